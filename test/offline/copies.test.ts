import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../../src/build/sweep.ts';
import { writeCopies } from '../../src/offline/index.ts';
import { TODAY } from '../fixtures/entries.ts';
import { registerOf } from '../fixtures/register.ts';

let site: string;
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'candour-copies-'));
});
afterAll(() => rm(site, { recursive: true }));

test('the copy of an organisation that is gone is removed, and that of one whose pages have stayed stays', async () => {
  const addresses = ['/organisations/riverside/', '/cy/organisations/riverside/', '/organisations/gone/'];
  const before = addresses.map((address) => {
    const file = `${address}offline.html`.slice(1);
    return [`${address}offline.html`, { file, size: 1, pages: [], day: TODAY }] as const;
  });
  for (const [, { file }] of before) {
    await mkdir(join(site, file, '..'), { recursive: true });
    await writeFile(join(site, file), 'The copy.');
  }
  const register = registerOf([]);
  const copies = await writeCopies(register, {
    site,
    kept: '',
    origin: 'https://candour.example.org',
    made: [],
    before: Object.fromEntries(before),
  });
  expect(copies).toEqual(Object.fromEntries(before.slice(0, 2)));
  expect([...filesBelow(site)].toSorted()).toEqual([
    'cy/organisations/riverside/offline.html',
    'organisations/riverside/offline.html',
  ]);
});
