import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDocuments, foundIn, KnownDocuments, type NewDocument } from '../../src/search/kept-documents.ts';
import type { SearchDocument } from '../../src/search/page-document.ts';

let folder = '';
let file = '';
let other = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-search-'));
  [file, other] = [join(folder, 'kept.ndjson'), join(folder, 'other.ndjson')];
});
afterEach(() => rm(folder, { recursive: true }));

const document: SearchDocument = {
  language: 'cy',
  title: 'Tŷ\n\u2028 “]}],',
  brief: '',
  filters: {},
  words: 'ty',
  weights: '9',
};

/** What is known in some files. */
function knownIn(files: readonly string[], program = 'one'): NewDocument[] {
  const known = new KnownDocuments(program, files);
  const all = known.names().map((digest): NewDocument => [digest, known.documentOf(digest)]);
  known.close();
  return all;
}

test('what is added is read again, by the program that added it alone', async () => {
  const many = Array.from({ length: 2500 }, (_, at): NewDocument => [`c${at}`, document]);
  await addDocuments(file, 'one', [['a', document]]);
  await addDocuments(file, 'one', [['b', null], ...many]);
  expect(knownIn([file])).toEqual([['a', document], ['b', null], ...many]);
  expect(knownIn([file], 'other')).toEqual([]);
});

test('of each page it is known in which language it is, whether it is to be found, and whether anything is known', async () => {
  await addDocuments(file, 'one', [
    ['a', document],
    ['b', null],
  ]);
  const known = new KnownDocuments('one', [file]);
  expect(['a', 'b', 'c'].map((digest) => known.aboutOf(digest))).toEqual(['cy', null, undefined]);
  expect(['b', 'c'].map((digest) => known.documentOf(digest))).toEqual([null, null]);
  known.close();
});

test('a file that is broken or not there is as one with nothing in it', async () => {
  await writeFile(file, '"one"\n["a",\n["b","cy",{"language"');
  expect(knownIn([file, other])).toEqual([]);
});

/** Gathers what is known of some pages beside what the file holds, and gives what a build would read then. */
async function gathered(documents: readonly NewDocument[], wanted?: readonly string[]): Promise<string[]> {
  await rm(other, { force: true });
  await addDocuments(other, 'one', documents);
  const known = new KnownDocuments('one', [file, other]);
  await known.keepIn(file, wanted && new Set(wanted));
  // What was known stays so, wherever it lies now.
  for (const digest of wanted ?? []) expect(known.documentOf(digest)).toEqual(digest === 'd' ? null : document);
  known.close();
  return knownIn([file]).map(([digest]) => digest);
}

test('what is new is added to what is kept, and not all of it written again', async () => {
  await gathered([['a', document]]);
  const first = await readFile(file, 'utf8');
  // A line that was being written when a computer stopped.
  await appendFile(file, '["broken",');
  const more: NewDocument[] = [
    ['a', document],
    ['b', null],
  ];
  expect(await gathered(more)).toEqual(['a', 'b']);
  const after = await readFile(file, 'utf8');
  expect(after.startsWith(first)).toBe(true);
  await gathered(more.toReversed());
  expect(await readFile(file, 'utf8')).toBe(after);
  expect(knownIn([file])).toEqual(more);
});

test('what is kept is written anew when more than half of it is of pages that are gone', async () => {
  await gathered(['a', 'b', 'c'].map((digest): NewDocument => [digest, document]));
  expect(await gathered([['d', null]], ['c', 'd'])).toEqual(['a', 'b', 'c', 'd']);
  expect(await gathered([], ['d'])).toEqual(['d']);
});

test('what another version of the program has kept goes, also where nothing is new', async () => {
  await addDocuments(file, 'another', [['a', document]]);
  expect(await gathered([])).toEqual([]);
  expect(await gathered([['b', null]])).toEqual(['b']);
  expect(knownIn([file], 'another')).toEqual([]);
});

test('the files of those who make pages are found in their folder', async () => {
  await addDocuments(file, 'one', []);
  await addDocuments(other, 'one', []);
  expect(foundIn(folder).toSorted()).toEqual([file, other]);
});
