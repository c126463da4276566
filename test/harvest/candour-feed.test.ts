import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyOf } from '../../src/register/history/state.ts';
import type { Outcome, Reading } from '../../src/harvest/received.ts';
import { feedSite, file, publishedTool, publishOn, readFrom, startServer, type TestServer } from './publisher.ts';

let server: TestServer;
beforeEach(async () => void (server = await startServer()));
afterEach(() => server.close());

const tools = (count: number) => Array.from({ length: count }, (_, at) => publishedTool(at));
function reading(outcome: Outcome): Reading {
  if (outcome.state !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome;
}
const idsOf = (all: readonly { readonly id?: string }[]) => all.map(({ id }) => id);
const knownFrom = ({ records, validators }: Reading) => ({
  validators,
  digests: new Map(records.map((one) => [keyOf(one), one.digest ?? ''])),
});

test('a first reading is two requests, and gives every entry with what it says', async () => {
  const all = tools(50);
  publishOn(server, feedSite(server.origin, all));
  const { records, unreadable, complete, publisher } = reading(await readFrom(server));
  expect(server.paths()).toEqual(['/data/register.json', '/data/entries.ndjson']);
  expect(idsOf(records)).toEqual(idsOf(all));
  expect(records[0]).toEqual({
    place: '/entries/0',
    collection: 'tools',
    id: 'fenwick/tool-0',
    sayings: { facts: all[0]?.facts, translations: {} },
    digest: all[0]?.digest,
    odsCode: 'RX8',
    schemaVersion: '1.0.0',
    address: `${server.origin}/tools/fenwick/tool-0/`,
  });
  expect([unreadable, complete, publisher]).toEqual([[], true, { name: 'Fenwick Trust', odsCode: 'RX8' }]);
});

test('a feed that has not changed is one request, which asks only whether it has', async () => {
  publishOn(server, feedSite(server.origin, tools(3)));
  const known = knownFrom(reading(await readFrom(server)));
  server.asked.length = 0;
  expect(await readFrom(server, { known })).toEqual({ state: 'unchanged', validators: known.validators });
  expect(server.paths()).toEqual(['/data/register.json']);
});

test('of a feed that has changed, only the entries that are different are asked for', async () => {
  publishOn(server, feedSite(server.origin, tools(50)));
  const known = knownFrom(reading(await readFrom(server)));
  server.asked.length = 0;
  const changed = [...tools(49), publishedTool(49, { inBrief: 'Other words.' }), publishedTool(50)];
  publishOn(server, feedSite(server.origin, changed));
  const { records, same } = reading(await readFrom(server, { known }));
  expect(idsOf(records)).toEqual(['fenwick/tool-49', 'fenwick/tool-50']);
  expect(same).toHaveLength(49);
  expect(server.paths()).toEqual(['/data/register.json', '/tools/fenwick/tool-49.json', '/tools/fenwick/tool-50.json']);
});

describe('one bad record never stops the rest', () => {
  test('a line that cannot be read takes no other with it', async () => {
    const files = feedSite(server.origin, tools(50));
    const lines = files.get('/data/entries.ndjson')?.split('\n') ?? [];
    lines[7] = `${lines[7]?.slice(0, 40)} …………………………………………………………………………………………………`;
    publishOn(server, files.set('/data/entries.ndjson', lines.join('\n')));
    const { records, unreadable } = reading(await readFrom(server));
    expect(records).toHaveLength(49);
    expect(unreadable).toMatchObject([
      { place: '/entries/7', id: 'fenwick/tool-7', collection: 'tools', code: 'not-readable' },
    ]);
    expect(unreadable[0]?.because).toContain('Line 8');
  });

  test('an entry that does not say what its digest says is not taken', async () => {
    const files = feedSite(server.origin, tools(3));
    const lines = files.get('/data/entries.ndjson')?.replace('Tool 1', 'Tool I') ?? '';
    publishOn(server, files.set('/data/entries.ndjson', lines));
    const { records, unreadable, notes } = reading(await readFrom(server));
    expect(idsOf(records)).toEqual(['fenwick/tool-0', 'fenwick/tool-2']);
    expect(unreadable).toMatchObject([{ place: '/entries/1', code: 'digest' }]);
    expect(notes.join()).toContain('not the one that the feed names');
  });

  test('an entry of the feed that does not fit says where, and the others are read', async () => {
    const files = feedSite(server.origin, tools(3));
    const feed = JSON.parse(files.get('/data/register.json') ?? '') as { entries: { lastChange?: string }[] };
    delete feed.entries[1]?.lastChange;
    publishOn(server, files.set('/data/register.json', JSON.stringify(feed)));
    const { records, unreadable } = reading(await readFrom(server));
    expect(records).toHaveLength(2);
    expect(unreadable).toMatchObject([{ place: '/entries/1', id: 'fenwick/tool-1', code: 'not-readable' }]);
    expect(unreadable[0]?.because).toContain('lastChange');
  });

  test('one that is not there when it is asked for alone is told, and the others are read', async () => {
    const files = feedSite(server.origin, tools(3), { whole: undefined });
    publishOn(server, files);
    server.answers.delete('/tools/fenwick/tool-1.json');
    const { records, unreadable } = reading(await readFrom(server));
    expect(records).toHaveLength(2);
    expect(unreadable).toMatchObject([{ place: '/entries/1', code: 'not-readable' }]);
  });

  test('of two entries with one id both are given, so that neither wins silently', async () => {
    publishOn(server, feedSite(server.origin, [publishedTool(1), publishedTool(1, { inBrief: 'Other.' })]));
    const { records } = reading(await readFrom(server));
    expect(records.map(({ place, id }) => [place, id])).toEqual([
      ['/entries/0', 'fenwick/tool-1'],
      ['/entries/1', 'fenwick/tool-1'],
    ]);
  });
});

test('an entry that has left is given as that; a broken tombstone is told', async () => {
  const stone = {
    collection: 'tools',
    id: 'fenwick/old',
    name: 'Old',
    how: 'withdrawn',
    on: '2026-10-01',
    because: 'Why.',
  };
  const withdrawn = [{ ...stone, address: `${server.origin}/tools/fenwick/old/` }, { id: 'x' }];
  publishOn(server, feedSite(server.origin, tools(1), { withdrawn }));
  const { left, unreadable } = reading(await readFrom(server));
  expect(left).toEqual([stone]);
  expect(unreadable).toMatchObject([{ place: '/withdrawn/1', id: 'x' }]);
});

test('an entry on another host is not asked for: no feed can send us to somebody else', async () => {
  const other = await startServer();
  const files = feedSite(server.origin, tools(2), { whole: undefined });
  const feed = JSON.parse(files.get('/data/register.json') ?? '') as { entries: { data: string }[] };
  if (feed.entries[1]) feed.entries[1].data = `${other.origin}/tools/fenwick/tool-1.json`;
  publishOn(server, files.set('/data/register.json', JSON.stringify(feed)));
  const { records, unreadable } = reading(await readFrom(server));
  expect([records.length, unreadable.length, other.asked.length]).toEqual([1, 1, 0]);
  other.close();
});

test.each([
  ['a version newer than ours', { schemaVersion: '1.1.0' }, 'newer-schema'],
  ['a far future version with other keys', { schemaVersion: '7.0.0', made: undefined, more: true }, 'newer-schema'],
  ['a key that feeds do not have', { more: true }, 'not-a-feed'],
  ['no publisher', { publisher: undefined }, 'not-a-feed'],
])('a feed with %s is not taken', async (_, changes, code) => {
  publishOn(server, feedSite(server.origin, tools(1), changes));
  expect(await readFrom(server)).toMatchObject({ state: 'failed', code });
});

test('a feed with more entries than the source may have is not taken', async () => {
  publishOn(server, feedSite(server.origin, tools(11)));
  expect(await readFrom(server, { source: { mostEntries: 10 } })).toMatchObject({ state: 'failed', code: 'too-many' });
});

test('a file of all entries with very many lines is not read to its end', async () => {
  publishOn(server, feedSite(server.origin, tools(9)));
  server.answers.set('/data/entries.ndjson', file('{}\n'.repeat(100_000)));
  expect(await readFrom(server, { source: { mostEntries: 10 } })).toMatchObject({ state: 'failed', code: 'too-many' });
});

test('a feed without addresses of single entries is read by its whole file', async () => {
  const files = feedSite(server.origin, tools(50));
  publishOn(server, files);
  const known = knownFrom(reading(await readFrom(server)));
  const feed = JSON.parse(files.get('/data/register.json') ?? '') as { entries: { data?: string; digest: string }[] };
  for (const entry of feed.entries) delete entry.data;
  publishOn(server, files.set('/data/register.json', JSON.stringify(feed)));
  known.digests.delete('tools/fenwick/tool-3');
  expect(idsOf(reading(await readFrom(server, { known })).records)).toEqual(['fenwick/tool-3']);
});

test('a feed that says that it was made years from now is read, and its clock is told of', async () => {
  publishOn(server, feedSite(server.origin, tools(1), { made: '2061-01-01' }));
  expect(reading(await readFrom(server)).notes.join()).toContain('2061-01-01');
});

test('when the server goes away between entries, the source has failed and no entry is missing', async () => {
  publishOn(server, feedSite(server.origin, tools(9), { whole: undefined }));
  for (const at of [2, 3, 4])
    server.answers.set(`/tools/fenwick/tool-${at}.json`, (_, response) => void response.destroy());
  expect(await readFrom(server)).toMatchObject({ state: 'failed' });
});

test('another version of the file than that of the feed is no reason to fail while both say the same', async () => {
  const files = feedSite(server.origin, tools(2));
  publishOn(server, files);
  server.answers.set('/data/entries.ndjson', file(`${files.get('/data/entries.ndjson') ?? ''}\n`));
  expect(reading(await readFrom(server)).records).toHaveLength(2);
});
