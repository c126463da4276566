import { execFileSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goBack } from '../../../src/harvest/go-back.ts';
import type { Outcome } from '../../../src/harvest/received.ts';
import { readHarvest } from '../../../src/register/harvest/read-harvest.ts';
import { failing, givenBy, harvested, newRoot, put, served, settingsOf, sourceIn, toolsIn } from './portal.ts';

const given = { fenwick: givenBy('fenwick', 'A12', 'ab'), hillside: givenBy('hillside', 'B34', 'c') };
const unchanged: Outcome = { state: 'unchanged', validators: {} };

async function portal() {
  const root = await newRoot();
  await put(root, 'content/sources/fenwick.json', settingsOf('fenwick', 'A12'));
  await put(root, 'content/sources/hillside.json', settingsOf('hillside', 'B34'));
  return root;
}

test('from git and the last copy of .harvest everything is as it was, and the next harvest goes on from there', async () => {
  const root = await portal();
  await harvested(root, given);
  await harvested(root, { ...given, fenwick: givenBy('fenwick', 'A12', 'abx') });
  const before = await served(root);
  const archive = join(await newRoot(), 'gathered.tar.gz');
  execFileSync('tar', ['-czf', archive, '-C', root, '.harvest', 'content/gathered']);
  const fresh = await newRoot();
  // What git has: the sources, and nothing that was gathered.
  await cp(join(root, 'content/sources'), join(fresh, 'content/sources'), { recursive: true });
  await rm(root, { recursive: true });
  execFileSync('tar', ['-xzf', archive, '-C', fresh]);
  expect(await served(fresh)).toEqual(before);
  const report = await harvested(fresh, { fenwick: unchanged, hillside: unchanged });
  expect(report).toMatchObject({ generation: 3, totals: { unchanged: 6, new: 0 } });
  expect(await served(fresh)).toEqual(before);
});

test('from git alone everything is gathered anew, under the same addresses', async () => {
  const root = await portal();
  await harvested(root, given);
  const before = await served(root);
  await rm(join(root, '.harvest'), { recursive: true });
  await rm(join(root, 'content/gathered'));
  await harvested(root, given);
  expect(await served(root)).toEqual(before);
});

test('one may go back to what was served before, and on from there', async () => {
  const root = await portal();
  expect(goBack(root)).toHaveProperty('because');
  await harvested(root, given);
  const before = await served(root);
  await harvested(root, { ...given, fenwick: givenBy('fenwick', 'A12', 'abx') });
  expect(goBack(root)).toBe(1);
  expect(await served(root)).toEqual(before);
  expect((await readHarvest(root))?.report.generation).toBe(1);
  expect(goBack(root)).toHaveProperty('because');
  const report = await harvested(root, { fenwick: failing, hillside: unchanged });
  expect(report.generation).toBe(2);
  expect(await served(root)).toEqual(before);
});

test('a source that moves keeps its addresses', async () => {
  const root = await portal();
  await harvested(root, given);
  await put(
    root,
    'content/sources/fenwick.json',
    settingsOf('fenwick', 'A12', { feed: 'https://new.example.org/register.json' }),
  );
  const report = await harvested(root, { ...given, fenwick: givenBy('fenwick', 'A12', 'ab') });
  expect(sourceIn(report, 'fenwick').counts).toMatchObject({ received: 3, unchanged: 3 });
  expect(await toolsIn(root)).toEqual(['fenwick/fenwick/a', 'fenwick/fenwick/b', 'hillside/hillside/c']);
});

test('a source whose notes are damaged stays as it is, and stops no other', async () => {
  const root = await portal();
  await harvested(root, given);
  await rm(join(root, '.harvest/sources/fenwick/000001/state.json'));
  await put(root, '.harvest/sources/fenwick/000001/state.json', '{ "version": 1, "rec');
  const report = await harvested(root, { ...given, hillside: givenBy('hillside', 'B34', 'cd') });
  expect(sourceIn(report, 'fenwick')).toMatchObject({ state: 'failed', problem: { code: 'internal' }, published: 3 });
  expect(await toolsIn(root)).toEqual([
    'fenwick/fenwick/a',
    'fenwick/fenwick/b',
    'hillside/hillside/c',
    'hillside/hillside/d',
  ]);
});
