import { CsvError, parse } from 'csv-parse/sync';
import { isRefusal, type Refusal } from '../exchange.ts';
import { withoutMark } from '../csv.ts';
import { lettersOf } from '../../data/forms/sheets.ts';
import { bounded, MOST_ROWS, TOO_MUCH, type Cell, type GridRow, type ReadFile } from './grid.ts';
import { decodedText, type DecodedText } from './text-file.ts';

/** What stands between the cells of a row: commas, and semicolons where a comma stands in numbers. */
const DELIMITERS = [',', ';', '\t'] as const;
const LARGEST = 50_000_000;

const UNSURE_LETTERS = {
  found: 'has letters that could be others: the file is not in the encoding UTF-8',
  advice: 'Save the file as “CSV UTF-8” and import it again.',
};

/**
 * A CSV file (RFC 4180) in any of the usual encodings, with commas, semicolons or tabs.
 *
 * The apostrophe that our own export puts before what a spreadsheet would run is taken off.
 */
export function readCsvFile(bytes: Uint8Array, name: string): ReadFile | Refusal {
  if (bytes.length > LARGEST) return { because: `The file is larger than ${LARGEST / 1_000_000} MB. ${TOO_MUCH}` };
  const decoded = decodedText(bytes);
  if (isRefusal(decoded)) return decoded;
  const records = recordsIn(decoded.text);
  if (!Array.isArray(records)) return records;
  const bounds = bounded();
  const rows: GridRow[] = [];
  for (const [at, record] of records.entries()) {
    const cells = cellsOf(record, at + 1, decoded);
    if (cells.size === 0) continue;
    const because = bounds.row() ?? [...cells.keys()].map((column) => bounds.cell(column)).find((one) => one);
    if (because !== undefined) return { because: `${because} ${TOO_MUCH}` };
    rows.push({ number: at + 1, cells, width: record.length });
  }
  return { grids: [{ name, from: 'csv', rows }], notes: [] };
}

function cellsOf(record: readonly string[], row: number, { isUnsure }: DecodedText): Map<number, Cell> {
  return new Map(
    record.flatMap((said, column): [number, Cell][] => {
      const text = withoutMark(said);
      if (text.trim() === '') return [];
      const place = `${lettersOf(column)}${row}`;
      return [[column, { place, text, ...(isUnsure(text) && { unsure: UNSURE_LETTERS }) }]];
    }),
  );
}

/** The records with the delimiter under which most rows have the most cells. */
function recordsIn(text: string): string[][] | Refusal {
  const [, named] = /^\uFEFF?sep=(.)\r?\n/u.exec(text) ?? [];
  const all = (named === undefined ? DELIMITERS : [named]).map((delimiter) =>
    parsed(text, delimiter, named !== undefined),
  );
  const readable = all.filter((one): one is string[][] => Array.isArray(one));
  const [best] = readable.toSorted((a, b) => usualWidth(b) - usualWidth(a));
  return best ?? (all[0] as Refusal);
}

/** How many cells most rows have, of the first hundred that have any. */
function usualWidth(records: readonly string[][]): number {
  const widths = records
    .filter((record) => record.length > 1)
    .slice(0, 100)
    .map((record) => record.length);
  return widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
}

function parsed(text: string, delimiter: string, hasNotice: boolean): string[][] | Refusal {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: false,
      to: MOST_ROWS * 2,
      ...(hasNotice && { from: 2 }),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { because: `Row ${String(error['lines'])} cannot be read: ${whyNot(error)} Save the file as CSV again.` };
  }
}

function whyNot({ code }: CsvError): string {
  return code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'a quotation mark before it is never closed, so that it is not sure where a cell ends. The file may have been cut short.'
    : 'it has a quotation mark where none can stand, so that it is not sure where a cell ends.';
}
