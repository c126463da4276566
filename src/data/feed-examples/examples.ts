import { exampleEntry, exampleOrganisation, exampleTool, type ExampleEntry, type ExampleFeed } from './example-feed.ts';

/** What a program that gathers must make of an example. */
export interface ExpectedVerdict {
  /** Whether all of it is taken, all but some records, or nothing. */
  readonly verdict: 'good' | 'faults' | 'not-taken';
  /** Why nothing is taken: one of the codes of docs/feed.md. */
  readonly code?: string;
  /** How many entries are taken. */
  readonly taken: number;
  /** The entries that are not, by their place in the feed (a JSON Pointer, RFC 6901). */
  readonly notTaken?: readonly { readonly place: string; readonly code: string }[];
}

/** A feed, good or bad, with what is to be made of it. */
export interface Example {
  /** The name of its folder. */
  readonly name: string;
  /** What is right or wrong with it. */
  readonly about: string;
  readonly expected: ExpectedVerdict;
  readonly entries: readonly ExampleEntry[];
  /** Its files where they are not as they follow from the entries. */
  readonly spoilt?: (feed: ExampleFeed) => ExampleFiles;
}

/** The files of an example that are not as they would be: by their names, undefined where there is none. */
export type ExampleFiles = Readonly<Record<string, string | Uint8Array | undefined>>;

const FEED = 'register.json';
const ENTRIES = 'entries.ndjson';
const three = [exampleOrganisation, exampleTool('letter-sorter'), exampleTool('bed-finder')];
const asFeed = (feed: object) => ({ [FEED]: `${JSON.stringify(feed, null, 2)}\n` });
const text = (feed: ExampleFeed) => asFeed(feed.feed)[FEED] ?? '';
const good = (taken: number) => ({ verdict: 'good', taken }) as const;
const nothing = (code: string) => ({ verdict: 'not-taken', code, taken: 0 }) as const;
const without = (taken: number, ...notTaken: [place: string, code: string][]) =>
  ({ verdict: 'faults', taken, notTaken: notTaken.map(([place, code]) => ({ place, code })) }) as const;

const goodOnes: readonly Example[] = [
  { name: 'good', about: 'An organisation and two tools.', expected: good(3), entries: three },
  {
    name: 'good-with-more',
    about: 'A product, a story, words in Welsh, a reason for no answer, and an entry that has left.',
    expected: good(3),
    entries: [
      exampleOrganisation,
      exampleEntry('products', 'sorter', { name: 'Sorter', supplier: 'An invented company' }),
      exampleTool(
        'letter-sorter',
        {
          product: 'sorter',
          howWell: { noAnswer: 'not-yet-known', by: '2030-01-01', because: 'The trial has only begun.' },
        },
        {
          story: 'A *longer* story.',
          translations: {
            cy: { facts: { name: 'Y trefnwr llythyrau', translatedBy: 'person', translatedOn: '2026-10-01' } },
          },
        },
      ),
    ],
    spoilt: ({ feed }) =>
      asFeed({
        ...feed,
        withdrawn: [
          {
            collection: 'tools',
            id: 'fenwick/old-sorter',
            name: 'The old sorter',
            how: 'withdrawn',
            on: '2026-01-31',
            because: 'It is not used any more.',
            address: feed.publisher.address,
          },
        ],
      }),
  },
  {
    name: 'good-without-whole',
    about: 'No file of all entries: each is read at its own address.',
    expected: good(3),
    entries: three,
    spoilt: ({ feed: { whole: _, ...feed }, lines }) => ({
      ...asFeed(feed),
      [ENTRIES]: undefined,
      ...Object.fromEntries(feed.entries.map(({ collection, id }, at) => [`${collection}/${id}.json`, lines[at]])),
    }),
  },
  {
    name: 'good-with-byte-order-mark',
    about: 'The feed begins with a byte order mark, which is left out.',
    expected: good(3),
    entries: three,
    spoilt: (feed) => ({ [FEED]: `\uFEFF${text(feed)}` }),
  },
];

