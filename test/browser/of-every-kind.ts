import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEADERS_FILE } from '../../src/headers/hosts/headers-file.ts';
import { readHeadersFile } from '../../src/headers/read-headers-file.ts';
import { everyType, inUrdu } from './pages.ts';

/** The rules of the built site. */
export const rules = readHeadersFile(
  existsSync(`dist/${HEADERS_FILE}`) ? readFileSync(`dist/${HEADERS_FILE}`, 'utf8') : '',
);

/** The paths of every type of page, and of a file of every ending in every folder at the root of the built site. Throws where they are few. */
export function everyKindOfFile(): string[] {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.endsWith('.html') && one.name !== HEADERS_FILE)
    .map((one) => join(one.parentPath, one.name).replaceAll('\\', '/').slice('dist'.length));
  const kind = (file: string) => `${file.split('/')[1]} ${/\.[^.]*$/u.exec(file)?.[0]}`;
  const oneOfEach = new Map(files.filter((file) => file.split('/').length > 2).map((file) => [kind(file), file]));
  const all = [
    ...[...everyType, ...inUrdu].map(({ path }) => path),
    '/organisations/riverside/offline.html',
    ...oneOfEach.values(),
  ];
  if (all.length <= 80) throw new Error(`The built site has ${all.length} kinds of pages and files.`);
  return all;
}
