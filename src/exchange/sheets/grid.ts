/** A cell that says something, as it stands in the file of a contributor. */
export interface Cell {
  /** Where it stands, in the words of the program that it was written in: `B7`, `table 2, row 3`. */
  readonly place: string;
  /** What it says. */
  readonly text: string;
  /** The day, YYYY-MM-DD, where a spreadsheet holds it as one. Its text is then what no person wrote. */
  readonly day?: string;
  /** The number, where a spreadsheet holds it as one. */
  readonly number?: number;
  /** The day that the number would be, in a place where a day is asked for. */
  readonly serial?: string;
  /** Why what it says cannot be read for sure, and what to do. */
  readonly unsure?: Trouble;
  /** Something to know of what was read. */
  readonly note?: string;
  /** Over how many rows and columns it runs, where cells were joined. */
  readonly joined?: { readonly rows: number; readonly columns: number; readonly range: string };
}

/** What was found in a cell, as the rest of a sentence about it, and what to do. */
export interface Trouble {
  readonly found: string;
  readonly advice: string;
}

/** A row of cells that say something, by their columns, counted from 0. */
export interface GridRow {
  /** Counted from 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<number, Cell>;
  /** How many cells the row has, where a file says so. */
  readonly width?: number;
}

/** One sheet of a workbook, one CSV file, or what stands in a Word document. */
export interface Grid {
  readonly name: string;
  readonly from: 'workbook' | 'csv' | 'word';
  readonly rows: readonly GridRow[];
}

/** What could be read of a file. */
export interface ReadFile {
  readonly grids: readonly Grid[];
  /** What whoever imports it should know. */
  readonly notes: readonly string[];
}

/** Bounds on what is read of one file. Source: ours; the largest form or sheet of a register known has 2,133 rows. */
export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 2_000;
export const MOST_CELLS = 1_000_000;

/** Counts what is read of a file. Gives what is too much of it, as soon as it is. */
export function bounded(): { row(): string | undefined; cell(column: number): string | undefined } {
  let rows = 0;
  let cells = 0;
  return {
    row: () => (++rows > MOST_ROWS ? `It has more than ${inWords(MOST_ROWS)} rows with something in them.` : undefined),
    cell: (column) => {
      if (column >= MOST_COLUMNS) return `It has more than ${inWords(MOST_COLUMNS)} columns.`;
      return ++cells > MOST_CELLS ? `It has more than ${inWords(MOST_CELLS)} cells with something in them.` : undefined;
    },
  };
}

/** What to do about a file with too much in it. */
export const TOO_MUCH =
  'That is more than a register has. Take out what is not needed, or import it in parts: a file for each.';

const inWords = (count: number) => count.toLocaleString('en-GB');
