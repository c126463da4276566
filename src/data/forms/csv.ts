import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../columns.ts';
import { NamedPieces } from '../pieces.ts';
import { inParts, KeptRows, type Row, type Rows } from '../rows.ts';
import type { Table } from '../tables.ts';

/** The end of a line, of rows as of lines inside a cell: DuckDB and others refuse a file that has two kinds. */
const LINE_END = '\r\n';

/** What stands between the items of a list in one cell. No item has a line end: the model sees to that. */
export const LIST_SEPARATOR = LINE_END;

/** A text that a spreadsheet would take for a formula, or one that was marked so. */
export const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;

/**
 * A table as CSV (RFC 4180), piece by piece: UTF-8, a line of names, CRLF at the end of every line, also inside a cell.
 *
 * A text that a spreadsheet would run as a formula has an apostrophe put before it, also one that begins with apostrophes and
 * such a sign: a reader takes one apostrophe off each text that matches `^'+[=+\-@\t\r]`, and has what was said.
 */
export function csv({ columns, rows }: Table): Iterable<string> {
  const names = () => lines([columns.map(({ name }) => name)]);
  if (!(rows instanceof KeptRows)) return fromRows(names(), rows);
  const parts = rows.parts().map((part) => ({ name: part.entries, text: () => inLines(part.rows()) }));
  return new NamedPieces([{ name: 'names', text: names }, ...parts]);
}

function* fromRows(first: string, rows: Rows): Iterable<string> {
  yield first;
  for (const part of inParts(rows, ROWS_AT_ONCE)) yield inLines(part);
}

const ROWS_AT_ONCE = 200;
const inLines = (rows: readonly Row[]) => lines(rows.map((row) => row.map(inCell)));
const lines = (rows: string[][]) => stringify(rows, { record_delimiter: LINE_END });

function inCell(value: Cell): string {
  if (typeof value === 'string') return neutral(value.replace(/\r\n|\r|\n/gu, LINE_END));
  if (typeof value === 'object') return neutral(value.join(LIST_SEPARATOR));
  return value === undefined ? '' : String(value);
}

const neutral = (text: string) => (FORMULA.test(text) ? `'${text}` : text);
