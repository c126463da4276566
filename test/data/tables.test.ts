import { expect, test } from 'vitest';
import { tablesOf } from '../../src/data/tables.ts';
import { collectionNames } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import { comparable, entriesFromTables, everythingAsData } from '../fixtures/open-data.ts';

test('the entries can be made again from the tables: nothing is lost', () => {
  const entries = everythingAsData();
  const again = entriesFromTables(tablesOf(entries));
  expect(again.size).toBe(entries.length);
  for (const entry of entries) expect(again.get(`${entry.collection}/${entry.id}`), entry.id).toBe(comparable(entry));
});

test('“there are none” is told from “nothing was said”', () => {
  const [table] = tablesOf(everythingAsData()).filter(({ name }) => name === 'tools');
  const at = table?.columns.findIndex(({ name }) => name === 'recipients') ?? -1;
  const lengths = new Set([...(table?.rows ?? [])].map((row) => row[at]));
  expect(lengths).toContain(0);
  expect(lengths).toContain(undefined);
});

test('no question has the name of a column of our own', () => {
  const taken = ['id', 'page', 'story'];
  const takenInRecords = ['entry', 'position'];
  for (const collection of collectionNames)
    for (const [name, { of }] of Object.entries(collectionOf(collection).fields)) {
      expect(taken).not.toContain(name);
      for (const inner of Object.keys(of ?? {})) expect(takenInRecords).not.toContain(inner);
    }
});

test('every row has a cell for each column, and every name is one that a file and a sheet can have', () => {
  for (const { name, columns, rows } of tablesOf(everythingAsData())) {
    for (const row of rows) expect(row.length, name).toBe(columns.length);
    expect(name).toMatch(/^[a-z][A-Za-z.-]{0,30}$/u);
  }
});
