import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isBroken, settingsIn, sourcesIn, type IsOfTests } from '../../../src/harvest/run/sources.ts';
import { newRoot, put, settingsOf } from './portal.ts';

const of = (facts: unknown, id = 'fenwick', isOfTests?: IsOfTests) =>
  settingsIn(id, Buffer.from(typeof facts === 'string' ? facts : JSON.stringify(facts)), isOfTests);
const settings = settingsOf('fenwick', 'A12');

describe('the settings of a source', () => {
  test('are those of its file; what is not said is as it is for most', () => {
    expect(of(settings)).toStrictEqual({
      id: 'fenwick',
      name: 'fenwick (invented)',
      language: 'en',
      speaksFor: ['A12'],
      paused: false,
      every: 1,
      toRead: { id: 'fenwick', kind: 'candour-feed', feed: 'https://fenwick.example.org/data/register.json' },
      facts: settings,
    });
    const { speaksFor: _, ...fewer } = settings;
    expect([of(fewer)].map((one) => (isBroken(one) ? one.because : one.speaksFor))).toEqual([[]]);
  });

  test('say in which language it writes, how often it is asked, and whether at all', () => {
    expect(of({ ...settings, language: 'cy', every: 7, paused: true })).toMatchObject({
      language: 'cy',
      every: 7,
      paused: true,
    });
    expect(of({ ...settings, every: 0 })).toMatchObject({ every: 0 });
  });

  test('bound how much is read of it, and say what standard it is in', () => {
    const more = { mostEntries: 5_000, mostMegabytes: 20 };
    expect(of({ ...settings, ...more })).toMatchObject({ toRead: more });
    const standard = of({ ...settings, kind: 'file', standard: 'uk-atrs-records' });
    expect(standard).toMatchObject({ toRead: { kind: 'file', standard: 'uk-atrs-records' } });
    expect((of(settings) as { toRead: object }).toRead).not.toHaveProperty('standard');
  });
});

describe('a source that cannot be used says which file, and why', () => {
  test.each<[what: string, id: string, facts: unknown, says: RegExp]>([
    ['a name that is none', 'Fen Wick', settings, /Fen Wick\.json must be of small letters/u],
    ['a text that is no JSON', 'fenwick', '{ "name": ', /^content\/sources\/fenwick\.json: .+ cannot be read/u],
    ['a file that is empty', 'fenwick', '', /^content\/sources\/fenwick\.json: The file is empty\.$/u],
    ['an answer that is not there', 'fenwick', { ...settings, language: undefined }, /Which language .+ missing/u],
    ['no address from which it is gathered', 'fenwick', { ...settings, feed: undefined }, /fenwick\.json.* address/u],
    [
      'an answer that is missing',
      'fenwick',
      { ...settings, name: '' },
      /^content\/sources\/fenwick\.json: What is .+ empty/u,
    ],
    ['an address that is not safe', 'fenwick', { ...settings, feed: 'http://fenwick.example.org/' }, /https:\/\//u],
    ['nothing but null', 'fenwick', 'null', /^content\/sources\/fenwick\.json: \S.+/u],
  ])('%s', (_, id, facts, says) => {
    const found = of(facts, id);
    expect(isBroken(found)).toBe(true);
    expect(found).toEqual({ id, because: expect.stringMatching(says) as string });
  });

  test('where a reason stands in the place of its address', () => {
    const reason = { noAnswer: 'not-known', because: 'Nobody has told us where it is.' };
    expect(isBroken(of({ ...settings, feed: reason }))).toBe(true);
  });
});

test('a host that is allowed for a trial may be asked without https, and nothing else is let off', () => {
  const isOfTests: IsOfTests = ({ hostname }) => hostname === 'feeds.test';
  const trial = { ...settings, feed: 'http://feeds.test:8080/register.json' };
  expect(isBroken(of(trial))).toBe(true);
  expect(of(trial, 'fenwick', isOfTests)).toMatchObject({ toRead: { feed: trial.feed } });
  expect(isBroken(of({ ...trial, feed: 'http://other.test/' }, 'fenwick', isOfTests))).toBe(true);
  expect(isBroken(of({ ...trial, name: '' }, 'fenwick', isOfTests))).toBe(true);
  expect(isBroken(of('null', 'fenwick', isOfTests))).toBe(true);
});

describe('the sources of a portal', () => {
  test('are none where it has no folder for them', async () => {
    expect(await sourcesIn(await newRoot())).toEqual([]);
  });

  test('are those of its files, by id; other files are none', async () => {
    const root = await newRoot();
    for (const id of ['hillside', 'ashby']) await put(root, `content/sources/${id}.json`, settingsOf(id, 'A12'));
    await put(root, 'content/sources/notes.md', 'Words.');
    await put(root, 'content/sources/ashby.cy.json', '{}');
    await put(root, 'content/sources/fenwick.json.old', settingsOf('fenwick', 'A12'));
    await put(root, 'content/sources/broken.json', '{');
    const found = await sourcesIn(root);
    expect(found.map(({ id }) => id)).toEqual(['ashby', 'broken', 'hillside']);
    expect(found.filter(isBroken).map(({ id }) => id)).toEqual(['broken']);
  });

  test('cannot be told where their folder cannot be read', async () => {
    const root = await newRoot();
    await mkdir(join(root, 'content'));
    await writeFile(join(root, 'content/sources'), 'No folder.');
    await expect(sourcesIn(root)).rejects.toThrow('ENOTDIR');
  });
});
