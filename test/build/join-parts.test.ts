import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishPart, joinParts, siteOfPart } from '../../src/build/join-parts.ts';
import type { MadeRecord } from '../../src/build/joined-records.ts';
import { lastBuildOf } from '../../src/build/last-build.ts';
import { folderOfPart } from '../../src/build/part.ts';
import { placeOfBuild } from '../../src/build/place.ts';
import { addDocuments, DOCUMENTS, KnownDocuments, type NewDocument } from '../../src/search/kept-documents.ts';

let folder: string;
let site: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-parts-'));
  site = join(folder, 'dist');
});
afterEach(async () => {
  await rm(placeOfBuild(site), { recursive: true, force: true });
  await rm(folder, { recursive: true });
});

const nothingRead = { madeWith: 'templates', reads: [], states: [] };
const record: MadeRecord = { ...nothingRead, pages: {}, data: { ...nothingRead, together: {} } };
const document = {
  language: 'en',
  title: 'Letters',
  brief: 'Writes letters.',
  filters: {},
  words: 'letters',
  weights: '9',
};

/** A finished part with a page, and what search knows of its pages. */
async function part(number: number, made: readonly NewDocument[], program = 'this') {
  const one = { number, of: 2 };
  const place = folderOfPart(one, join(folder, 'parts'));
  await mkdir(siteOfPart(place), { recursive: true });
  await writeFile(join(siteOfPart(place), `${number}.html`), String(number));
  const kept = join(folder, `kept-${number}`);
  await mkdir(kept, { recursive: true });
  const found = join(kept, 'found.ndjson');
  await addDocuments(found, program, made);
  await finishPart(place, { kept, found: [found], record, program });
  return { part: one, folder: place, record };
}

async function known(parts: Parameters<typeof joinParts>[0]): Promise<NewDocument[]> {
  await joinParts(parts, { site, cards: join(folder, 'cards'), program: 'this' }, await lastBuildOf(site));
  const all = new KnownDocuments('this', [join(placeOfBuild(site), DOCUMENTS)]);
  const documents = all.names().map((digest): NewDocument => [digest, all.documentOf(digest)]);
  all.close();
  return documents;
}

test('what search knows of the pages of each part is known where they are joined, however often', async () => {
  const parts = [await part(1, [['a', document]]), await part(2, [['b', null]])];
  for (const _ of 'twice')
    expect(await known(parts)).toEqual([
      ['a', document],
      ['b', null],
    ]);
});

test('a part that is made again adds to what is known of it', async () => {
  await part(1, [['a', document]]);
  const parts = [await part(1, [['c', null]]), await part(2, [])];
  expect((await known(parts)).map(([digest]) => digest)).toEqual(['a', 'c']);
});

test('what another version of the program has found is not believed', async () => {
  const parts = [await part(1, [['a', document]], 'another'), await part(2, [['b', null]])];
  expect((await known(parts)).map(([digest]) => digest)).toEqual(['b']);
});
