import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  isBroken,
  LINKS_FILE,
  readLinkResults,
  writeLinkResults,
  type LinkResult,
} from '../../src/register/link-results.ts';
import { allLinks, linksOf } from '../../src/register/links.ts';
import { entriesOf, entryOf } from '../fixtures/register.ts';

const gathered = (collection: 'tools' | 'organisations', id: string, facts: Record<string, unknown>) =>
  entryOf(collection, id, facts, { gathered: true });

describe('the links of an entry', () => {
  test('are the addresses elsewhere that it answers with, those in lists too, each once', () => {
    const entry = gathered('tools', 'riverside/x', {
      moreAt: 'https://hospital.example/a',
      documents: [
        { kind: 'dpia', address: 'https://hospital.example/b' },
        { kind: 'dpia', address: 'https://hospital.example/a' },
        { kind: 'dpia', address: '/media/dpia.pdf' },
        null,
        'no record',
      ],
    });
    expect(linksOf(entry)).toEqual(['https://hospital.example/a', 'https://hospital.example/b']);
  });

  test('are no pages of this site, no words, and no reasons in the place of an address', () => {
    const reason = { noAnswer: 'not-applicable', because: 'See https://hospital.example/.' };
    const entry = gathered('tools', 'riverside/x', {
      moreAt: reason,
      limits: 'https://hospital.example/c',
      zebra: 'https://a.example/',
    });
    expect(linksOf(entry)).toEqual([]);
    expect(linksOf(gathered('tools', 'riverside/x', { moreAt: '/about/' }))).toEqual([]);
  });

  test('are those of all entries, in order', () => {
    const entries = entriesOf([
      gathered('tools', 'riverside/x', { moreAt: 'https://b.example/' }),
      gathered('tools', 'riverside/y', { moreAt: 'https://a.example/' }),
      gathered('organisations', 'riverside', { website: 'https://b.example/', moreAt: 'https://b.example/' }),
    ]);
    expect(allLinks(entries).slice(0, 2)).toEqual(['https://a.example/', 'https://b.example/']);
    expect(allLinks(entries).filter((one) => one === 'https://b.example/')).toHaveLength(1);
  });
});

test('readers are led to nothing by what is gone or fails, and by nothing else', () => {
  const outcomes = ['works', 'moved', 'gone', 'failing', 'refused', 'not-asked'] as const;
  expect(outcomes.filter((outcome) => isBroken({ outcome }))).toEqual(['gone', 'failing']);
});

describe('what the last check of links found', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'candour-links-'));
    await mkdir(join(root, 'content'));
  });
  afterEach(() => rm(root, { recursive: true }));
  const on = '2026-11-23';
  const found: LinkResult[] = [
    { address: 'https://b.example/', on, outcome: 'gone', status: 404, because: 'is not there', since: '2026-11-01' },
    { address: 'https://a.example/', on, outcome: 'moved', to: 'https://c.example/' },
  ];

  test('is not known where nobody checked', async () => {
    expect(await readLinkResults(root)).toBeUndefined();
  });

  test('is kept, a line for each address, in order', async () => {
    await writeLinkResults(root, found);
    expect(await readLinkResults(root)).toEqual(new Map(found.toReversed().map((one) => [one.address, one])));
    const lines = (await readFile(join(root, LINKS_FILE), 'utf8')).split('\n');
    expect(lines.map((line) => line.slice(0, 30))).toEqual([
      '[',
      '{"address":"https://a.example/',
      '{"address":"https://b.example/',
      ']',
      '',
    ]);
  });

  test.each([
    ['is cut off', '[\n{"address":"https://a'],
    ['holds a day that there is not', '[{"address":"https://a.example/","on":"2026-02-30","outcome":"works"}]'],
    ['holds an outcome that there is not', '[{"address":"https://a.example/","on":"2026-02-20","outcome":"fine"}]'],
    [
      'holds a status that there is not',
      '[{"address":"https://a.example/","on":"2026-02-20","outcome":"works","status":99}]',
    ],
    ['holds what nobody wrote', '[{"address":"https://a.example/","on":"2026-02-20","outcome":"works","more":1}]'],
    ['holds an address without end', `[{"address":"${'a'.repeat(4097)}","on":"2026-02-20","outcome":"works"}]`],
    ['is no list', '{}'],
  ])('counts as not known where its file %s', async (_, text) => {
    await writeFile(join(root, LINKS_FILE), text);
    expect(await readLinkResults(root)).toBeUndefined();
  });
});
