import type { CollectionName } from '../../model/collection-names.ts';
import type { Cell, Grid } from '../sheets/grid.ts';
import type { Way } from './asked.ts';

/** A cell that answers a question, and where it stands. */
export interface Given {
  readonly way: Way;
  readonly cell: Cell;
  readonly where: string;
}

/** What a file says of one entry. */
export interface GivenEntry {
  readonly collection: CollectionName;
  /** Where it stands: a column, a row, the document. */
  readonly where: string;
  readonly given: readonly Given[];
  /** Answers that a crosswalk made of several cells, by the names of their questions, each with where it came from. */
  readonly ready?: ReadonlyMap<string, { readonly answer: unknown; readonly where: string; readonly text: string }>;
}

/** Something that was not read, or not quite: where it stands, what it says, and why. */
export interface Told {
  readonly where: string;
  readonly text: string;
  /** The question that it is about. */
  readonly question?: string;
  readonly found?: string;
  readonly advice?: string;
  /** Whether it stands in the draft all the same. */
  readonly taken?: true;
}

/** What was made of some sheets. */
export interface Laid {
  readonly entries: readonly GivenEntry[];
  /** What matches no question. */
  readonly unmatched: readonly Told[];
  readonly notes: readonly string[];
}

/** Where a cell stands, as whoever has the file would look for it. */
export function whereIs(grid: Grid, cell: Cell): string {
  if (grid.from === 'word') return cell.place;
  if (grid.from === 'workbook') return `sheet “${grid.name}”, cell ${cell.place}`;
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(cell.place) ?? [];
  return `row ${row}, column ${column}`;
}

/** A cell that matches no question. */
export const unmatchedCell = (grid: Grid, cell: Cell): Told => ({ where: whereIs(grid, cell), text: cell.text });

/** The cells of a row by their columns, from left to right. */
export function inColumns(cells: ReadonlyMap<number, Cell>): [column: number, cell: Cell][] {
  return [...cells].toSorted(([a], [b]) => a - b);
}

/** A cell that cannot be read for sure, for a reason that lies beside it. */
export function unsureCell(cell: Cell, found: string, advice: string): Cell {
  return { ...cell, unsure: cell.unsure ?? { found, advice } };
}
