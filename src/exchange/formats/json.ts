import { textOf } from '../bytes.ts';
import type { Cells, Column } from '../crosswalk.ts';
import { isRefusal, type Refusal, type RefusedRow, type Register, type Row } from '../exchange.ts';
import { headingsOf, rowOf } from '../row.ts';
import { columnsOf, type Format } from './format.ts';
import { flattened, nested } from './tree.ts';

interface JsonFile {
  /** The name of the list of records; the file itself is the list where it has none. */
  readonly list?: string;
  /** Fields of which at least one record has all. Without them a file is something else. */
  readonly required: readonly string[];
  /** What stands beside the list in a file that we write. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Whether the file says beside the list how many records it holds. */
  readonly counts?: string;
}

/** A list of records in JSON. Parts of a record that are nested have a path as their name. */
export function jsonFormat(file: JsonFile): Format {
  return {
    file: 'a JSON file in UTF-8',
    ending: 'json',
    mediaType: 'application/json',
    read: (bytes, columns) => read(file, bytes, columns),
    write: (records, columns) => {
      const all = columnsOf(records, columns);
      const list = records.map((cells) => nested(inOrder(cells, all), columns));
      const whole = file.list === undefined ? list : { ...file.beside, [file.list]: list };
      return `${JSON.stringify(whole, null, 2)}\n`;
    },
  };
}

function inOrder(cells: Cells, columns: readonly Column[]): [string, string][] {
  return columns.flatMap(({ name }): [string, string][] => {
    const text = cells[name];
    return text === undefined ? [] : [[name, text]];
  });
}

function read(file: JsonFile, bytes: Uint8Array, columns: readonly Column[]): Register | Refusal {
  const text = textOf(bytes, ['utf-8']);
  if (typeof text !== 'string') return text;
  const whole = parsed(text);
  if (isRefusal(whole)) return whole;
  const records = recordsIn(file, whole.value);
  if (!Array.isArray(records)) return records;
  const rows: Row[] = [];
  const refused: RefusedRow[] = [];
  records.forEach((record: unknown, place) => {
    const row = rowFrom(place + 1, record, columns);
    if (isRefusal(row)) refused.push({ row: place + 1, because: row.because });
    else rows.push(row);
  });
  return { rows, refused, notes: notesOn(file, whole.value, rows, records.length, columns) };
}

function parsed(text: string): { value: unknown } | Refusal {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { because: `The file is not JSON: ${error instanceof Error ? error.message : String(error)}.` };
  }
}

function recordsIn({ list, required }: JsonFile, whole: unknown): unknown[] | Refusal {
  const where = list === undefined ? 'the file' : `“${list}”`;
  const records = list === undefined ? whole : isObject(whole) ? whole[list] : undefined;
  if (!Array.isArray(records))
    return {
      because: `The file ${list === undefined ? 'is no list' : `has no list ${where}`}, so it is not this register.`,
    };
  if (!records.some((record) => isObject(record) && required.every((name) => name in record)))
    return { because: `No record in ${where} has all of ${required.join(', ')}, so it is not this register.` };
  return records as unknown[];
}

function rowFrom(number: number, record: unknown, columns: readonly Column[]): Row | Refusal {
  if (!isObject(record)) return { because: 'The record is not an object.' };
  const cells = flattened(record, columns);
  if (isRefusal(cells)) return cells;
  const names = Object.keys(cells).map((name) => newName(name, columns));
  return rowOf(number, headingsOf(names), Object.values(cells));
}

/** The name that a field has in the version that we map. */
function newName(name: string, columns: readonly Column[]): string {
  return columns.find(({ formerly }) => formerly?.includes(name))?.name ?? name;
}

function notesOn(
  { list, counts }: JsonFile,
  whole: unknown,
  rows: readonly Row[],
  found: number,
  columns: readonly Column[],
): string[] {
  const known = new Set(columns.map(({ name }) => name));
  const fresh = new Set(rows.flatMap(({ cells }) => cells.map(([name]) => name)).filter((name) => !known.has(name)));
  const said = list !== undefined && counts !== undefined && isObject(whole) ? whole[counts] : undefined;
  return [
    ...(fresh.size > 0 ? [`Parts that we do not know, kept under their own names: ${[...fresh].join(', ')}.`] : []),
    ...(typeof said === 'number' && said !== found
      ? [`The file says that it holds ${said} records, and holds ${found}.`]
      : []),
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
