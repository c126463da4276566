import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHarvest } from '../../../src/register/harvest/read-harvest.ts';
import { givenBy, harvested, newRoot, put, served, settingsOf } from './portal.ts';

test('a look tells what would be done, and leaves everything as it is', async () => {
  const root = await newRoot();
  await put(root, 'content/sources/fenwick.json', settingsOf('fenwick', 'A12'));
  await harvested(root, { fenwick: givenBy('fenwick', 'A12', 'a') });
  const before = await served(root);
  const looked = await harvested(root, { fenwick: givenBy('fenwick', 'A12', 'abc') }, { look: true });
  expect(looked.totals).toMatchObject({ new: 2, unchanged: 2 });
  expect(await served(root)).toEqual(before);
  expect((await readHarvest(root))?.history).toHaveLength(1);
  expect(await readdir(join(root, '.harvest/generations'))).toEqual(['000001']);
  expect(await readdir(join(root, '.harvest/sources/fenwick'))).toEqual(['000001']);
});
