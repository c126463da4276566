import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Outcome, Reading } from '../../src/harvest/received.ts';
import { file, readFrom, startServer, type TestServer } from './publisher.ts';

let server: TestServer;
beforeEach(async () => void (server = await startServer()));
afterEach(() => server.close());

function reading(outcome: Outcome): Reading {
  if (outcome.state !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome;
}
const record = (number: number, more: object = {}) => ({
  publishing_body: 'Fenwick Council',
  tool_name: `Sorter ${number}`,
  url: `https://www.example.org/records/${number}`,
  description: 'It sorts letters.',
  ...more,
});
const put = (records: readonly unknown[]) =>
  server.answers.set('/records.json', file(JSON.stringify({ records }), 'application/json'));
const read = (source: object = {}, known?: Reading) =>
  readFrom(server, {
    source: { kind: 'file', standard: 'uk-atrs-records', feed: `${server.origin}/records.json`, ...source },
    ...(known && { known: { validators: known.validators, digests: new Map<string, string>() } }),
  });

test('records of another standard become entries of ours, with their organisation once', async () => {
  put([record(1), record(2)]);
  const { records, unreadable, complete } = reading(await read());
  expect(records.map(({ place, collection, id, sourceId }) => ({ place, collection, id, sourceId }))).toEqual([
    { place: 'row 1', collection: 'organisations', id: 'fenwick-council', sourceId: 'Fenwick Council' },
    {
      place: 'row 1',
      collection: 'tools',
      id: 'fenwick-council/sorter-1',
      sourceId: 'https://www.example.org/records/1',
    },
    {
      place: 'row 2',
      collection: 'tools',
      id: 'fenwick-council/sorter-2',
      sourceId: 'https://www.example.org/records/2',
    },
  ]);
  expect(records[1]).toMatchObject({
    address: 'https://www.example.org/records/1',
    sayings: { facts: { name: 'Sorter 1', organisation: 'fenwick-council', inBrief: 'It sorts letters.' } },
  });
  expect([unreadable, complete]).toEqual([[], true]);
});

test('a file that has not changed is asked for once, and not sent again', async () => {
  put([record(1)]);
  const first = reading(await read());
  server.asked.length = 0;
  expect(await read({}, first)).toMatchObject({ state: 'unchanged' });
  expect(server.paths()).toEqual(['/records.json']);
});

test('one bad record takes no other with it', async () => {
  put([record(1), 'not a record', record(3, { url: '' }), record(4)]);
  const { records, unreadable } = reading(await read());
  expect(records.filter(({ collection }) => collection === 'tools').map(({ place }) => place)).toEqual([
    'row 1',
    'row 4',
  ]);
  expect(unreadable.map(({ place, code }) => [place, code])).toEqual([
    ['row 2', 'not-readable'],
    ['row 3', 'not-readable'],
  ]);
});

test('of two records with one id that say different things none is taken; of the same one twice, one', async () => {
  put([record(1), record(1, { description: 'Other words.' }), record(2), record(2)]);
  const { records, unreadable } = reading(await read());
  expect(records.filter(({ collection }) => collection === 'tools').map(({ place }) => place)).toEqual(['row 3']);
  expect(unreadable.map(({ place, code }) => [place, code])).toEqual([
    ['row 1', 'wrong-id'],
    ['row 2', 'wrong-id'],
    ['row 4', 'wrong-id'],
  ]);
});

test.each([
  ['a standard that we do not speak', { standard: 'nobodys' }, 'not-a-feed'],
  ['more records than the source may have', { mostEntries: 1 }, 'too-many'],
])('%s', async (_, source, code) => {
  put([record(1), record(2)]);
  expect(await read(source)).toMatchObject({ state: 'failed', code });
});

test.each([
  ['another register', '{"algoritmes":[]}', 'not-a-feed'],
  ['a file cut short', '{"records":[{"tool_name":"a"', 'truncated'],
  ['a web page', '<html></html>', 'wrong-type'],
  ['20,000 levels', `{"records":${'['.repeat(20_000)}`, 'too-deep'],
])('%s is told as what it is', async (_, text, code) => {
  server.answers.set('/records.json', file(text));
  expect(await read()).toMatchObject({ state: 'failed', code });
});

test('rows that say the same are one; of those that do not none is taken; each is told with all of them', async () => {
  put([record(1), record(1, { description: 'Other words.' }), record(2), record(2)]);
  const { unreadable } = reading(await read());
  expect(unreadable[0]).toEqual({
    place: 'row 1',
    code: 'wrong-id',
    because: 'The record “https://www.example.org/records/1” stands in the rows 1, 2, and they do not say the same.',
    instead: 'Keep one of the rows, or give each record an id of its own.',
  });
  expect(unreadable[2]?.because).toBe(
    'The record “https://www.example.org/records/2” stands in the rows 3, 4, with the same words.',
  );
});

test('records come in the order of their rows, whatever was found between them', async () => {
  put([record(3), record(1), record(3), record(2)]);
  const { records } = reading(await read());
  expect(records.filter(({ collection }) => collection === 'tools').map(({ place }) => place)).toEqual([
    'row 1',
    'row 2',
    'row 4',
  ]);
});

test('a row that cannot be read says why, and what to do', async () => {
  put([record(1), 'not a record']);
  const { unreadable, notGathered, left, same } = reading(await read());
  expect(unreadable[0]?.because).toMatch(/^\p{Lu}.*\.$/u);
  expect(unreadable[0]?.instead).toBe('Put the row right in the file, as its standard asks for it.');
  expect([notGathered, left, same]).toEqual([0, [], []]);
});

test('as many rows as there may be are read', async () => {
  put([record(1), record(2)]);
  expect(reading(await read({ mostEntries: 2 })).records).toHaveLength(3);
});

test('a standard that we do not speak is named with those that we do', async () => {
  expect(await read({ standard: 'nobodys' })).toMatchObject({
    because: expect.stringMatching(/The source names a standard\. .*“nobodys”.*uk-atrs-records/su) as string,
  });
});

test('what a row says that we do not know, or that is longer than its field takes, is noted', async () => {
  put([record(1)]);
  expect(reading(await read()).notes).toEqual([]);
  put([record(1, { phase: 'Some phase of their own', description: 'It sorts letters. '.repeat(400) })]);
  const { notes } = reading(await read());
  expect(notes).toEqual([
    'Parts that we do not know, kept under their own names: phase.',
    'Texts that were longer than their field takes, of which the whole is kept: 1.',
  ]);
});

test('an organisation and its entries have the language of their standard, where it has one', async () => {
  const algoritmes = [{ id: '1', title: 'Brieven sorteren', organisatie: 'Gemeente Veenrode', status: 'in_gebruik' }];
  server.answers.set('/records.json', file(JSON.stringify({ algoritmes }), 'application/json'));
  const { records } = reading(await read({ standard: 'nl-algoritmeregister' }));
  expect(records.map(({ collection, sayings }) => [collection, sayings.facts['language']])).toEqual([
    ['organisations', 'nl'],
    ['tools', 'nl'],
  ]);
  put([record(1)]);
  for (const { sayings } of reading(await read()).records) expect(sayings.facts).not.toHaveProperty('language');
});
