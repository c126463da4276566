import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { dataSourceOf } from '../../src/data/publish.ts';
import { publishedHistory, registerFeeds, tombstones } from '../../src/data/register-feed/index.ts';
import { registerFeedSchema, type RegisterFeed } from '../../src/data/register-feed/schema.ts';
import { digestOfEntry } from '../../src/register/digest.ts';
import { emptyHistory, historyText, withLines } from '../../src/register/history/line.ts';
import { unrecorded } from '../../src/register/history/state.ts';
import { joinRegister } from '../../src/register/register.ts';
import { readTheme } from '../../src/site.ts';
import { TODAY } from '../fixtures/entries.ts';
import { SITE } from '../fixtures/open-data.ts';
import { entriesOf, entryOf } from '../fixtures/register.ts';

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const fits = ajv.compile(registerFeedSchema());

const entries = [
  entryOf('organisations', 'riverside', { odsCode: 'RX9', published: '2026-01-01', lastChecked: '2026-05-01' }),
  entryOf('organisations', 'fenwick', { odsCode: 'RX8' }),
  entryOf('products', 'northlight-chest'),
  entryOf('products', 'other'),
  entryOf('glossary', 'ai'),
  entryOf('sources', 'somebody'),
  entryOf('tools', 'riverside/x', {
    product: 'northlight-chest',
    published: '2026-01-01',
    lastChecked: '2026-05-01',
    changes: [{ on: '2026-06-01', what: 'Words.' }],
  }),
];
const left = (collection: 'tools' | 'products', id: string, departure: object) =>
  entryOf(collection, id, { withdrawn: [{ on: '2026-10-01', how: 'withdrawn', because: 'Why.', ...departure }] });
const withdrawn = [
  left('tools', 'riverside/old', {}),
  left('tools', 'fenwick/old', { how: 'moved', now: '/tools/riverside/x/' }),
  left('products', 'old', { how: 'merged', now: 'https://elsewhere.example.org/x', on: '2026-09-01' }),
];
const history = withLines(
  emptyHistory,
  unrecorded({ entries: entriesOf(entries), withdrawn }, new Map(), '2026-11-01'),
);
const source = dataSourceOf(joinRegister(entriesOf(entries), TODAY, { withdrawn, history }), {
  ...readTheme(),
  address: SITE,
});
const feeds = new Map(
  [...registerFeeds(source)].map(({ path, content }) => [path, JSON.parse(String(content)) as RegisterFeed]),
);
const whole = feeds.get('/data/register.json');
const of = (organisation: string) => feeds.get(`/data/organisations/${organisation}/register.json`);

test('every feed fits its JSON Schema under an independent validator', () => {
  expect([...feeds.keys()]).toEqual([
    '/data/register.json',
    '/data/organisations/fenwick/register.json',
    '/data/organisations/riverside/register.json',
  ]);
  for (const feed of feeds.values()) expect(fits(feed), ajv.errorsText(fits.errors)).toBe(true);
});

test.each([
  ['an entry without a digest', { entries: [{ collection: 'tools', id: 'a/b', name: 'x', lastChange: TODAY }] }],
  [
    'a tombstone without a reason',
    { withdrawn: [{ collection: 'tools', id: 'a/b', name: 'x', how: 'moved', on: TODAY, address: SITE }] },
  ],
  ['an address that runs', { licence: 'javascript:alert(1)' }],
  ['a key that is not of it', { extra: 1 }],
])('its schema refuses %s', (_, more) => {
  expect(fits({ ...whole, ...more })).toBe(false);
});

