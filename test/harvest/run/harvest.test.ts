import { rm, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/register/gate.ts';
import { readHarvest } from '../../../src/register/harvest/read-harvest.ts';
import type { Outcome } from '../../../src/harvest/received.ts';
import { tool } from '../invented.ts';
import {
  failing,
  givenBy,
  harvested,
  harvestedOrNot,
  newRoot,
  put,
  served,
  settingsOf,
  sourceIn,
  toolsIn,
} from './portal.ts';

async function portal(...sources: [id: string, odsCode: string, more?: Record<string, unknown>][]) {
  const root = await newRoot();
  for (const [id, odsCode, more] of sources)
    await put(root, `content/sources/${id}.json`, settingsOf(id, odsCode, more));
  return root;
}

test('what is gathered passes the check of content, and the report is read back', async () => {
  const root = await portal(['fenwick', 'A12'], ['hillside', 'B34']);
  const report = await harvested(root, {
    fenwick: givenBy('fenwick', 'A12', 'ab'),
    hillside: givenBy('hillside', 'B34', 'c'),
  });
  expect(report).toMatchObject({ generation: 1, totals: { received: 5, new: 5 }, published: 5 });
  expect(await toolsIn(root)).toEqual(['fenwick/fenwick/a', 'fenwick/fenwick/b', 'hillside/hillside/c']);
  const { problems } = await checkContent(root, '2026-11-23');
  expect(problems).toEqual([]);
  expect((await readHarvest(root))?.report).toEqual(report);
  expect((await readHarvest(root))?.history).toHaveLength(1);
});

test('a source that fails keeps what it had, is marked since when, and stops no other', async () => {
  const root = await portal(['fenwick', 'A12'], ['hillside', 'B34']);
  await harvested(root, { fenwick: givenBy('fenwick', 'A12', 'ab'), hillside: givenBy('hillside', 'B34', 'c') });
  await harvested(root, { hillside: givenBy('hillside', 'B34', 'cd') }, { today: '2026-11-24' });
  const report = await harvested(
    root,
    {
      fenwick: () => Promise.reject(new Error('a fault of ours')),
      hillside: givenBy('hillside', 'B34', 'cd'),
    },
    { today: '2026-11-25' },
  );
  expect(await toolsIn(root)).toEqual([
    'fenwick/fenwick/a',
    'fenwick/fenwick/b',
    'hillside/hillside/c',
    'hillside/hillside/d',
  ]);
  expect(sourceIn(report, 'fenwick')).toMatchObject({
    state: 'failed',
    problem: { code: 'internal', since: '2026-11-25' },
    published: 3,
    lastGood: '2026-11-23',
  });
  const again = await harvested(
    root,
    { fenwick: failing, hillside: { state: 'unchanged', validators: {} } },
    { today: '2026-11-26' },
  );
  const after = await harvested(
    root,
    { fenwick: failing, hillside: { state: 'unchanged', validators: {} } },
    { today: '2026-11-27' },
  );
  expect(sourceIn(again, 'fenwick').problem?.since).toBe('2026-11-26');
  expect(sourceIn(after, 'fenwick').problem?.since).toBe('2026-11-26');
  expect(sourceIn(after, 'hillside')).toMatchObject({ state: 'unchanged', counts: { received: 3, unchanged: 3 } });
});

test('a source of which much is gone waits, and a person can accept it', async () => {
  const root = await portal(['fenwick', 'A12']);
  await harvested(root, { fenwick: givenBy('fenwick', 'A12', 'abcdefgh') });
  const before = await served(root);
  const held = await harvested(root, { fenwick: givenBy('fenwick', 'A12', 'a') });
  expect(sourceIn(held, 'fenwick')).toMatchObject({
    state: 'held',
    problem: { code: 'many-gone' },
    counts: { received: 2, held: 2 },
  });
  expect(await served(root)).toEqual(before);
  const accepted = await harvested(root, { fenwick: givenBy('fenwick', 'A12', 'a') }, { accept: ['fenwick'] });
  expect(sourceIn(accepted, 'fenwick')).toMatchObject({ state: 'read', left: { missing: 7 }, published: 2 });
  expect(sourceIn(accepted, 'fenwick')).not.toHaveProperty('problem');
  expect(await toolsIn(root)).toEqual(['fenwick/fenwick/a']);
  expect(Object.keys(await served(root))).toHaveLength(9);
});

test('of two new sources with one name the first by its id has it, whichever was quicker', async () => {
  const later = (outcome: Outcome) => () =>
    new Promise<Outcome>((done) => setImmediate(() => setImmediate(() => done(outcome))));
  const ours = { name: 'Twin Practice' };
  const fenwick = givenBy('fenwick', 'A12', 'a', ours);
  const hillside = givenBy('hillside', 'B34', 'b', { name: 'Twіn  Practice' });
  const results = await Promise.all(
    [
      { fenwick: later(fenwick), hillside },
      { fenwick, hillside: later(hillside) },
    ].map(async (given) => {
      const root = await portal(['fenwick', 'A12'], ['hillside', 'B34']);
      await harvested(root, given);
      return [await served(root), root] as const;
    }),
  );
  expect(results[0]?.[0]).toEqual(results[1]?.[0]);
  expect(await toolsIn(results[0]?.[1] ?? '')).toEqual(['fenwick/fenwick/a']);
});

test('a held name is accepted once, and is not asked about again', async () => {
  const root = await portal(['fenwick', 'A12'], ['hillside', 'B34']);
  const given = () => ({
    fenwick: givenBy('fenwick', 'A12', 'a', { name: 'Twin' }),
    hillside: givenBy('hillside', 'B34', 'b', { name: 'Twin' }),
  });
  const first = await harvested(root, given());
  expect(sourceIn(first, 'hillside').counts).toMatchObject({ received: 2, held: 2 });
  await harvested(root, given(), { accept: ['hillside'] });
  const third = await harvested(root, given());
  expect(sourceIn(third, 'hillside').counts).toMatchObject({ received: 2, unchanged: 2 });
});

test('a name that whoever runs the portal has given a source is not held', async () => {
  const root = await portal(['fenwick', 'A12'], ['hillside', 'B34', { name: 'Twin' }]);
  const report = await harvested(root, {
    fenwick: givenBy('fenwick', 'A12', 'a', { name: 'Twin' }),
    hillside: givenBy('hillside', 'B34', 'b', { name: 'Twin' }),
  });
  expect(report.totals).toMatchObject({ new: 4, held: 0 });
});

test('no source can speak for our own organisations, nor for those of another source', async () => {
  const root = await portal(['fenwick', 'A12'], ['hillside', 'A12'], ['north', 'C56']);
  await put(root, 'content/organisations/own.json', { name: 'Our own body (invented)', odsCode: 'C56' });
  const report = await harvested(root, {
    fenwick: givenBy('fenwick', 'A12', 'a'),
    hillside: givenBy('hillside', 'A12', 'b'),
    north: givenBy('north', 'C56', 'c'),
  });
  expect(report.totals).toMatchObject({ new: 2, refused: 4 });
  expect(await toolsIn(root)).toEqual(['fenwick/fenwick/a']);
});

test('paused sources are not asked, others when their day has come, and failing ones each day', async () => {
  const root = await portal(
    ['daily', 'A12'],
    ['weekly', 'B34', { every: 7 }],
    ['paused', 'C56', { paused: true }],
    ['down', 'D78', { every: 7 }],
  );
  const given = { daily: givenBy('daily', 'A12', 'a'), weekly: givenBy('weekly', 'B34', 'b') };
  const states = async (today: string) => {
    const report = await harvested(root, given, { all: false, today });
    return Object.fromEntries(report.sources.map(({ source, state }) => [source, state]));
  };
  expect(await states('2026-11-23')).toEqual({ daily: 'read', weekly: 'read', paused: 'paused', down: 'failed' });
  expect(await states('2026-11-24')).toEqual({ daily: 'read', weekly: 'not-due', paused: 'paused', down: 'failed' });
  expect(await states('2026-11-30')).toEqual({ daily: 'read', weekly: 'read', paused: 'paused', down: 'failed' });
  expect(await toolsIn(root)).toEqual(['daily/daily/a', 'weekly/weekly/b']);
});

test('a source whose file cannot be used is told of, and stops no other', async () => {
  const root = await portal(['fenwick', 'A12']);
  await put(root, 'content/sources/broken.json', '{ "name": ');
  await put(root, 'content/sources/half.json', settingsOf('half', 'B34', { feed: 'http://half.example.org/' }));
  const report = await harvested(root, { fenwick: givenBy('fenwick', 'A12', 'a') });
  expect(sourceIn(report, 'broken')).toMatchObject({ state: 'failed', problem: { code: 'settings' } });
  expect(sourceIn(report, 'half').problem?.because).toContain('content/sources/half.json');
  expect(report.totals.new).toBe(2);
});

test('a source whose file is gone keeps what it had until a person takes it out', async () => {
  const root = await portal(['fenwick', 'A12'], ['hillside', 'B34']);
  const given = { fenwick: givenBy('fenwick', 'A12', 'a'), hillside: givenBy('hillside', 'B34', 'b') };
  await harvested(root, given);
  await rm(join(root, 'content/sources/hillside.json'));
  const report = await harvested(root, given);
  expect(sourceIn(report, 'hillside')).toMatchObject({ state: 'held', problem: { code: 'no-settings' }, published: 2 });
  expect(await toolsIn(root)).toContain('hillside/hillside/b');
  expect(await harvestedOrNot(root, given, { remove: ['fenwick'] })).toHaveProperty('because');
  await harvested(root, given, { remove: ['hillside'] });
  expect(await toolsIn(root)).toEqual(['fenwick/fenwick/a']);
});

test('what imports had put into a plain folder is taken over as it is', async () => {
  const root = await portal(['fenwick', 'A12']);
  await put(root, 'content/gathered/cprd/report.json', { source: 'cprd' });
  await put(root, 'content/gathered/cprd/sources/cprd.json', { name: 'CPRD' });
  await put(root, 'content/gathered/cprd/tools/cprd-x/y.json', { name: 'Y' });
  const report = await harvested(root, { fenwick: givenBy('fenwick', 'A12', 'a') });
  expect(sourceIn(report, 'cprd')).toMatchObject({ state: 'imported', published: 1 });
  await harvested(root, { fenwick: givenBy('fenwick', 'A12', 'a') });
  expect(await readFile(join(root, 'content/gathered/cprd/report.json'), 'utf8')).toContain('cprd');
  expect(Object.keys(await served(root))).toContain('content/gathered/cprd/tools/cprd-x/y.json');
});

test('an unchanged source costs one link, and only the last two generations stay', async () => {
  const root = await portal(['fenwick', 'A12'], ['hillside', 'B34']);
  const hillside = (letters: string) => givenBy('hillside', 'B34', letters);
  await harvested(root, { fenwick: givenBy('fenwick', 'A12', 'a'), hillside: hillside('b') });
  const unchanged: Outcome = { state: 'unchanged', validators: {} };
  for (const letters of ['bc', 'bcd', 'bcde'])
    await harvested(root, { fenwick: unchanged, hillside: hillside(letters) });
  expect(await readdir(join(root, '.harvest/generations'))).toEqual(['000003', '000004']);
  expect(await readdir(join(root, '.harvest/sources/fenwick'))).toEqual(['000001']);
  expect(await readdir(join(root, '.harvest/sources/hillside'))).toEqual(['000003', '000004']);
});

test('a build reads one generation, also when a harvest ends meanwhile', async () => {
  const root = await portal(['fenwick', 'A12']);
  await harvested(root, { fenwick: givenBy('fenwick', 'A12', 'a') });
  const { listContent, placeOnDisk } = await import('../../../src/register/files.ts');
  const { files } = await listContent(root);
  await harvested(root, { fenwick: givenBy('fenwick', 'A12', 'a', { name: 'Another name' }) });
  const organisation = files.find(({ collection }) => collection === 'organisations');
  const text = await readFile(placeOnDisk(root, organisation ?? { path: '' }), 'utf8');
  expect(text).toContain('The fenwick practice');
});

test('no entry names one that has left', async () => {
  const root = await portal(['fenwick', 'A12']);
  const product = {
    ...tool(),
    collection: 'products' as const,
    id: 'letterbird',
    sayings: { facts: { name: 'Letterbird' }, translations: {} },
  };
  const withProduct = givenBy('fenwick', 'A12', 'b');
  if (withProduct.state !== 'read') throw new Error('not read');
  const named = tool('a', { product: 'letterbird' }, { place: '/8' });
  await harvested(root, { fenwick: { ...withProduct, records: [...withProduct.records, product, named] } });
  expect((await served(root))['content/gathered/fenwick/tools/fenwick/a.json']).toContain('fenwick-letterbird');
  const left = [
    {
      collection: 'products' as const,
      id: 'letterbird',
      name: 'Letterbird',
      how: 'withdrawn' as const,
      on: '2026-11-20',
      because: 'Sold.',
    },
  ];
  await harvested(root, {
    fenwick: {
      ...withProduct,
      records: [
        ...withProduct.records,
        { ...named, sayings: { ...named.sayings, facts: { ...named.sayings.facts, status: 'wonderful' } } },
      ],
      left,
    },
  });
  expect((await served(root))['content/gathered/fenwick/tools/fenwick/a.json']).not.toContain('letterbird');
  expect((await checkContent(root, '2026-11-23')).problems).toEqual([]);
});
