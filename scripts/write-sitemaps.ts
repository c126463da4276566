import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitemaps } from '../src/data/sitemap.ts';
import type { Register } from '../src/register/register.ts';

/** Writes the sitemaps of the pages of a site, which are in these files of its folder. `address` is that of the portal. */
export function writeSitemaps(folder: string, files: readonly string[], register: Register, address: string): void {
  const paths = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`);
  for (const { path, xml } of sitemaps(paths, register, address)) writeFileSync(join(folder, path), xml);
}
