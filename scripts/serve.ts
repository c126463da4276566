/**
 * `npm run serve`: serves the site that was built, or the folder named, at http://localhost:4321 or at the port named by PORT, with
 * the headers that hosts are to send.
 */
import { existsSync } from 'node:fs';
import { fileAddress } from '../src/register/addresses.ts';
import { serveSite } from '../src/serve/serve-site.ts';

const folder = process.env['SITE_FOLDER'] ?? process.argv[2] ?? 'dist';
if (!existsSync(folder)) {
  console.error(`There is no site in ${folder}/. Run “npm run build” first.`);
  process.exit(1);
}
const base = fileAddress('/');
const server = await serveSite({ folder, port: Number(process.env['PORT'] ?? 4321), base });
console.log(`The portal is at http://localhost:${server.port}${base} (Ctrl+C ends it).`);
