import type { Collection } from '../../model/collection.ts';
import { lettersOf } from '../../data/forms/sheets.ts';
import type { Cell, Grid, GridRow } from '../sheets/grid.ts';
import { askedIn, isNaming, type Way } from './asked.ts';
import { inColumns, unmatchedCell, unsureCell, whereIs, type Given, type GivenEntry, type Laid } from './given.ts';

/** How far down the headings may stand. */
const MOST_ABOVE = 30;
/** Columns of our own data that answer no question: where the page of an entry is. */
const APART: ReadonlySet<string> = new Set(['page']);

/**
 * A sheet with a question at the head of each column and an entry in each row, such as our own data. Headings may stand in
 * two rows, below others, and in any order. Undefined where it is no such sheet.
 */
export function tableIn(grid: Grid, collection: Collection): { hits: number; laid: Laid } | undefined {
  const { way, isOurs } = askedIn(collection);
  const hitsIn = ({ cells }: GridRow) => [...cells.values()].filter(({ text }) => way(text)).length;
  const top = grid.rows.slice(0, MOST_ABOVE);
  const hits = Math.max(0, ...top.map(hitsIn));
  const heading = top.find((row) => hitsIn(row) === hits);
  if (hits < 2 || !heading) return undefined;
  const headings = headingRows(grid, heading, hitsIn);
  const ways = waysOf(headings, way);
  if (![...ways.values()].some(isNaming)) return undefined;
  const bodies = grid.rows.filter((row) => row.number > heading.number && !headings.includes(row));
  const above = grid.rows.filter((row) => row.number < heading.number && !headings.includes(row));
  const unknown = (row: GridRow) =>
    inColumns(row.cells).filter(([column]) => !ways.has(column) && !isApart(headings, column));
  return {
    hits,
    laid: {
      entries: bodies.map((row) => rowEntry(grid, collection, row, heading, ways)),
      unmatched: [
        ...above.flatMap((row) => inColumns(row.cells).filter(([, { text }]) => !isOurs(text))),
        ...bodies.flatMap(unknown),
      ].map(([, cell]) => unmatchedCell(grid, cell)),
      notes: [],
    },
  };
}

/** The row with the most headings, and those right beside it in which most cells are headings too. */
function headingRows(grid: Grid, heading: GridRow, hitsIn: (row: GridRow) => number): GridRow[] {
  const isHeading = (row: GridRow) => hitsIn(row) >= 2 && hitsIn(row) > row.cells.size / 2;
  return [heading, ...grid.rows.filter((row) => row !== heading && isHeading(row))];
}

function waysOf(headings: readonly GridRow[], way: (text: string) => Way | undefined): Map<number, Way> {
  const ways = new Map<number, Way>();
  for (const { cells } of headings)
    for (const [column, { text }] of cells) {
      const found = ways.has(column) ? undefined : way(text);
      if (found) ways.set(column, found);
    }
  return ways;
}

function isApart(headings: readonly GridRow[], column: number): boolean {
  return headings.some(({ cells }) => APART.has(cells.get(column)?.text.trim() ?? ''));
}

function rowEntry(
  grid: Grid,
  collection: Collection,
  row: GridRow,
  heading: GridRow,
  ways: ReadonlyMap<number, Way>,
): GivenEntry {
  const given = inColumns(row.cells).flatMap(([column, cell]): Given[] => {
    const way = ways.get(column);
    return way ? [{ way, cell: whySure(cell, column, row, heading, ways), where: whereIs(grid, cell) }] : [];
  });
  return {
    collection: collection.name,
    where: `${grid.from === 'workbook' ? `sheet “${grid.name}”, ` : ''}row ${row.number}`,
    given,
  };
}

/** A cell of a row whose cells are not as many as the headings, or that is joined with others, may stand in another column. */
function whySure(cell: Cell, column: number, row: GridRow, heading: GridRow, ways: ReadonlyMap<number, Way>): Cell {
  const { joined } = cell;
  if (row.width !== undefined && heading.width !== undefined && row.width !== heading.width)
    return unsureCell(
      cell,
      `stands in a row of ${row.width} cells, and there are ${heading.width} headings: it is not sure which question it answers`,
      'Look for a comma or a line break that is not in quotation marks, or save the sheet as .xlsx and import that.',
    );
  const over =
    joined && Array.from({ length: joined.columns - 1 }, (_, at) => column + at + 1).find((one) => ways.has(one));
  if (joined && (over !== undefined || joined.rows > 1))
    return unsureCell(
      cell,
      `is joined with other cells (${joined.range}${over === undefined ? '' : `, as far as column ${lettersOf(over)}`}), so that it is not sure which entry or question it belongs to`,
      'Split it (Merge and centre, Unmerge), write what is meant into each cell, and import the file again.',
    );
  return cell;
}
