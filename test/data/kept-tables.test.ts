import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropTexts } from '../../src/build/kept-texts.ts';
import { csv } from '../../src/data/forms/csv.ts';
import { tablesOfAll } from '../../src/data/kept-tables.ts';
import { inParts } from '../../src/data/rows.ts';
import { tablesOf } from '../../src/data/tables.ts';
import { everythingAsData } from '../fixtures/open-data.ts';

let file = '';
beforeEach(() => void (file = join(tmpdir(), `candour-rows-${randomUUID()}`)));
afterEach(() => dropTexts(file));

/** More entries than are put on the disk at once. */
const entries = Array.from({ length: 40 }, everythingAsData).flat();

test('the tables of very many entries, whose rows lie on the disk, are those of few', () => {
  expect(entries.length).toBeGreaterThan(600);
  const [kept, here] = [tablesOfAll(entries, file, 10), tablesOf(entries)];
  expect(existsSync(file)).toBe(true);
  expect(kept.map(({ name }) => name)).toEqual(here.map(({ name }) => name));
  for (const [at, table] of kept.entries()) {
    const same = here[at];
    expect([...table.rows], table.name).toEqual([...(same?.rows ?? [])]);
    expect(table.rows.length, table.name).toBe(same?.rows.length);
    expect({ ...table, rows: [] }).toEqual({ ...same, rows: [] });
    // They can be gone through as often as somebody asks.
    expect([...csv(table)].join('')).toBe(same && [...csv(same)].join(''));
  }
});

test('of few entries no row is put on the disk', () => {
  const few = everythingAsData();
  expect(tablesOfAll(few, file)).toEqual(tablesOf(few));
  expect(existsSync(file)).toBe(false);
});

test('rows come in parts, the last of them shorter', () => {
  const rows = [1, 2, 3, 4, 5].map((one) => [one]);
  expect([...inParts(rows, 2)]).toEqual([[[1], [2]], [[3], [4]], [[5]]]);
  expect([...inParts(rows, 5)]).toEqual([rows]);
  expect([...inParts([], 5)]).toEqual([]);
});
