import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  LINKS_FILE,
  linkOutcomes,
  linkResult,
  readLinkResults,
  writeLinkResults,
} from '../../src/register/link-results.ts';
import { writeProject } from '../fixtures/project.ts';

const kept = { address: 'https://a.example/', on: '2026-11-23', outcome: 'works' } as const;
const isKept = (more: object) => linkResult.safeParse({ ...kept, ...more }).success;

describe('what asking for an address came to', () => {
  test('may be any of the six outcomes, and no other', () => {
    expect(linkOutcomes).toEqual(['works', 'moved', 'gone', 'failing', 'refused', 'not-asked']);
    expect(linkOutcomes.map((outcome) => isKept({ outcome }))).toEqual([true, true, true, true, true, true]);
    expect(isKept({ outcome: 'fine' })).toBe(false);
  });

  test.each<[what: string, keeps: boolean, more: object]>([
    ['nothing more', true, {}],
    [
      'all that can be said',
      true,
      { status: 301, to: 'https://b.example/', because: 'has moved', since: '2026-11-01' },
    ],
    ['an address of 4,096 letters', true, { address: 'a'.repeat(4096) }],
    ['one letter more', false, { address: 'a'.repeat(4097) }],
    ['a new address of 4,096 letters', true, { to: 'a'.repeat(4096) }],
    ['one letter more in a new address', false, { to: 'a'.repeat(4097) }],
    ['the first status', true, { status: 100 }],
    ['a status before it', false, { status: 99 }],
    ['the last status', true, { status: 599 }],
    ['a status after it', false, { status: 600 }],
    ['half a status', false, { status: 200.5 }],
    ['a reason of 500 letters', true, { because: 'a'.repeat(500) }],
    ['a longer reason', false, { because: 'a'.repeat(501) }],
    ['a day that there is not', false, { on: '2026-02-29' }],
    ['no day', false, { on: undefined }],
    ['a first day that there is not', false, { since: '2026-13-01' }],
    ['what nobody asked for', false, { more: 1 }],
  ])('with %s is kept: %s', (_, keeps, more) => {
    expect(isKept(more)).toBe(keeps);
  });
});

describe('the file of results', () => {
  test('is in the order of addresses, whatever the order of asking, and ends with a line', async () => {
    const root = await writeProject({ 'content/readme': '' });
    const addresses = ['https://c.example/', 'https://a.example/', 'https://b.example/', 'https://B.example/'];
    await writeLinkResults(root, new Set(addresses.map((address) => ({ ...kept, address }))));
    const line = (address: string) => JSON.stringify({ ...kept, address });
    expect(await readFile(join(root, LINKS_FILE), 'utf8')).toBe(
      `[\n${addresses.toSorted().map(line).join(',\n')}\n]\n`,
    );
    expect([...((await readLinkResults(root)) ?? []).keys()]).toEqual(addresses.toSorted());
  });

  test('of no results is a list that can be read, and not one that is missing', async () => {
    const root = await writeProject({ 'content/readme': '' });
    await writeLinkResults(root, []);
    expect(await readLinkResults(root)).toEqual(new Map());
  });

  test('takes the place of the one before', async () => {
    const root = await writeProject({ 'content/readme': '' });
    await writeLinkResults(root, [kept]);
    await writeLinkResults(root, [{ ...kept, outcome: 'gone' }]);
    expect((await readLinkResults(root))?.get(kept.address)).toEqual({ ...kept, outcome: 'gone' });
  });

  test.each(['', 'null', '[null]', '[{}]', '{"address":"https://a.example/"}'])(
    'counts as none where it says %j',
    async (text) => {
      const root = await writeProject({ [LINKS_FILE]: text });
      expect(await readLinkResults(root)).toBeUndefined();
    },
  );

  test('counts as none where it cannot be opened', async () => {
    const root = await writeProject({ [LINKS_FILE]: '[]' });
    await rm(join(root, LINKS_FILE));
    await mkdir(join(root, LINKS_FILE));
    await writeFile(join(root, LINKS_FILE, 'x'), '');
    expect(await readLinkResults(root)).toBeUndefined();
  });
});
