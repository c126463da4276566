import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/data/forms/csv.ts';
import { isRefusal } from '../../src/exchange/exchange.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import { hostileText } from './hostile-text.ts';
import { holds } from './property.ts';

/** Halves of a letter come from no file: the model refuses them, and no encoding has them. */
const cell = fc.oneof(
  hostileText.map((text) => text.toWellFormed()),
  fc.constantFrom('=1+1', '+44', '-1', '@SUM(A1)', '\t=1', "'=1", '"', '""', ',', ';', '\r\n', '\r', '\n', '', ' '),
);
const columns = ['one', 'two', 'three'].map((name) => ({ name, title: name, kind: 'text' as const }));
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 });

describe('CSV', () => {
  holds('gives back what was said, and runs in no spreadsheet', rows, (table) => {
    const text = [...csv({ name: 't', title: 't', key: [], columns, rows: table })].join('');
    const [, ...read] = parse(text, { relaxColumnCount: false, skipEmptyLines: false }) as string[][];
    expect(read.flat().filter((one) => /^[=+\-@\t\r＝＋－＠]/u.test(one))).toEqual([]);
    const said = read.map((row) => row.map((one) => one.replace(/^'('*[=+\-@\t\r＝＋－＠])/u, '$1')));
    // Every end of a line is CRLF.
    expect(said).toEqual(table.map((row) => row.map((one) => one.replace(/\r\n|\r|\n/gu, '\r\n'))));
  });

  // Found by the promise above: every end of a line is written as one that begins as a formula may.
  test('a text that begins with an end of a line is marked as well', () => {
    const table = { name: 't', title: 't', key: [], columns: columns.slice(0, 1), rows: [['\n=1+1']] };
    expect([...csv(table)].join('')).toBe('one\r\n"\'\r\n=1+1"\r\n');
  });

  holds(
    'of whoever sends it is read or refused in words, whatever its bytes',
    fc.oneof(
      rows.map((all) => all.map((row) => row.join(',')).join('\n')),
      hostileText,
      fc.string({ unit: 'binary' }),
    ),
    (text) => {
      const read = readCsv(Buffer.from(`one,two\n${text}`), ['utf-8'], { required: ['one'], known: ['one', 'two'] });
      if (isRefusal(read)) expect(read.because.length).toBeGreaterThan(10);
      else expect(read.rows.length + read.refused.length).toBeGreaterThanOrEqual(0);
    },
  );
});
