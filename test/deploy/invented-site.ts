import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { hashesOf } from '../bench/same-twice.ts';
import { MANIFEST, manifestOf } from '../../src/verify/manifest.ts';

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A temporary folder, which is gone after the tests of the file. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'candour-deploy-'));
  made.push(folder);
  return folder;
}

/** Writes a site of these files, with its list of digests. Gives its folder. */
export async function siteOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(await newFolder(), 'dist');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await writeFile(join(folder, MANIFEST), await manifestOf(folder));
  return folder;
}

/** The pages of an edition. */
export const PAGES = ['index.html', 'tools/index.html', 'tools/x-rays/index.html'];

/** The name of the style of an edition, which has its digest in it. */
export function styleOf(edition: string): { readonly path: string; readonly text: string } {
  const text = `/* edition ${edition} */`;
  return { path: `assets/Page.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`, text };
}

/** A site of which every page says its edition and asks for the style of that edition. */
export async function edition(name: string): Promise<string> {
  const style = styleOf(name);
  const page = `<!doctype html><p>edition ${name}</p><link href="/${style.path}"></html>`;
  return siteOf({
    ...Object.fromEntries(PAGES.map((path) => [path, page])),
    'assets/font.aaaaaaaa.woff2': 'the same in every edition',
    'robots.txt': 'the same in every edition',
    [style.path]: style.text,
  });
}

/** All that is served, by path. */
export const servedFrom = (to: string) => hashesOf(join(to, 'current'));

/** The edition that the first page names. */
export async function editionServed(to: string): Promise<string | undefined> {
  const page = await readFile(join(to, 'current/index.html'), 'utf8').catch(() => '');
  return /edition (?<name>[^<]+)</u.exec(page)?.groups?.['name'];
}
