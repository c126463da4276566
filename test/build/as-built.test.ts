import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOfInputs, digestOfStore, forgetAsBuilt, isAsBuilt, saveAsBuilt } from '../../src/build/as-built.ts';
import { manifestOf, MANIFEST } from '../../src/verify/manifest.ts';

const DAY = '2026-11-23';
let root: string;
let site: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'candour-as-built-'));
  site = join(root, 'dist');
  for (const path of ['content/tools/a.json', 'src/a.ts', 'theme.json', 'dist/index.html', '.cache/kept']) write(path);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text = 'text'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('what a build reads is told apart by files that change, come or go, and by the day; not by what it makes', async () => {
  const digest = () => digestOfInputs(DAY, 'dist', root);
  const first = await digest();
  write('dist/other.html');
  write('.cache/other');
  expect(await digest()).toBe(first);
  expect(digestOfInputs('2026-11-24', 'dist', root)).not.toBe(first);
  write('content/tools/a.json', 'other words');
  const second = await digest();
  write('public/media/a.png');
  const third = await digest();
  rmSync(join(root, 'src/a.ts'));
  expect(new Set([first, second, third, await digest()]).size).toBe(4);
});

test('what builds have kept is told apart for itself: a build adds to it, and the next one is not to begin for that', async () => {
  const [store, before] = [join(root, 'data'), digestOfInputs(DAY, 'dist', root)];
  const empty = digestOfStore(store);
  write('data/tools/a.parquet');
  const first = digestOfStore(store);
  write('data/tools/a.parquet', 'more of it');
  expect(new Set([empty, first, digestOfStore(store)]).size).toBe(3);
  expect(digestOfInputs(DAY, 'dist', root)).toBe(before);
});

test('a site is as it was built while its inputs, its list of digests and its files are', async () => {
  writeFileSync(join(site, MANIFEST), await manifestOf(site));
  expect(await isAsBuilt(site, 'inputs')).toBe(false);
  await saveAsBuilt(site, 'inputs');
  expect(await isAsBuilt(site, 'inputs')).toBe(true);
  expect(await isAsBuilt(site, 'other inputs')).toBe(false);
});

test.each([
  ['a file is added', () => write('dist/stray.html')],
  ['a file is added far below', () => write('dist/data/deep/stray.csv')],
  ['a file is gone', () => rmSync(join(site, 'data/deep/tools.csv'))],
  ['a file has another name', () => renameSync(join(site, 'index.html'), join(site, 'home.html'))],
  ['a folder is gone', () => rmSync(join(site, 'data'), { recursive: true })],
  ['a folder is added', () => mkdirSync(join(site, 'data/empty'))],
])('a site is not as it was built when %s', async (_, change) => {
  write('dist/data/deep/tools.csv');
  writeFileSync(join(site, MANIFEST), await manifestOf(site));
  await saveAsBuilt(site, 'inputs');
  expect(await isAsBuilt(site, 'inputs')).toBe(true);
  change();
  expect(await isAsBuilt(site, 'inputs')).toBe(false);
});

test('a site of which the making has begun again is not as it was built', async () => {
  writeFileSync(join(site, MANIFEST), await manifestOf(site));
  await saveAsBuilt(site, 'inputs');
  await forgetAsBuilt(site);
  expect(await isAsBuilt(site, 'inputs')).toBe(false);
});
