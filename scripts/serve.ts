/** `npm run serve`: serves the site that was built, at http://localhost:4321 or at the port named by PORT. */
import { preview } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const port = Number(process.env['PORT'] ?? 4321);
const server = await preview({ logLevel: 'error', server: { port, host: 'localhost' } });
console.log(`The portal is at http://localhost:${server.port}${process.env['BASE_PATH'] ?? '/'} (Ctrl+C ends it).`);
