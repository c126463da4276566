import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeOfBuild } from '../../src/build/place.ts';
import type { IndexEntry } from '../../src/search/format.ts';
import { addDocuments, type NewDocument } from '../../src/search/kept-documents.ts';
import { documentOf } from '../../src/search/page-document.ts';
import { writeSearchIndex } from '../../src/search/write.ts';

let site = '';
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'candour-search-'));
  await mkdir(placeOfBuild(site), { recursive: true });
});
afterEach(async () => {
  await rm(placeOfBuild(site), { recursive: true });
  await rm(site, { recursive: true });
});

const pageOf = (language: string, words: string) =>
  `<html lang="${language}"><main data-search="read"><h1>${words}</h1></main></html>`;
const pages: Record<string, string> = {
  'index.html': '<html lang="en"><main><h1>Home</h1></main></html>',
  'tools/a/index.html': pageOf('en', 'Letters'),
  'cy/tools/a/index.html': pageOf('cy', 'Llythyrau'),
};

const digestOf = (html: string) => createHash('sha256').update(html).digest('hex');

async function build(all: Readonly<Record<string, string>>, program = 'one', found: readonly string[] = []) {
  const pages = Object.entries(all).map(([file, html]) => [file, digestOf(html)] as const);
  return writeSearchIndex({ site, pages, program, found });
}

async function write(all: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, html] of Object.entries(all)) {
    await mkdir(join(site, file, '..'), { recursive: true });
    await writeFile(join(site, file), html);
  }
}

async function index(): Promise<Map<string, string>> {
  const names = await readdir(join(site, 'search-index'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.json')).toSorted();
  return new Map(
    await Promise.all(
      files.map(async (name) => [name, await readFile(join(site, 'search-index', name), 'utf8')] as const),
    ),
  );
}

test('each language has an index of its pages, and a page that is not to be found is in none', async () => {
  await write(pages);
  await build(pages);
  const files = await index();
  const entries = ['en.json', 'cy.json'].map((name) => JSON.parse(files.get(name) ?? '') as IndexEntry);
  expect(entries.map(({ documents }) => documents)).toEqual([1, 1]);
  expect([...files.values()].join('')).toContain('"cy/tools/a/"');
  expect([...files.values()].join('')).not.toContain('Home');
});

test('the digest of each file of the index is told, so that nobody reads it again', async () => {
  await write(pages);
  const told = await build(pages);
  const files = [...(await index())].map(([name, text]) => [`search-index/${name}`, digestOf(text)] as const);
  expect(new Map([...told].toSorted(([a], [b]) => (a < b ? -1 : 1)))).toEqual(new Map(files));
});

test('a page that is the same as in the last build is not read again, whether or not it is to be found', async () => {
  await write(pages);
  await build(pages);
  const before = await index();
  for (const file of Object.keys(pages)) await rm(join(site, file));
  await build(pages);
  expect(await index()).toEqual(before);
  await expect(build(pages, 'another version of the program')).rejects.toThrow('ENOENT');
});

test('a page of which it is known since it was made is not read at all', async () => {
  await write(pages);
  await build(pages);
  const before = await index();
  await rm(placeOfBuild(site), { recursive: true });
  await mkdir(placeOfBuild(site));
  for (const file of Object.keys(pages)) await rm(join(site, file));
  const found = join(placeOfBuild(site), 'found.ndjson');
  const made = Object.values(pages).map((html): NewDocument => [digestOf(html), documentOf(html) ?? null]);
  await addDocuments(found, 'one', made);
  await build(pages, 'one', [found]);
  expect(await index()).toEqual(before);
});

test('a page that has changed is read again, and parts that nothing names any more are gone', async () => {
  await write(pages);
  await build(pages);
  const changed = { ...pages, 'tools/a/index.html': pageOf('en', 'Scans') };
  await write(changed);
  await build(changed);
  const after = await index();
  await rm(placeOfBuild(site), { recursive: true });
  await mkdir(placeOfBuild(site));
  await build(changed);
  expect(after).toEqual(await index());
  expect([...after.values()].join('')).not.toContain('Letters');
});
