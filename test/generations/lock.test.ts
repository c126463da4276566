import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realDisk } from '../../src/generations/disk.ts';
import { takeLock, thisProcess, type Holder } from '../../src/generations/lock.ts';
import { givenBy, harvested, harvestedOrNot, newRoot, put, served, settingsOf } from '../harvest/run/portal.ts';

const NOW = new Date('2026-11-23T02:00:00Z');
const me = thisProcess(NOW);

async function lockWith(other: Partial<Holder> | string): Promise<string> {
  const root = await newRoot();
  await mkdir(join(root, '.harvest'));
  const path = join(root, '.harvest/lock');
  await writeFile(path, typeof other === 'string' ? other : JSON.stringify({ ...me, ...other }));
  return path;
}

test('two harvests at a time are refused, and the first goes on', async () => {
  const root = await newRoot();
  await put(root, 'content/sources/fenwick.json', settingsOf('fenwick', 'A12'));
  let second: unknown;
  await harvested(root, {
    fenwick: async () => {
      second = await harvestedOrNot(root, {});
      return givenBy('fenwick', 'A12', 'a');
    },
  });
  expect(second).toMatchObject({ because: expect.stringContaining('Another harvest is at work') as unknown });
  expect(Object.keys(await served(root))).toHaveLength(2);
});

test.each([
  ['of a process that has died', { pid: 999_999_999 }],
  ['of a process whose number another has now', { began: '1' }],
  ['of another computer, of the day before yesterday', { host: 'elsewhere', since: '2026-11-21T02:00:00.000Z' }],
])('a lock %s is taken over', async (_, other) => {
  const path = await lockWith(other);
  expect(takeLock(realDisk, path, me)).toBeTypeOf('function');
});

test('a lock that nobody can read is taken over', async () => {
  expect(takeLock(realDisk, await lockWith('{"pid":'), me)).toBeTypeOf('function');
});

test.each([
  ['of a process that is at work', {}],
  ['of another computer, of today', { host: 'elsewhere' }],
])('a lock %s is not', async (_, other) => {
  const path = await lockWith(other);
  expect(takeLock(realDisk, path, { ...me, pid: me.pid })).toMatchObject({ pid: me.pid });
});

test('of many that come at once one gets the lock', async () => {
  const path = await lockWith({ pid: 999_999_999 });
  const all = Array.from({ length: 20 }, (_, at) =>
    takeLock(realDisk, path, { ...me, pid: 1000 + at }, ({ pid }) => pid < 2000),
  );
  expect(all.filter((one) => typeof one === 'function')).toHaveLength(1);
});
