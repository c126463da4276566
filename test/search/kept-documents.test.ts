import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepDocuments, keepNewDocuments, readDocuments } from '../../src/search/kept-documents.ts';
import type { SearchDocument } from '../../src/search/page-document.ts';

let file = '';
beforeAll(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'candour-search-')), 'kept.ndjson');
});
afterAll(() => rm(join(file, '..'), { recursive: true }));

const document: SearchDocument = {
  language: 'cy',
  title: 'Tŷ\n\u2028',
  brief: '',
  filters: {},
  words: 'ty',
  weights: '9',
};

test('what is kept is read again, by the program that kept it alone', async () => {
  const known = new Map([
    ['a', document],
    ['b', null],
    ...Array.from({ length: 2500 }, (_, at) => [`c${at}`, document] as const),
  ]);
  await keepDocuments(file, 'one', known);
  expect(await readDocuments(file, 'one')).toEqual(known);
  expect(await readDocuments(file, 'other')).toEqual(new Map());
});

test('a file that is broken or not there is as one with nothing in it', async () => {
  await writeFile(file, '"one"\n["a",');
  expect(await readDocuments(file, 'one')).toEqual(new Map());
  expect(await readDocuments(`${file}.not-there`, 'one')).toEqual(new Map());
});

/** Keeps what is known beside what the file holds, and gives what a build would read then. */
async function keptAfter(known: ReadonlyMap<string, SearchDocument | null>) {
  await keepNewDocuments(file, 'one', known, await readDocuments(file, 'one'));
  return readDocuments(file, 'one');
}

test('what is new is added to what is kept, and not all of it written again', async () => {
  await rm(file, { force: true });
  await keptAfter(new Map([['a', document]]));
  const first = await readFile(file, 'utf8');
  // A line that was being written when a computer stopped.
  await appendFile(file, '["broken",');
  const known = new Map([
    ['a', document],
    ['b', null],
  ]);
  expect(await keptAfter(known)).toEqual(known);
  const after = await readFile(file, 'utf8');
  expect(after.startsWith(first)).toBe(true);
  await keptAfter(known);
  expect(await readFile(file, 'utf8')).toBe(after);
});

test('what is kept is written anew when more than half of it is of pages that are gone', async () => {
  await keepDocuments(file, 'one', new Map(['a', 'b', 'c'].map((digest) => [digest, document])));
  expect([
    ...(
      await keptAfter(
        new Map([
          ['c', document],
          ['d', null],
        ]),
      )
    ).keys(),
  ]).toEqual(['a', 'b', 'c', 'd']);
  expect([...(await keptAfter(new Map([['d', null]]))).keys()]).toEqual(['d']);
});
