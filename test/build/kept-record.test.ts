import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecord, writeRecord, type KeptRecord } from '../../src/build/kept-record.ts';

let file = '';
beforeAll(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'candour-record-')), 'record.ndjson');
});
afterAll(() => rm(join(file, '..'), { recursive: true }));

const page = { type: '/a', length: 1, given: '', reads: [0], cards: [], unfinished: false };
const record: KeptRecord = {
  madeWith: 'templates',
  reads: ['ids tools'],
  states: ['1'],
  site: 'a digest',
  copies: {},
  data: {
    madeWith: 'program',
    reads: [],
    states: [],
    together: { '/data/': { given: '', reads: [], files: [] } },
  },
  // As some page of contributed content could be called.
  pages: { '/a/': { ...page, file: 'a/index.html' }, ['__proto__']: { ...page, file: 'b/index.html' } },
};

test('what is written is read again, that of a site by the digest of that site alone', async () => {
  await writeRecord(file, record);
  expect(readRecord(file)).toEqual(record);
  expect(Object.keys(readRecord(file)?.pages ?? {})).toEqual(['/a/', '__proto__']);
  expect(readRecord(file, 'a digest')).toEqual(record);
  expect(readRecord(file, 'another digest')).toBeUndefined();
});

test('each page lies on a line of its own: of a large register all are more than one text can hold', async () => {
  await writeRecord(file, record);
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual(['begins', 'page', 'page', 'files']);
});

test('a file that is not there, is empty or is no record is none', async () => {
  expect(readRecord(`${file}.not-there`)).toBeUndefined();
  await writeFile(file, '');
  expect(readRecord(file)).toBeUndefined();
  await writeFile(file, 'a text\n7\nnull\n');
  expect(readRecord(file)).toBeUndefined();
  await appendFile(file, '{"page":"/a/","is":{}}\n');
  expect(readRecord(file)).toBeUndefined();
});
