import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EntryData } from '../../src/data/entry-data.ts';
import { csv } from '../../src/data/forms/csv.ts';
import { tablesOfAll } from '../../src/data/kept-tables.ts';
import { NamedPieces } from '../../src/data/pieces.ts';
import type { Keep } from '../../src/data/publish.ts';
import { inParts } from '../../src/data/rows.ts';
import { tablesOf, type Table } from '../../src/data/tables.ts';
import { everythingAsData } from '../fixtures/open-data.ts';

let folder = '';
let scratch = '';
const ends: (() => void | Promise<void>)[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-rows-'));
  scratch = join(folder, 'scratch.ndjson');
});
afterEach(async () => {
  await end();
  await rm(folder, { recursive: true });
});

/** Makes the tables as one build does. */
const made = (some: readonly EntryData[], keep?: Keep, few = 10) =>
  tablesOfAll(some, 'rows', { scratch, keep, atEnd: (work) => void ends.push(work) }, few);

/** Ends that build. */
async function end(): Promise<void> {
  for (const work of ends.splice(0)) await work();
  await rm(scratch, { force: true });
}

/** More entries than are put on the disk at once. */
const entries = Array.from({ length: 40 }, everythingAsData).flat();

function expectSame(kept: readonly Table[], here: readonly Table[]): void {
  expect(kept.map(({ name }) => name)).toEqual(here.map(({ name }) => name));
  for (const [at, table] of kept.entries()) {
    const same = here[at];
    expect([...table.rows], table.name).toEqual([...(same?.rows ?? [])]);
    expect(table.rows.length, table.name).toBe(same?.rows.length);
    expect({ ...table, rows: [] }).toEqual({ ...same, rows: [] });
    // They can be gone through as often as somebody asks.
    expect([...csv(table)].join('')).toBe(same && [...csv(same)].join(''));
  }
}

test('the tables of very many entries, whose rows lie on the disk, are those of few', async () => {
  expect(entries.length).toBeGreaterThan(600);
  const tables = await made(entries);
  expect(existsSync(scratch)).toBe(true);
  expectSame(tables, tablesOf(entries));
});

test('rows are kept for the next build, which makes those anew that stand beside an entry that has changed', async () => {
  const keep = { folder, program: 'one' };
  await made(entries, keep);
  const whole = (await stat(scratch)).size;
  await end();
  await made(entries, keep);
  expect(existsSync(scratch)).toBe(false);
  await end();
  const [first, ...others] = entries;
  const changed = [{ ...first, story: 'Another story.' } as EntryData, ...others];
  expectSame(await made(changed, keep), tablesOf(changed));
  expect((await stat(scratch)).size).toBeLessThan(whole * 0.9);
});

test('rows that another version of the program has kept are not believed, and what nothing names any more goes', async () => {
  await made(entries, { folder, program: 'one' });
  await end();
  const keep = { folder, program: 'two' };
  await made(entries, keep);
  expect(existsSync(scratch)).toBe(true);
  await end();
  const [first] = entries;
  const few = Array.from({ length: 11 }, (_, at) => ({ ...first, id: `${at}` }) as EntryData);
  await made(few, keep);
  await end();
  expect((await readFile(join(folder, 'rows.ndjson'), 'utf8')).length).toBeLessThan(100_000);
});

test('a table in text has a piece for the rows of some entries, which has the same name while these say the same', async () => {
  const named = async (some: readonly EntryData[]) => {
    const [table] = (await made(some)).filter(({ name }) => name === 'tools');
    const text = table && csv(table);
    if (!(text instanceof NamedPieces)) throw new Error('It has no pieces.');
    const names = [...text.pieces].map(({ name }) => name);
    await end();
    return names;
  };
  const tools = entries.filter(({ collection }) => collection === 'tools');
  const many = Array.from({ length: 1001 }, (_, at) => ({ ...tools[0], id: `riverside/${at}` }) as EntryData);
  const before = await named(many);
  expect(before).toHaveLength(4);
  const after = await named(many.with(700, { ...many[700], story: 'Another story.' } as EntryData));
  expect(after.map((name, at) => name === before[at])).toEqual([true, true, false, true]);
});

test('of few entries no row is put on the disk', async () => {
  const few = everythingAsData();
  expect(await made(few, undefined, few.length)).toEqual(tablesOf(few));
  expect(existsSync(scratch)).toBe(false);
});

test('rows come in parts, the last of them shorter', () => {
  const rows = [1, 2, 3, 4, 5].map((one) => [one]);
  expect([...inParts(rows, 2)]).toEqual([[[1], [2]], [[3], [4]], [[5]]]);
  expect([...inParts(rows, 5)]).toEqual([rows]);
  expect([...inParts([], 5)]).toEqual([]);
});