const nothingTaken: readonly Example[] = [
  ['truncated', 'The feed ends in the middle.', (feed: ExampleFeed) => text(feed).slice(0, 700)],
  ['truncated-empty', 'The feed has no byte.', () => ''],
  ['not-json', 'A comma too much.', (feed: ExampleFeed) => text(feed).replace(/\}\s*$/u, ',}\n')],
  ['wrong-type', 'A web page in the place of the feed.', () => '<!doctype html>\n<title>Please sign in</title>\n'],
  ['broken-encoding', 'UTF-16.', (feed: ExampleFeed) => Buffer.from(`\uFEFF${text(feed)}`, 'utf16le')],
  ['too-deep', '20,000 lists within each other.', () => '['.repeat(20_000) + ']'.repeat(20_000)],
  [
    'not-a-feed',
    'A feed that does not say whose it is.',
    ({ feed: { publisher: _, ...feed } }: ExampleFeed) => JSON.stringify(feed),
  ],
  [
    'newer-schema',
    'A version of the schemas that has not been made.',
    ({ feed }: ExampleFeed) => JSON.stringify({ ...feed, schemaVersion: '999.0.0' }),
  ],
  ['empty', 'A feed without an entry.', ({ feed }: ExampleFeed) => JSON.stringify({ ...feed, entries: [] })],
].map(([name, about, feed]) => ({
  name: name as string,
  about: about as string,
  expected: nothing((name as string).replace('truncated-empty', 'truncated')),
  entries: three,
  spoilt: (example: ExampleFeed) => ({ [FEED]: (feed as (example: ExampleFeed) => string | Uint8Array)(example) }),
}));

const someTaken: readonly Example[] = [
  {
    name: 'one-bad-line',
    about: 'A line of the file of all entries ends early. The other entries are taken.',
    expected: without(2, ['/entries/1', 'not-readable']),
    entries: three,
    spoilt: ({ lines }) => ({
      [ENTRIES]: lines.map((line, at) => `${at === 1 ? line.slice(0, 80) : line}\n`).join(''),
    }),
  },
  {
    name: 'one-bad-entry',
    about: 'An entry of the feed has no digest.',
    expected: without(2, ['/entries/2', 'not-readable']),
    entries: three,
    spoilt: ({ feed }) =>
      asFeed({ ...feed, entries: feed.entries.map((one, at) => (at === 2 ? { ...one, digest: undefined } : one)) }),
  },
  {
    name: 'wrong-digest',
    about: 'An entry says something else than its digest.',
    expected: without(2, ['/entries/1', 'digest']),
    entries: three,
    spoilt: ({ lines }) => ({ [ENTRIES]: `${lines.join('\n').replace('urgent ones', 'easy ones')}\n` }),
  },
  {
    name: 'same-id-twice',
    about: 'Two entries with one id: neither is taken.',
    expected: without(1, ['/entries/1', 'duplicate'], ['/entries/2', 'duplicate']),
    entries: [exampleOrganisation, exampleTool('sorter'), exampleTool('sorter', { inBrief: 'It sorts beds.' })],
  },
  {
    name: 'unknown-field',
    about: 'An entry has a field that there is not.',
    expected: without(2, ['/entries/2', 'model']),
    entries: [exampleOrganisation, exampleTool('letter-sorter'), exampleTool('bed-finder', { colour: 'blue' })],
  },
  {
    name: 'future-date',
    about: 'An entry was checked on a day that has not come.',
    expected: without(2, ['/entries/2', 'future-date']),
    entries: [
      exampleOrganisation,
      exampleTool('letter-sorter'),
      exampleTool('bed-finder', { lastChecked: '2090-01-01' }),
    ],
  },
  {
    name: 'another-host',
    about: 'An entry is to be read on another host than its feed. It is not asked for there.',
    expected: without(2, ['/entries/2', 'not-readable']),
    entries: three,
    spoilt: ({ feed: { whole: _, ...feed }, lines }) => ({
      ...asFeed({
        ...feed,
        entries: feed.entries.map((one, at) =>
          at === 2 ? { ...one, data: 'https://elsewhere.example.org/x.json' } : one,
        ),
      }),
      [ENTRIES]: undefined,
      ...Object.fromEntries(feed.entries.map(({ collection, id }, at) => [`${collection}/${id}.json`, lines[at]])),
    }),
  },
];

/** Feeds by which other programs can see whether they read and refuse as this one does. */
export const examples: readonly Example[] = [...goodOnes, ...nothingTaken, ...someTaken];
