import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepDocuments, readDocuments } from '../../src/search/kept-documents.ts';
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
