import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { asCsv, asJson, asTable } from '../../../src/data/store/answered.ts';

const answered = {
  columns: ['name', 'tools'],
  rows: [
    ['Fenland', 2],
    ['=1+1', null],
    ['two\nlines\u001B[2J', ['a', 'b']],
  ],
};

test('a terminal shows columns under their names, each row on one line, and no sign that moves its cursor', () => {
  expect(asTable(answered).split('\n')).toEqual([
    'name           tools',
    '─────────────  ─────────',
    'Fenland        2',
    '=1+1',
    'two lines [2J  ["a","b"]',
    '3 rows',
  ]);
});

test('a long value is cut in a terminal, and there alone', () => {
  const long = { columns: ['text'], rows: [['x'.repeat(100)]] };
  expect(asTable(long)).toContain(`${'x'.repeat(59)}…`);
  expect(asJson(long)).toContain('x'.repeat(100));
});

test('as JSON it is a list of records', () => {
  expect(JSON.parse(asJson(answered))).toEqual(answered.rows.map(([name, tools]) => ({ name, tools })));
  expect(JSON.parse(asJson({ columns: ['a'], rows: [] }))).toEqual([]);
});

test('as CSV no value is run as a formula', () => {
  expect(parse(asCsv(answered))).toEqual([
    ['name', 'tools'],
    ['Fenland', '2'],
    ["'=1+1", ''],
    ['two\nlines\u001B[2J', '["a","b"]'],
  ]);
});
