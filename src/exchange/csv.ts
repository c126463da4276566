import { CsvError, parse } from 'csv-parse/sync';
import { textOf, type Encoding } from './bytes.ts';
import { isRefusal, type Refusal, type RefusedRow, type Register, type Row } from './exchange.ts';
import { columnKey, headingsOf, rowOf } from './row.ts';
import { cleaned, onOneLine } from './plain-text.ts';

/** The columns of a kind of table. */
export interface Columns {
  /** Without these a file is something else. */
  readonly required: readonly string[];
  /** All that are known, the required ones too. Others are kept and reported. */
  readonly known: readonly string[];
}

/** More columns than any register has. */
const MOST_COLUMNS = 1000;

/** The longest name that `kept` takes. Source: `field.kept` in src/model/field.ts. */
const LONGEST_NAME = 500;

/**
 * The rows of a CSV file (RFC 4180; any line ends; a byte order mark is allowed).
 *
 * A row whose number of cells differs from the heading's is refused and the rest is read. A quotation mark that is never
 * closed refuses the file: all rows after it would be lost without a word.
 */
export function readCsv(bytes: Uint8Array, encodings: readonly Encoding[], columns: Columns): Register | Refusal {
  const text = textOf(bytes, encodings);
  if (typeof text !== 'string') return text;
  const records = recordsOf(text);
  if (!Array.isArray(records)) return records;
  const [heading = [], ...rest] = records;
  if (heading.length < 2 || heading.length > MOST_COLUMNS)
    return { because: `The file is not a table: the number of columns in its first line is ${heading.length}.` };
  const names = distinctNames(heading);
  const missing = absent(columns.required, names);
  if (missing.length > 0)
    return {
      because: `The file has no ${missing.length === 1 ? 'column' : 'columns'} ${inQuotes(missing)}. Its first columns are ${inQuotes(names.slice(0, 5))}.`,
    };
  const { rows, refused } = rowsOf(names, rest);
  return { rows, refused, notes: notesOn(names, columns) };
}

function recordsOf(text: string): string[][] | Refusal {
  try {
    const ends = ['\r\n', '\n', '\r'];
    return parse(text, { bom: true, relax_column_count: true, relax_quotes: true, record_delimiter: ends });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const because =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? `A quotation mark at line ${String(error['lines'])} is never closed. The file may have been cut short.`
        : `The file is not CSV that can be read: ${error.message}.`;
    return { because };
  }
}

function rowsOf(names: readonly string[], records: readonly string[][]): { rows: Row[]; refused: RefusedRow[] } {
  const headings = headingsOf(names);
  const rows: Row[] = [];
  const refused: RefusedRow[] = [];
  records.forEach((record, place) => {
    const number = place + 2;
    if (record.length === 1 && record[0]?.trim() === '') return;
    const row =
      record.length === names.length
        ? rowOf(number, headings, record.map(withoutMark))
        : { because: `The number of its cells is ${record.length}, and the heading has ${names.length}.` };
    if (isRefusal(row)) refused.push({ row: number, because: row.because });
    else rows.push(row);
  });
  return { rows, refused };
}

/** A cell without the apostrophe that keeps a spreadsheet from running it as a formula. */
export function withoutMark(text: string): string {
  return text.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/u, '');
}

/** The headings, each different: one that repeats has the question before it put in front. */
function distinctNames(heading: readonly string[]): string[] {
  const said = heading.map((name) => onOneLine(cleaned(name)));
  const keys = said.map(columnKey);
  const repeats = keys.map((key, place) => keys.indexOf(key) !== place || keys.lastIndexOf(key) !== place);
  const taken = new Set<string>();
  return said.map((name, place) => {
    const before = said[repeats.lastIndexOf(false, place)];
    const wanted = repeats[place] && before !== undefined ? explainedBy(before, name) : name || `Column ${place + 1}`;
    let distinct = wanted.slice(0, LONGEST_NAME);
    for (let count = 2; taken.has(columnKey(distinct)); count++)
      distinct = `${wanted.slice(0, LONGEST_NAME - 8)} (${count})`;
    taken.add(columnKey(distinct));
    return distinct;
  });
}

/** The name of a heading that repeats, such as "If Other, please explain.", after the question that it belongs to. */
export function explainedBy(question: string, heading: string): string {
  return `${question.trim()} ${heading}`;
}

function notesOn(names: readonly string[], { known }: Columns): string[] {
  const fresh = absent(names, known);
  const gone = absent(known, names);
  return [
    ...(fresh.length > 0 ? [`Columns that we do not know, kept under their own names: ${inQuotes(fresh)}.`] : []),
    ...(gone.length > 0 ? [`Columns that we know and the file does not have: ${inQuotes(gone)}.`] : []),
  ];
}

function absent(wanted: readonly string[], among: readonly string[]): string[] {
  const keys = new Set(among.map(columnKey));
  return wanted.filter((name) => !keys.has(columnKey(name)));
}

function inQuotes(names: readonly string[]): string {
  return names.map((name) => `“${name.length > 120 ? `${name.slice(0, 119)}…` : name}”`).join(', ');
}
