import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDocuments, foundIn, KnownDocuments } from '../../src/search/kept-documents.ts';

test('of each page it is known in which language it is, whether it is to be found, and whether anything is known', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'candour-search-'));
  const [one, two] = ['one.ndjson', 'two.ndjson'].map((name) => join(folder, name)) as [string, string];
  const document = { language: 'cy', title: 'Llythyrau', brief: '', filters: {}, words: 'llythyrau', weights: '9' };
  await addDocuments(one, 'this', [['a', document]]);
  await addDocuments(two, 'this', [['b', null]]);
  expect(foundIn(folder).toSorted()).toEqual([one, two]);
  const known = new KnownDocuments('this', foundIn(folder));
  expect(['a', 'b', 'c'].map((digest) => known.aboutOf(digest))).toEqual(['cy', null, undefined]);
  expect(['a', 'b', 'c'].map((digest) => known.documentOf(digest))).toEqual([document, null, null]);
  known.close();
  await rm(folder, { recursive: true });
});
