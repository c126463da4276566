import type { Refusal, Row } from './exchange.ts';
import { cleaned } from './plain-text.ts';

/** The most that one cell may hold, in characters. Real registers stay far below. */
const LARGEST_CELL = 1_000_000;

/** The names of a table's columns, and where each is. All rows of a table share one. */
export interface Headings {
  readonly names: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

export function headingsOf(names: readonly string[]): Headings {
  return { names, places: new Map(names.map((name, place) => [columnKey(name), place])) };
}

/** A heading as it is compared: capitals, kinds of apostrophe and dash, and spaces do not matter. */
export function columnKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’`´]/gu, "'")
    .replace(/[–—‑]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A row from its raw texts, one for each heading, or why it cannot be one. */
export function rowOf(number: number, headings: Headings, raw: readonly string[]): Row | Refusal {
  const large = raw.findIndex((text) => text.length > LARGEST_CELL);
  if (large !== -1)
    return {
      because: `The cell “${headings.names[large] ?? ''}” holds more than ${LARGEST_CELL.toLocaleString('en-GB')} characters.`,
    };
  const texts = raw.map(cleaned);
  return texts.some((text) => text !== '') ? withTexts(number, headings, texts) : { because: 'The row is blank.' };
}

/** The same row with other texts. `change` gets each cell that says something; what it makes '' is blank. */
export function changedRow(row: Row, change: (text: string, column: string) => string): Row {
  const texts = row.cells.map(([column, text]) => change(text, column).trim());
  return withTexts(row.number, headingsOf(row.cells.map(([column]) => column)), texts);
}

function withTexts(number: number, { names, places }: Headings, texts: readonly string[]): Row {
  return {
    number,
    says: (column) => texts[places.get(columnKey(column)) ?? -1] ?? '',
    get cells() {
      return names.map((name, place) => [name, texts[place] ?? ''] as const).filter(([, text]) => text !== '');
    },
  };
}
