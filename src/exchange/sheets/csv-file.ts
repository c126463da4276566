import { CsvError, parse } from 'csv-parse/sync';
import { isRefusal, type Refusal } from '../exchange.ts';
import { withoutMark } from '../csv.ts';
import { lettersOf } from '../../data/forms/sheets.ts';
import { bounded, MOST_ROWS, TOO_MUCH, type Cell, type GridRow, type ReadFile, type Trouble } from './grid.ts';
import { decodedText, type DecodedText } from './text-file.ts';

/** What stands between the cells of a row: commas, and semicolons where a comma stands in numbers. */
const DELIMITERS = [',', ';', '\t'] as const;
const LARGEST = 50_000_000;

const UNSURE_LETTERS = {
  found: 'has letters that could be others: the file is not in the encoding UTF-8',
  advice: 'Save the file as “CSV UTF-8” and import it again.',
};

const UNSURE_END = {
  found:
    'begins with a quotation mark, in a file that has some where none can stand: it is not sure where the cell ends',
  advice: 'Save the file as CSV again, or as .xlsx, and import that.',
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
  if (isRefusal(records)) return records;
  const bounds = bounded();
  const rows: GridRow[] = [];
  for (const [at, record] of records.rows.entries()) {
    const cells = cellsOf(record, at + 1, (piece) => whyUnsure(piece, decoded, records));
    if (cells.size === 0) continue;
    const because = bounds.row() ?? [...cells.keys()].map((column) => bounds.cell(column)).find((one) => one);
    if (because !== undefined) return { because: `${because} ${TOO_MUCH}` };
    rows.push({ number: at + 1, cells, width: record.length });
  }
  return { grids: [{ name, from: 'csv', rows }], notes: [] };
}

function cellsOf(
  record: readonly string[],
  row: number,
  whyUnsure: (said: string) => Trouble | undefined,
): Map<number, Cell> {
  return new Map(
    record.flatMap((said, column): [number, Cell][] => {
      const text = withoutMark(said);
      if (text.trim() === '') return [];
      const unsure = whyUnsure(said);
      return [[column, { place: `${lettersOf(column)}${row}`, text, ...(unsure && { unsure }) }]];
    }),
  );
}

function whyUnsure(said: string, { isUnsure }: DecodedText, { loose }: Records): Trouble | undefined {
  if (isUnsure(said)) return UNSURE_LETTERS;
  return loose && said.startsWith('"') ? UNSURE_END : undefined;
}

interface Records {
  readonly rows: readonly (readonly string[])[];
  /** Whether some cells have quotation marks that the form does not allow. */
  readonly loose: boolean;
}

/** The records with the delimiter under which most rows at the beginning have the most cells. */
function recordsIn(text: string): Records | Refusal {
  const [, named] = /^\uFEFF?sep=(.)\r?\n/u.exec(text) ?? [];
  const from = named === undefined ? 1 : 2;
  const [delimiter = ','] =
    named === undefined
      ? DELIMITERS.toSorted(
          (a, b) => usualWidth(parsed(text, b, from, SAMPLE)) - usualWidth(parsed(text, a, from, SAMPLE)),
        )
      : [named];
  return parsed(text, delimiter, from, MOST_ROWS * 2);
}

const SAMPLE = 100;

/** How many cells most rows have, of those that have several. */
function usualWidth(records: Records | Refusal): number {
  if (isRefusal(records)) return 0;
  const widths = records.rows.map(({ length }) => length).filter((width) => width > 1);
  return widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
}

function parsed(text: string, delimiter: string, from: number, to: number, loose = false): Records | Refusal {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: loose,
      record_delimiter: ['\r\n', '\n', '\r'],
      from,
      to,
    });
    return { rows, loose };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // A quotation mark inside a cell that does not begin with one, as in 5" wide, leaves no doubt where the cell ends.
    if (error.code === 'INVALID_OPENING_QUOTE' && !loose) return parsed(text, delimiter, from, to, true);
    return { because: `Row ${String(error['lines'])} cannot be read: ${whyNot(error)} Save the file as CSV again.` };
  }
}

function whyNot({ code }: CsvError): string {
  return code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'a quotation mark before it is never closed, so that it is not sure where a cell ends. The file may have been cut short.'
    : 'it has a quotation mark where none can stand, so that it is not sure where a cell ends.';
}
