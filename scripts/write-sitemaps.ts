import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitemaps } from '../src/data/sitemap.ts';
import type { Register } from '../src/register/register.ts';

/** Writes the sitemaps of the site that was built in a folder. `site` is the address of the portal. */
export function writeSitemaps(folder: string, register: Register, site: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/index\.html$/u, ''));
  for (const { path, xml } of sitemaps(paths, register, site)) writeFileSync(join(folder, path), xml);
}
