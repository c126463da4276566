import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addLines } from '../../src/build/kept-lines.ts';
import { readKeptChecks, writeKeptChecks, type KeptCheck } from '../../src/register/kept-checks.ts';

const BY = 'program 2026-11-23';
const judged = { by: BY, wording: 'settings' };
const check = (path: string, size = 1): KeptCheck => ({
  path,
  size,
  changed: 2.5,
  found: { facts: { name: path }, body: '', bodyLine: 3, draft: false },
  asked: [['care/scans', true]],
  pictures: [],
});

let file = '';
beforeEach(async () => void (file = join(await mkdtemp(join(tmpdir(), 'candour-kept-')), 'checks', 'kept.ndjson')));
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
  expect(await readdir(dirname(file))).toEqual(['kept.ndjson']);
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
  await addLines(file, [check('a', 2), check('c')]);
  await addLines(file, [check('a', 3)]);
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
  await addLines(file, [check('c'), check('d')]);
  expect((await sizes()).map(([path]) => path)).toEqual(['a', 'c', 'd']);
});

test('lines are added, and those that are there stay as they are', async () => {
  await writeKeptChecks(file, judged, [check('a')]);
  const before = await readFile(file, 'utf8');
  await addLines(file, [check('b')]);
  expect(await readFile(file, 'utf8')).toBe(`${before}\n${JSON.stringify(check('b'))}\n`);
});
