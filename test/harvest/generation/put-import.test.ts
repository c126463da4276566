import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRefusal } from '../../../src/exchange/exchange.ts';
import { importRegister } from '../../../src/exchange/import.ts';
import { crosswalkNamed } from '../../../src/exchange/index.ts';
import { readHarvest } from '../../../src/register/harvest/read-harvest.ts';
import { givenBy, harvested, newRoot, put, served, settingsOf, sourceIn } from '../run/portal.ts';

const FILE = join(import.meta.dirname, '../../fixtures/exchange/cprd.csv');
const given = { fenwick: givenBy('fenwick', 'A12', 'a') };

async function imported(root: string) {
  const exchange = crosswalkNamed('cprd');
  if (isRefusal(exchange)) throw new Error(exchange.because);
  return importRegister(exchange, FILE, { root, on: '2026-11-23' });
}

test('an import after a harvest is a generation of its own, and the next harvest keeps it', async () => {
  const root = await newRoot();
  await put(root, 'content/sources/fenwick.json', settingsOf('fenwick', 'A12'));
  const { generation } = await harvested(root, given);
  const before = await served(root);
  expect(await imported(root)).toMatchObject({ imported: 2 });
  const after = await served(root);
  expect(after).toMatchObject(before);
  expect(Object.keys(after).filter((path) => path.includes('/cprd/')).length).toBeGreaterThan(2);
  expect((await readHarvest(root))?.report.generation).toBe(generation);
  const report = await harvested(root, given);
  expect(report.generation).toBe(3);
  expect(sourceIn(report, 'cprd')).toMatchObject({ state: 'imported', published: 3 });
  expect(await served(root)).toEqual(after);
  expect(await imported(root)).toMatchObject({ imported: 2 });
  expect(await served(root)).toEqual(after);
});

test('while a harvest is at work nothing is imported, and it says so', async () => {
  const root = await newRoot();
  await put(root, 'content/sources/fenwick.json', settingsOf('fenwick', 'A12'));
  await harvested(root, given);
  let result: unknown;
  await harvested(root, {
    fenwick: async () => {
      result = await imported(root);
      return givenBy('fenwick', 'A12', 'a');
    },
  });
  expect(result).toMatchObject({ because: expect.stringContaining('A harvest is at work') as unknown });
  expect(await readFile(join(root, 'content/gathered/fenwick/state.json'), 'utf8')).toContain('fenwick');
});

test('before any harvest an import lies in a plain folder, as ever', async () => {
  const root = await newRoot();
  await mkdir(join(root, 'content'));
  await imported(root);
  expect(JSON.parse(await readFile(join(root, 'content/gathered/cprd/report.json'), 'utf8'))).toMatchObject({
    read: 3,
  });
});
