/** `npm run serve`: serves the site that was built, or the folder named, at http://localhost:4321 or at the port named by PORT. */
import { preview } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const folder = process.env['SITE_FOLDER'] ?? process.argv[2] ?? 'dist';
const port = Number(process.env['PORT'] ?? 4321);
const server = await preview({ logLevel: 'error', outDir: folder, server: { port, host: 'localhost' } });
console.log(`The portal is at http://localhost:${server.port}${process.env['BASE_PATH'] ?? '/'} (Ctrl+C ends it).`);
