import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastBuildOf } from '../../src/build/last-build.ts';
import { filesBelow } from '../../src/build/sweep.ts';
import { MANIFEST } from '../../src/verify/manifest.ts';

const page = { type: '/a', length: 1, given: '', reads: [], cards: [], unfinished: false };
const record = {
  madeWith: 'templates',
  reads: [],
  states: [],
  copies: {},
  data: { madeWith: 'program', reads: [], states: [], together: {} },
  pages: { '/a/': { ...page, file: 'a/index.html' }, '/b/': { ...page, file: 'b/index.html' } },
};

let site: string;
beforeEach(async () => {
  site = join(mkdtempSync(join(tmpdir(), 'candour-site-')), 'dist');
  const { begin, digests, save } = await lastBuildOf(site);
  await begin('templates');
  for (const file of ['a/index.html', 'b/index.html', 'data/tools.csv', MANIFEST]) write(file);
  await digests.now();
  await save(record);
});
afterEach(() => rmSync(join(site, '..'), { recursive: true }));

function write(file: string, text = file): void {
  mkdirSync(join(site, file, '..'), { recursive: true });
  writeFileSync(join(site, file), text);
}

const recordAfter = async (madeWith = 'templates') => (await lastBuildOf(site)).begin(madeWith);

test('pages of the last build are known, and what does not stay is taken out of the folder, but not what is new', async () => {
  const last = await lastBuildOf(site);
  expect(Object.keys((await last.begin('templates'))?.pages ?? {})).toEqual(['/a/', '/b/']);
  write('c/index.html');
  await last.sweep(new Set(['a/index.html']));
  expect([...filesBelow(site)].toSorted()).toEqual(['a/index.html', 'c/index.html']);
});

test('the history of a site that is published with git is left alone', async () => {
  write('.git/HEAD');
  await (await lastBuildOf(site)).sweep(new Set());
  expect(filesBelow(join(site, '.git')).size).toBe(1);
});

test('a page that somebody removed is made again', async () => {
  rmSync(join(site, 'b'), { recursive: true });
  expect(Object.keys((await recordAfter())?.pages ?? {})).toEqual(['/a/']);
});

test('nothing stays with other templates', async () => {
  expect(await recordAfter('other templates')).toBeUndefined();
});

test('nothing stays where the folder holds another site than the last build made', async () => {
  write(MANIFEST, 'of another site');
  expect(await recordAfter()).toBeUndefined();
});

test('nothing stays after a build that was stopped', async () => {
  await recordAfter();
  write(MANIFEST);
  expect(await recordAfter()).toBeUndefined();
});
