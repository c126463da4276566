import { lettersOf } from '../../data/forms/sheets.ts';
import { cellValue, type RawCell } from './cell-value.ts';
import { bounded, TOO_MUCH, type Cell, type GridRow } from './grid.ts';
import { wordsIn, type WorkbookParts } from './workbook-parts.ts';
import { readXml, type Attributes } from './xml.ts';

/** A sheet that has more in it than is read. */
export class TooMuch extends Error {}

interface Joined {
  readonly rows: number;
  readonly columns: number;
  readonly range: string;
}

/**
 * The rows of a worksheet that say something, in their order. Formulas are never worked out.
 *
 * Throws `UnreadableXml`, and `TooMuch` as soon as there is more than is read.
 */
export function worksheetRows(part: Uint8Array, parts: WorkbookParts): GridRow[] {
  const rows = new Map<number, Map<number, Cell>>();
  const joined = new Map<string, Joined>();
  const formulas = new Map<string, string>();
  const bounds = bounded();
  const check = (because: string | undefined) => {
    if (because !== undefined) throw new TooMuch(`${because} ${TOO_MUCH}`);
  };
  const reading = cellsIn(formulas, (raw) => {
    const cell = cellValue(raw, parts);
    if (!cell) return;
    const { row, column } = placeOf(raw.at);
    const cells = rows.get(row) ?? new Map<number, Cell>();
    if (!rows.has(row)) check(bounds.row());
    check(bounds.cell(column));
    rows.set(row, cells.set(column, cell));
  });
  readXml(part, {
    ...reading,
    open: (name, attributes) => {
      if (name === 'mergeCell') addJoined(joined, attributes['ref'] ?? '');
      reading.open(name, attributes);
    },
  });
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([row, cells]) => ({ number: row + 1, cells: withJoined(cells, joined) }));
}

/** Gives each cell of a sheet in turn. Cells and rows that do not say where they are follow the one before. */
function cellsIn(formulas: Map<string, string>, give: (raw: RawCell) => void) {
  const words = wordsIn();
  let row = 0;
  let column = 0;
  let cell: { at: string; type: string; style: number; value?: string; formula?: string } | undefined;
  let group = '';
  let inside: 'v' | 'f' | undefined;
  return {
    open: (name: string, { r = '', t = 'n', s = '0', si = '' }: Attributes) => {
      if (name === 'row') {
        row = r === '' ? row + 1 : Number(r);
        column = 0;
      }
      if (name === 'c') {
        column = r === '' ? column + 1 : placeOf(r).column + 1;
        cell = { at: r || `${lettersOf(column - 1)}${row}`, type: t, style: Number(s) };
        words.begin();
      }
      if (!cell) return;
      if (name === 'f') {
        group = si;
        cell.formula = '';
      }
      if (name === 'v') cell.value = '';
      if (name === 'v' || name === 'f') inside = name;
      words.open(name);
    },
    text: (text: string) => {
      if (cell && inside === 'v') cell.value = (cell.value ?? '') + text;
      if (cell && inside === 'f') cell.formula = (cell.formula ?? '') + text;
      words.text(text);
    },
    close: (name: string) => {
      words.close(name);
      if (name === 'v' || name === 'f') inside = undefined;
      if (cell && name === 'f' && group !== '') cell.formula = sharedFormula(formulas, group, cell.formula ?? '');
      if (!cell || name !== 'c') return;
      give(cell.type === 'inlineStr' ? { ...cell, value: words.said() } : cell);
      cell = undefined;
    },
  };
}

/** A formula that several cells share is written in the first of them. */
function sharedFormula(formulas: Map<string, string>, group: string, formula: string): string {
  if (formula !== '') formulas.set(group, formula);
  return formulas.get(group) ?? formula;
}

/** A row and a column, counted from 0, from a name such as B7. */
export function placeOf(name: string): { row: number; column: number } {
  const [, letters = 'A', row = '1'] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}

function addJoined(joined: Map<string, Joined>, range: string): void {
  const [from = '', to = ''] = range.split(':');
  const [first, last] = [placeOf(from), placeOf(to || from)];
  joined.set(from, { rows: last.row - first.row + 1, columns: last.column - first.column + 1, range });
}

function withJoined(cells: ReadonlyMap<number, Cell>, joined: ReadonlyMap<string, Joined>): Map<number, Cell> {
  return new Map(
    [...cells].map(([column, cell]) => {
      const over = joined.get(cell.place);
      return [column, over ? { ...cell, joined: over } : cell];
    }),
  );
}
