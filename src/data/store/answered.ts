import { stringify } from 'csv-stringify/sync';
import { FORMULA } from '../forms/csv.ts';
import type { Answered } from './ask.ts';

/** The most of a value that a terminal shows. */
const WIDEST = 60;

/** An answer as columns of a terminal, with the number of its rows. */
export function asTable({ columns, rows }: Answered): string {
  const cells = [columns, ...rows.map((row) => row.map((value) => shortened(inCell(value))))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => [...(row[at] ?? '')].length)));
  const lines = cells.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [head, rule, ...body, `${rows.length.toLocaleString('en-GB')} ${rows.length === 1 ? 'row' : 'rows'}`].join(
    '\n',
  );
}

/** An answer as JSON: a list of records, one a line. */
export function asJson({ columns, rows }: Answered): string {
  const records = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at]]))));
  return `[\n${records.join(',\n')}\n]`;
}

/** An answer as CSV (RFC 4180). A text that a spreadsheet would run as a formula has an apostrophe before it. */
export function asCsv({ columns, rows }: Answered): string {
  const neutral = (text: string) => (FORMULA.test(text) ? `'${text}` : text);
  const cells = rows.map((row) => row.map((value) => (typeof value === 'string' ? neutral(value) : inCell(value))));
  return stringify([[...columns], ...cells], { record_delimiter: '\r\n' }).trimEnd();
}

function inCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}

/** A text on one line, without the signs that move a terminal’s cursor. */
function shortened(text: string): string {
  const line = text.replace(/[\u0000-\u001F\u007F-\u009F]+/gu, ' ');
  const characters = [...line];
  return characters.length > WIDEST ? `${characters.slice(0, WIDEST - 1).join('')}…` : line;
}
