import { stringify } from 'csv-stringify/sync';
import type { Encoding } from '../bytes.ts';
import { readCsv } from '../csv.ts';
import { columnsOf, type Format } from './format.ts';

/** The end of a line, of records as of lines inside a cell: some readers refuse a file that has two kinds. */
const LINE_END = '\r\n';

/** A text that a spreadsheet would run as a formula. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;

/**
 * A table in CSV (RFC 4180): a line of headings, then a record a line.
 *
 * A text that a spreadsheet would run as a formula has an apostrophe put before it when it is written, and one apostrophe is
 * taken off such a text when it is read. Files are written in UTF-8, whatever else can be read.
 */
export function csvFormat(encodings: readonly Encoding[], required: readonly string[]): Format {
  return {
    file: encodings.includes('windows-1252') ? 'a CSV file in Windows-1252 or UTF-8' : 'a CSV file in UTF-8',
    ending: 'csv',
    mediaType: 'text/csv',
    read: (bytes, columns) => readCsv(bytes, encodings, { required, known: columns.map(({ name }) => name) }),
    write: (records, columns) => {
      const all = columnsOf(records, columns);
      const headings = all.map(({ name, heading }) => heading ?? name);
      const rows = records.map((cells) => all.map(({ name }) => inCell(cells[name] ?? '')));
      return stringify([headings, ...rows], { record_delimiter: LINE_END });
    },
  };
}

function inCell(text: string): string {
  return (FORMULA.test(text) ? `'${text}` : text).replace(/\r\n|\r|\n/gu, LINE_END);
}
