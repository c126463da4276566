import { appendFile, mkdtemp, readdir, readFile, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepTexts } from '../../src/build/kept-texts.ts';
import { addKeptChecks, readKeptChecks, writeKeptChecks, type KeptCheck } from '../../src/register/kept-checks.ts';
import { foundAt, keepFound, type FoundPlace } from '../../src/register/kept-found.ts';
import { freshTexts, tidyTexts } from '../../src/register/kept-places.ts';

const BY = 'program 2026-11-23';
const judged = { by: BY, wording: 'settings' };

let file = '';
let places: Map<string, FoundPlace>;
const check = (path: string, size = 1): KeptCheck => ({
  path,
  size,
  changed: 2.5,
  found: { bodyLine: 3, draft: false },
  place: places.get(path) as FoundPlace,
  asked: [['care/scans', true]],
  pictures: [],
});

beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'candour-kept-')), 'checks', 'kept.ndjson');
  const texts = keepTexts(freshTexts(file));
  places = new Map(
    ['a', 'b', 'c', 'd'].map((path) => [path, keepFound(texts, { facts: { name: path }, body: '' }, { name: path })]),
  );
  texts.end();
});
afterEach(() => rm(dirname(dirname(file)), { recursive: true }));
const sizes = async () => [...((await readKeptChecks(file, BY))?.checks ?? [])].map(([path, { size }]) => [path, size]);

test('what was kept is read again as it was, and nothing else lies beside it', async () => {
  await writeKeptChecks(file, judged, [check('a'), { ...check('b'), real: '/b', remarks: [] }]);
  expect(await readKeptChecks(file, BY)).toEqual({
    wording: 'settings',
    checks: new Map([
      ['a', check('a')],
      ['b', { ...check('b'), real: '/b', remarks: [] }],
    ]),
    outdated: 0,
  });
  expect((await readdir(dirname(file))).toSorted()).toEqual(['kept', 'kept.ndjson']);
});

test('what is written takes the place of what was there', async () => {
  await writeKeptChecks(file, judged, [check('a'), check('b')]);
  await writeKeptChecks(file, { ...judged, wording: 'others' }, [check('c')]);
  expect(await readKeptChecks(file, BY)).toMatchObject({ wording: 'others', outdated: 0 });
  expect(await sizes()).toEqual([['c', 1]]);
});

test('nothing is known where nothing was kept, or by another program or on another day', async () => {
  expect(await readKeptChecks(file, BY)).toBeUndefined();
  await writeKeptChecks(file, judged, [check('a')]);
  expect(await readKeptChecks(file, 'program 2026-11-24')).toBeUndefined();
  await writeFile(file, '');
  expect(await readKeptChecks(file, BY)).toBeUndefined();
});

test('a project in which every file has a fault keeps nothing, and that is known', async () => {
  await writeKeptChecks(file, judged, []);
  expect(await readKeptChecks(file, BY)).toEqual({ wording: 'settings', checks: new Map(), outdated: 0 });
});

test('the last line of a path counts, and the others are counted as outdated', async () => {
  await writeKeptChecks(file, judged, [check('a'), check('b')]);
  await addKeptChecks(file, [check('a', 2), check('c')]);
  await addKeptChecks(file, [check('a', 3)]);
  expect(await sizes()).toEqual([
    ['a', 3],
    ['b', 1],
    ['c', 1],
  ]);
  expect((await readKeptChecks(file, BY))?.outdated).toBe(2);
});

test('lines that are added after one that broke off are read', async () => {
  await writeKeptChecks(file, judged, [check('a')]);
  await appendFile(file, '{"path":"b","si');
  await addKeptChecks(file, [check('c'), check('d')]);
  expect((await sizes()).map(([path]) => path)).toEqual(['a', 'c', 'd']);
});

test('lines are added, and those that are there stay as they are', async () => {
  await writeKeptChecks(file, judged, [check('a')]);
  const before = await readFile(file, 'utf8');
  await addKeptChecks(file, [check('b')]);
  const after = await readFile(file, 'utf8');
  expect(after.slice(0, before.length)).toBe(before);
  expect(after.slice(before.length).trim().split('\n')).toHaveLength(1);
});

test('what a file says is found where the project was moved', async () => {
  await writeKeptChecks(file, judged, [check('a')]);
  const moved = `${dirname(dirname(file))}-moved`;
  await rename(dirname(dirname(file)), moved);
  const kept = await readKeptChecks(join(moved, 'checks', 'kept.ndjson'), BY);
  await rename(moved, dirname(dirname(file)));
  const place = kept?.checks.get('a')?.place;
  expect(place?.file.startsWith(moved)).toBe(true);
});

test('a file of which it is gone, or broken off, what it says, is not known', async () => {
  await writeKeptChecks(file, judged, [check('a'), check('b'), check('c')]);
  const { file: texts, at } = check('b').place;
  await truncate(texts, at + 3);
  expect((await sizes()).map(([path]) => path)).toEqual(['a']);
  await rm(texts);
  expect(await sizes()).toEqual([]);
});

describe('where most of what lies on the disk is of no use any more', () => {
  test('the rest is put into a file of its own, and says the same', () => {
    const checks = new Map([['d', check('d')]]);
    expect(tidyTexts(file, checks)).toBe(true);
    const place = checks.get('d')?.place as FoundPlace;
    expect(place.file).not.toBe(check('d').place.file);
    expect(foundAt(place)).toEqual({ facts: { name: 'd' }, body: '' });
    expect(tidyTexts(file, checks)).toBe(false);
  });

  test('what nobody needs is removed, unless it is so new that another check may be writing it', async () => {
    const texts = check('a').place.file;
    tidyTexts(file, new Map());
    expect(await readdir(dirname(texts))).toEqual([basename(texts)]);
    const old = new Date(Date.now() - 25 * 3600 * 1000);
    await utimes(texts, old, old);
    tidyTexts(
      file,
      new Map([
        ['a', check('a')],
        ['b', check('b')],
        ['c', check('c')],
        ['d', check('d')],
      ]),
    );
    expect(await readdir(dirname(texts))).toEqual([basename(texts)]);
    tidyTexts(file, new Map());
    expect(await readdir(dirname(texts))).toEqual([]);
  });
});

test('what lies in very many files is put into one', () => {
  const checks = new Map(
    Array.from({ length: 70 }, (_, at): [string, KeptCheck] => {
      const texts = keepTexts(freshTexts(file));
      const place = keepFound(texts, { facts: { at }, body: '' }, {});
      texts.end();
      return [String(at), { ...check('a'), place }];
    }),
  );
  expect(tidyTexts(file, checks)).toBe(true);
  expect(new Set([...checks.values()].map(({ place }) => place.file)).size).toBe(1);
  expect([...checks.values()].map(({ place }) => foundAt(place).facts['at'])).toEqual([...checks.keys()].map(Number));
});
