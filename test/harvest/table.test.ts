import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inEveryForm } from '../../src/data/forms/index.ts';
import type { DataFile } from '../../src/data/publish.ts';
import { isGathered, type Outcome, type Reading } from '../../src/harvest/received.ts';
import { completeEntry, TODAY } from '../fixtures/entries.ts';
import { entryData } from '../../src/data/entry-data.ts';
import { entryOf } from '../fixtures/register.ts';
import { bytesOf, filesFrom, SITE } from '../fixtures/open-data.ts';
import { file, readFrom, startServer, type TestServer } from './publisher.ts';

let server: TestServer;
beforeEach(async () => void (server = await startServer()));
afterEach(() => server.close());

const entries = [
  entryOf('organisations', 'fenwick', { ...completeEntry('organisations'), name: 'Fenwick Trust', odsCode: 'RX8' }),
  entryOf('tools', 'fenwick/x', { ...completeEntry('tools'), name: 'One', organisation: 'fenwick' }),
  entryOf('tools', 'fenwick/y', {
    ...completeEntry('tools'),
    name: 'Two',
    organisation: 'fenwick',
    howWell: { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'We are still measuring.' },
  }),
].map((entry) => entryData(entry, SITE));

function reading(outcome: Outcome): Reading {
  if (outcome.state !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Publishes the entries in every form, as a Candour site does. */
async function publishAll(): Promise<void> {
  const about = { folder: '/data/', title: 'Fenwick', site: SITE, licence: SITE, on: TODAY, emptyTables: true };
  for (const { path, mediaType, content } of await filesFrom([inEveryForm(entries, about)]))
    server.answers.set(path, file(await wholeOf(content), mediaType));
}
async function wholeOf(content: DataFile['content']): Promise<Buffer> {
  return typeof content === 'string' || content instanceof Uint8Array
    ? Buffer.from(content)
    : Buffer.from(await bytesOf(content));
}

const readAt = (path: string, known?: Reading) =>
  readFrom(server, {
    source: { kind: 'file', feed: `${server.origin}${path}` },
    ...(known && { known: { validators: known.validators, digests: new Map<string, string>() } }),
  });
const saidBy = (all: Reading['records']) =>
  all.map(({ collection, id, sayings }) => ({ collection, id, facts: sayings.facts }));

describe('our own data as tables', () => {
  test('a workbook gives every entry as it was published', async () => {
    await publishAll();
    const { records, unreadable } = reading(await readAt('/data/entries.xlsx'));
    expect(unreadable).toEqual([]);
    expect(saidBy(records)).toEqual(
      entries
        .filter(({ collection }) => isGathered(collection))
        .map(({ collection, id, facts }) => ({ collection, id, facts })),
    );
  });

  test('a CSV file gives its entries with the lists and reasons that have files of their own beside it', async () => {
    await publishAll();
    const { records, unreadable } = reading(await readAt('/data/tools.csv'));
    expect(unreadable).toEqual([]);
    expect(saidBy(records)).toEqual(
      entries
        .filter(({ collection }) => collection === 'tools')
        .map(({ collection, id, facts }) => ({ collection, id, facts })),
    );
    expect(server.paths()).toContain('/data/tools.hazards.csv');
  });

  test('nothing is read again while none of the files has changed; all is when one has', async () => {
    await publishAll();
    const first = reading(await readAt('/data/tools.csv'));
    expect(await readAt('/data/tools.csv', first)).toEqual({ state: 'unchanged', validators: first.validators });
    const reasons = 'collection,entry,field,noAnswer,by,ground,because\r\n';
    server.answers.set('/data/reasons.csv', file(reasons, 'text/csv'));
    expect(await readAt('/data/tools.csv', first)).toMatchObject({ state: 'read' });
  });

  test('an entry whose list is not there is not taken: its organisation has said something', async () => {
    await publishAll();
    server.answers.delete('/data/tools.hazards.csv');
    const { records, unreadable } = reading(await readAt('/data/tools.csv'));
    expect(records).toEqual([]);
    expect(unreadable).toMatchObject([{ place: 'row 2', id: 'fenwick/x', code: 'not-readable' }, { place: 'row 3' }]);
  });
});

describe('a table of our questions that somebody else wrote', () => {
  const put = (text: string) => server.answers.set('/list.csv', file(text, 'text/csv'));

  test('is read by the words of the questions, row by row', async () => {
    put(
      'id,name,organisation,limits\nfenwick/a,Sorter,fenwick,It cannot read Welsh.\nfenwick/b,Finder,fenwick,None known.\n',
    );
    const { records } = reading(await readAt('/list.csv'));
    expect(records).toMatchObject([
      {
        place: 'row 2',
        collection: 'tools',
        id: 'fenwick/a',
        sayings: { facts: { name: 'Sorter', organisation: 'fenwick' } },
      },
      { place: 'row 3', id: 'fenwick/b' },
    ]);
  });

  test('a row that cannot be read for sure takes no other with it', async () => {
    put('id,name,organisation,published\nfenwick/a,Sorter,fenwick,soon\nfenwick/b,Finder,fenwick,2026-01-02\n');
    const { records, unreadable } = reading(await readAt('/list.csv'));
    expect(records.map(({ id }) => id)).toEqual(['fenwick/b']);
    expect(unreadable).toMatchObject([{ place: 'row 2', id: 'fenwick/a', code: 'model' }]);
    expect(unreadable[0]?.because).toContain('column D');
  });

  test('in a table of one organisation its rows are its own', async () => {
    await publishAll();
    const { records, notGathered } = reading(await readAt('/data/entries.xlsx'));
    expect(
      new Set(records.filter(({ collection }) => collection === 'tools').map(({ id }) => id.split('/')[0])),
    ).toEqual(new Set(['fenwick']));
    expect(notGathered).toBe(0);
  });

  test('columns that are none of our questions are noted with how many cells were not read', async () => {
    put('id,name,organisation,tree,bush\nfenwick/a,Sorter,fenwick,oak,\nfenwick/b,Finder,fenwick,ash,yew\n');
    const { records, notes, complete, same, left } = reading(await readAt('/list.csv'));
    expect(records).toHaveLength(2);
    expect(notes).toEqual(['Cells that answer none of our questions, and were not read: 3.']);
    expect([complete, same, left]).toEqual([true, [], []]);
  });

  test('a row that says nothing is no entry', async () => {
    put('id,name,organisation\nfenwick/a,Sorter,fenwick\n,,\n');
    const { records, unreadable } = reading(await readAt('/list.csv'));
    expect([records.length, unreadable]).toEqual([1, []]);
  });

  test('an entry that another names by its name is joined by its id', async () => {
    put('id,name,supplier,sameAs\nchest,Northlight Chest,Acorn,\nchest-2,Northlight 2,Acorn,Northlight Chest\n');
    const { records } = reading(await readAt('/list.csv'));
    expect(records.map(({ collection, id, sayings }) => [collection, id, sayings.facts['sameAs']])).toEqual([
      ['products', 'chest', undefined],
      ['products', 'chest-2', ['chest']],
    ]);
  });

  test('as many entries as there may be are read, and one more is told', async () => {
    put('id,name,organisation\nfenwick/a,Sorter,fenwick\nfenwick/b,Finder,fenwick\n');
    const asked = (mostEntries: number) =>
      readFrom(server, { source: { kind: 'file', feed: `${server.origin}/list.csv`, mostEntries } });
    expect(reading(await asked(2)).records).toHaveLength(2);
    expect(await asked(1)).toMatchObject({ state: 'failed', code: 'too-many' });
    expect(JSON.stringify(await asked(1))).toContain('It has 2 entries.');
  });

  test('a row that does not say whose it is says what to write', async () => {
    put('name,limits\nSorter,It cannot read Welsh.\n');
    const { records, unreadable } = reading(await readAt('/list.csv'));
    expect(records).toEqual([]);
    expect(unreadable).toMatchObject([{ code: 'wrong-id' }]);
  });
});

test.each([
  ['a web page', '<!doctype html><table></table>', 'wrong-type'],
  ['JSON', '{"a":1}', 'not-a-feed'],
  ['nothing', '', 'truncated'],
  ['a table of something else', 'tree,height\noak,20\n', 'not-a-feed'],
  ['a row of millions of cells that hold nothing', `id,name,limits\n${','.repeat(4_100_000)}\n`, 'too-large'],
  ['a cell that never ends', 'id,name,limits\na,b,"c\nd,e,f\n', 'not-a-feed'],
])('%s is no table of ours', { timeout: 20_000 }, async (_, text, code) => {
  server.answers.set('/list.csv', file(text, 'text/csv'));
  expect(await readAt('/list.csv')).toMatchObject({ state: 'failed', code });
});
