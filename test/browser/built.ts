import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'dist';

/** A page as the build wrote it. */
export interface BuiltPage {
  readonly address: string;
  readonly file: string;
  readonly html: string;
}

/** Every page in the folder of the built site. Throws when there is none, so that no test passes on nothing. */
export function builtPages(): BuiltPage[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'));
  if (files.length === 0) throw new Error('There is no built page in dist/: run “npm run build” first.');
  return files.map((file) => ({
    address: `/${file.replace(/index\.html$/u, '')}`,
    file: join(FOLDER, file),
    html: readFileSync(join(FOLDER, file), 'utf8'),
  }));
}

/** The addresses of the pages of all tools, in the first language. Those that have left the register are not among them. */
export function toolAddresses(): string[] {
  const register = JSON.parse(readFileSync(`${FOLDER}/data/register.json`, 'utf8')) as {
    entries: { collection: string; address: string }[];
  };
  return register.entries
    .filter(({ collection }) => collection === 'tools')
    .map(({ address }) => new URL(address).pathname);
}

/** The file that answers an address of this site; undefined where none does. */
export function fileFor(address: string): string | undefined {
  const path = decodeURI(address);
  const file = join(FOLDER, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) ? file : undefined;
}

/** Whether an address is a picture, or nothing, in itself: nobody is asked for it. */
export const isInItself = (address: string): boolean => /^data:(?:,$|image\/)/u.test(address);

/** The values of attributes in a page, with their entities read: `attributes(html, 'href')`. */
export const attributes = (html: string, ...names: string[]) =>
  [...html.matchAll(new RegExp(`<[^>]*?\\s(?:${names.join('|')})="[^"]*"[^>]*>`, 'gu'))].flatMap(([tag]) =>
    [...tag.matchAll(new RegExp(`\\s(?:${names.join('|')})="([^"]*)"`, 'gu'))].map(([, value = '']) =>
      value.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&#x26;', '&'),
    ),
  );