describe('the feed of the whole register', () => {
  test('has every entry with its digest, its last change and its addresses', () => {
    expect(whole?.entries).toHaveLength(entries.length);
    expect(whole?.entries.find(({ id }) => id === 'riverside/x')).toEqual({
      collection: 'tools',
      id: 'riverside/x',
      name: 'riverside/x',
      odsCode: 'RX9',
      digest: digestOfEntry(entries.at(-1) ?? fail()),
      lastChange: '2026-06-01',
      address: `${SITE}/tools/riverside/x/`,
      data: `${SITE}/tools/riverside/x.json`,
    });
  });

  test('says of an entry without days of its own when it was recorded', () => {
    expect(whole?.entries.find(({ id }) => id === 'ai')?.lastChange).toBe('2026-11-01');
  });

  test('gives no address to what has no page', () => {
    expect(whole?.entries.find(({ id }) => id === 'somebody')).not.toHaveProperty('address');
  });

  test('has every entry that has left, the last first, and whole addresses of where it went', () => {
    expect(whole?.withdrawn.map(({ id, how, now }) => [id, how, now])).toEqual([
      ['fenwick/old', 'moved', `${SITE}/tools/riverside/x/`],
      ['riverside/old', 'withdrawn', undefined],
      ['old', 'merged', 'https://elsewhere.example.org/x'],
    ]);
  });

  test('names the day of the build and no hour, the last line of the history, and no code where it speaks for several', () => {
    expect(whole).toMatchObject({ made: TODAY, history: { lines: history.lines.length, digest: history.digest } });
    expect(whole?.publisher).not.toHaveProperty('odsCode');
  });
});

test('a feed names the file of all its entries as it was written, so that a first reading is two requests', () => {
  const written = {
    path: '/data/entries.ndjson',
    mediaType: 'application/x-ndjson',
    bytes: 12,
    sha256: 'a'.repeat(64),
  };
  const [file] = [...registerFeeds(source, [written])];
  const feed = JSON.parse(String(file?.content)) as RegisterFeed;
  expect(fits(feed), ajv.errorsText(fits.errors)).toBe(true);
  expect(feed.whole).toEqual({ address: `${SITE}/data/entries.ndjson`, bytes: 12, sha256: 'a'.repeat(64) });
  expect(whole).not.toHaveProperty('whole');
});

describe('the feed of an organisation', () => {
  test('has what it publishes, the products that its tools are, and what of it has left', () => {
    expect(of('riverside')?.entries.map(({ id }) => id)).toEqual(['riverside', 'riverside/x', 'northlight-chest']);
    expect(of('riverside')?.withdrawn.map(({ id }) => id)).toEqual(['riverside/old']);
    expect(of('fenwick')?.withdrawn.map(({ id }) => id)).toEqual(['fenwick/old']);
  });

  test('names its ODS code', () => {
    expect(of('riverside')?.publisher).toMatchObject({ name: 'riverside', odsCode: 'RX9' });
  });
});

test('an entry that has left answers as JSON beside its page', () => {
  const files = new Map(
    [...tombstones(source)].map(({ path, content }) => [path, JSON.parse(String(content)) as object]),
  );
  expect([...files.keys()].sort()).toEqual([
    '/products/old.json',
    '/tools/fenwick/old.json',
    '/tools/riverside/old.json',
  ]);
  expect(files.get('/tools/riverside/old.json')).toEqual(whole?.withdrawn[1]);
});

test('the history is published as it was recorded', () => {
  expect([...publishedHistory(source)]).toMatchObject([
    { path: '/data/history.ndjson', content: historyText(history) },
  ]);
});

function fail(): never {
  throw new Error('There is no such entry.');
}

test('the feed of an organisation has the notices that its tools answer, and the products of these: else the tools name nothing', () => {
  const some = [
    entryOf('organisations', 'riverside', { odsCode: 'RX9' }),
    entryOf('products', 'letters'),
    entryOf('products', 'other'),
    entryOf('notices', 'wrong-dose', { products: ['letters'] }),
    entryOf('notices', 'of-other', { products: ['other'] }),
    entryOf('tools', 'riverside/x', { noticeAnswers: [{ notice: 'wrong-dose' }] }),
  ];
  const own = dataSourceOf(joinRegister(entriesOf(some), TODAY), { ...readTheme(), address: SITE });
  const [, feed] = [...registerFeeds(own)].map(({ content }) => JSON.parse(String(content)) as RegisterFeed);
  expect(feed?.entries.map(({ collection, id }) => `${collection}/${id}`).toSorted()).toEqual([
    'notices/wrong-dose',
    'organisations/riverside',
    'products/letters',
    'tools/riverside/x',
  ]);
});
