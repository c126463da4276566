import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishedParts } from '../../src/build/join-parts.ts';
import { joinedRecords, type MadeRecord } from '../../src/build/joined-records.ts';
import { folderOfPart, isPageOf, publishersOf, readPart, type Part } from '../../src/build/part.ts';
import type { DataFile, DataSource } from '../../src/data/publish.ts';
import { filesFrom } from '../fixtures/open-data.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candour-parts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const parts: readonly Part[] = [1, 2, 3].map((number) => ({ number, of: 3 }));
const partsWith = (pathname: string) => parts.filter((part) => isPageOf(part, pathname));

test.each(['1/1', '3/16', ' 16/16 '])('“%s” is a part', (text) => {
  expect(readPart(text)).toBeDefined();
});

test.each(['', '0/4', '5/4', '1', '1/0', '1/1001', '-1/4', '1/4/4', 'a/b', '1.5/4'])('“%s” is no part', (text) => {
  expect(readPart(text)).toBeUndefined();
});

test('each page is of one part, and all pages of an organisation are of the same in every language', () => {
  const pages = ['/', '/about/', '/cy/', '/tools/riverside/chest/', '/cy/tools/riverside/chest/'];
  for (const page of pages) expect(partsWith(page)).toHaveLength(1);
  const [part] = partsWith('/organisations/riverside/');
  for (const page of ['/cy/tools/riverside/chest/', '/data-uses/riverside/study/', '/ur/organisations/riverside'])
    expect(partsWith(page)).toEqual([part]);
  const of = new Set(Array.from({ length: 60 }, (_, at) => partsWith(`/tools/place-${at}/x/`)[0]?.number));
  expect(of).toEqual(new Set([1, 2, 3]));
});

test('files that are made together are of one part, and those that tell of all files of none', async () => {
  const file = (path: string): DataFile => ({ path, mediaType: 'text/plain', content: path });
  const publisher = function* () {
    yield file('/all');
    for (let at = 0; at < 30; at += 1) yield { name: `/${at}`, given: at, files: () => [file(`/${at}`)] };
  };
  const made: string[] = [];
  for (const part of parts)
    for (const of of publishersOf(part, [publisher]))
      made.push(...(await filesFrom(of({} as DataSource, []))).map(({ path }) => path));
  expect(made.toSorted()).toEqual(Array.from({ length: 30 }, (_, at) => `/${at}`).toSorted());
});

const page = (reads: number[]) => ({
  file: 'a',
  type: '/a',
  length: 1,
  given: '',
  cards: [],
  unfinished: false,
  reads,
});
const record = (pages: MadeRecord['pages'], states: string[], madeWith = 'templates'): MadeRecord => ({
  madeWith,
  reads: ['one', 'two'],
  states,
  pages,
  data: {
    madeWith: 'program',
    reads: ['two'],
    states: ['2'],
    together: { [Object.keys(pages).join()]: { given: '', reads: [0], files: [] } },
  },
});

test('records of parts are one record, in which each read stands once', () => {
  const joined = joinedRecords([record({ '/a/': page([0, 1]) }, ['1', '2']), record({ '/b/': page([1]) }, ['1', '2'])]);
  expect(joined).toMatchObject({ reads: ['one', 'two'], states: ['1', '2'] });
  expect(Object.entries(joined.pages).map(([path, { reads }]) => [path, reads])).toEqual([
    ['/a/', [0, 1]],
    ['/b/', [1]],
  ]);
  expect(Object.keys(joined.data.together)).toEqual(['/a/', '/b/']);
});

test('what two parts do not agree on is in doubt, and a part of another program adds nothing', () => {
  const pages = { '/a/': page([0, 1]) };
  expect(joinedRecords([record(pages, ['1', '2']), record(pages, ['1', '3'])]).states).toEqual(['1', '']);
  const other = record({ '/b/': page([0]) }, ['1', '2'], 'other templates');
  expect(Object.keys(joinedRecords([record(pages, ['1', '2']), other]).pages)).toEqual(['/a/']);
});

test('what lies there is no set of parts: it is said why, for each that is wrong', async () => {
  const because = async () => {
    const read = await finishedParts(folder);
    return 'because' in read ? read.because.join('\n') : '';
  };
  expect(await because()).toContain('There are no parts in');
  mkdirSync(folderOfPart({ number: 1, of: 2 }, folder));
  expect(await because()).toContain('Part 1/2 is not there whole. Make it: npm run build -- --part 1/2\nPart 2/2');
  mkdirSync(folderOfPart({ number: 1, of: 4 }, folder));
  expect(await because()).toContain('Parts of builds in 2 and in 4 parts lie together');
});
