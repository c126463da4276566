import { languages } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import type { Collection } from '../../model/collection.ts';
import { lettersOf } from '../../data/forms/sheets.ts';
import type { Cell, Grid, GridRow } from '../sheets/grid.ts';
import { askedIn, isNaming, withoutCount, type Asked, type Way } from './asked.ts';
import { isMany, saysMore } from './answer.ts';
import {
  inColumns,
  unmatchedCell,
  unsureCell,
  whereIs,
  type Given,
  type GivenEntry,
  type Laid,
  type Told,
} from './given.ts';
import { wordsKey } from './labels.ts';

/** A row that asks a question, and in which columns. */
interface AskedRow {
  readonly row: GridRow;
  readonly way: Way;
}

/** No form is longer. */
const MOST_ROWS = 3000;
/** A form asks its first questions within so many rows. */
const FIRST = 300;
/** Of so many rows at least one asks a question. */
const FEWEST_ASKING = 5;

/**
 * A sheet in which questions stand below each other and answers beside them: our template and our Word form, whatever columns
 * were moved, renamed or added; a column of answers for each entry. Undefined where it is no such sheet.
 */
export function formIn(grid: Grid, collection: Collection): { hits: number; laid: Laid } | undefined {
  if (grid.rows.length > MOST_ROWS) return undefined;
  const keys = keyColumns(grid, collection);
  if (keys.size === 0) return undefined;
  const rows = askedRows(grid, collection, keys);
  if (rows.length < 2 || !rows.some(({ way }) => isNaming(way))) return undefined;
  // A table has a word of ours in a cell here and there.
  if (grid.from !== 'word' && rows.length * FEWEST_ASKING < grid.rows.length) return undefined;
  const columns = answerColumns(grid, collection, rows, keys);
  if (columns === undefined) return undefined;
  const asked = new Set(rows.map(({ row }) => row));
  return {
    hits: rows.length,
    laid: {
      entries: columns
        .map((column) => entryIn(grid, collection, rows, column, columns))
        .filter(({ given }) => given.length > 0),
      unmatched: leftOver(grid, collection, asked, new Set([...keys, ...columns])),
      notes: [],
    },
  };
}

/** The columns in which questions stand: the one with the most, and those with at least half as many. */
function keyColumns(grid: Grid, collection: Collection): Set<number> {
  const asked = askedIn(collection);
  const counts = new Map<number, number>();
  for (const { cells } of grid.rows.slice(0, FIRST))
    for (const [column, { text }] of cells) if (asked.way(text)) counts.set(column, (counts.get(column) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most < 2) return new Set();
  return new Set([...counts].filter(([, count]) => count >= most / 2).map(([column]) => column));
}

/** The rows that ask, in their order. What a record asks is known by its code, or by the question of the list before it. */
function askedRows(grid: Grid, collection: Collection, keys: ReadonlySet<number>): AskedRow[] {
  const asked = askedIn(collection);
  const records = recordCounter(collection);
  const rows: AskedRow[] = [];
  for (const row of grid.rows) {
    const texts = inColumns(row.cells)
      .filter(([column]) => keys.has(column))
      .map(([, { text }]) => text);
    const way = wayOf(texts, asked, records) ?? (texts.some(isAnother) ? rows.at(-1)?.way : undefined);
    if (way) rows.push({ row, way });
  }
  return rows;
}

/** What the question cells of a row ask for; undefined where they ask nothing, or several things: then it is the head of a table. */
function wayOf(texts: readonly string[], asked: Asked, records: ReturnType<typeof recordCounter>): Way | undefined {
  const found = (words: readonly string[]) => words.map(asked.way).filter((one) => one !== undefined);
  const ways = found(texts);
  if (new Set(ways.map(([name]) => name)).size > 1) return undefined;
  const way = ways.find((one) => one.length === 3) ?? ways[0];
  if (way) return records.next(way);
  const [heading] = found(texts.map(withoutCount));
  if (heading) records.next(heading);
  return heading ? undefined : records.inside(texts, asked.part);
}

/** Gives each record of a list its place. One begins where a question comes again that takes one answer: rows may be copied. */
function recordCounter({ fields }: Collection) {
  let open: { name: string; code: number; position: number; seen: Set<string> } | undefined;
  const lasts = new Map<string, number>();
  const begin = (name: string, code: number) => {
    const position = (lasts.get(name) ?? 0) + 1;
    lasts.set(name, position);
    open = { name, code, position, seen: new Set() };
    return open;
  };
  const inRecord = (name: string, code: number, part: string): Way => {
    const again = open?.seen.has(part) === true && !isManyPart(name, part);
    const record = open?.name === name && open.code === code && !again ? open : begin(name, code);
    record.seen.add(part);
    return [name, record.position, part];
  };
  const isManyPart = (name: string, part: string) => {
    const field = fields[name]?.of?.[part];
    return field !== undefined && isMany(field);
  };
  return {
    next: (way: Way): Way => {
      if (way.length === 3) return inRecord(way[0], way[1], way[2]);
      open = fields[way[0]]?.of ? { name: way[0], code: 0, position: 0, seen: new Set() } : undefined;
      return way;
    },
    inside: (texts: readonly string[], part: (name: string, text: string) => string | undefined): Way | undefined => {
      if (!open) return undefined;
      const { name } = open;
      const found = texts.flatMap((text) => part(name, text) ?? [])[0];
      if (found === undefined) return undefined;
      return inRecord(name, open.position === 0 ? -1 : open.code, found);
    },
  };
}

const inAllLanguages = (word: 'answer' | 'another') =>
  new Set(languages.map(({ code }) => wordsKey(speak(code).ui.template[word])));
const answerWords = inAllLanguages('answer');
const anotherWords = inAllLanguages('another');
/** Whether a row takes one more choice of the question above it. */
const isAnother = (text: string) => anotherWords.has(wordsKey(text));

/** The columns of answers: those under the word “Answer”, else those that say what is not ours. Undefined where none can be told. */
function answerColumns(
  grid: Grid,
  collection: Collection,
  rows: readonly AskedRow[],
  keys: ReadonlySet<number>,
): number[] | undefined {
  const named = grid.rows.flatMap(({ cells }) =>
    inColumns(cells)
      .filter(([column, { text }]) => !keys.has(column) && answerWords.has(wordsKey(text).replace(/ \d+$/u, '')))
      .map(([column]) => column),
  );
  if (named.length > 0) return [...new Set(named)].toSorted((a, b) => a - b);
  const { isOurs } = askedIn(collection);
  const used = new Set<number>();
  for (const { row } of rows)
    for (const [column, { text }] of row.cells) if (!keys.has(column) && !isOurs(text)) used.add(column);
  return [...used].toSorted((a, b) => a - b);
}

function entryIn(
  grid: Grid,
  collection: Collection,
  rows: readonly AskedRow[],
  column: number,
  columns: readonly number[],
): GivenEntry {
  const given = rows.flatMap(({ row, way }): Given[] => {
    const cell = row.cells.get(column);
    if (!cell || !saysMore(cell)) return [];
    const sure = whyJoined(cell, row, rows, columns, column);
    return [{ way, cell: sure, where: whereIs(grid, cell) }];
  });
  const where =
    grid.from === 'word'
      ? 'the document'
      : `${grid.from === 'workbook' ? `sheet “${grid.name}”, ` : ''}column ${lettersOf(column)}`;
  return { collection: collection.name, where, given };
}

/** A cell that was joined with those of other questions or entries: it is not sure whose answer it is. */
function whyJoined(
  cell: Cell,
  row: GridRow,
  rows: readonly AskedRow[],
  columns: readonly number[],
  column: number,
): Cell {
  const { joined } = cell;
  if (!joined) return cell;
  const below = rows.some(({ row: { number } }) => number > row.number && number < row.number + joined.rows);
  const beside = columns.some((one) => one > column && one < column + joined.columns);
  return below || beside
    ? unsureCell(
        cell,
        `is joined with other cells (${joined.range}), so that it is not sure which question it answers`,
        'Split it (Merge and centre, Unmerge), write each answer beside its question, and import the file again.',
      )
    : cell;
}

/** What stands beside no question, and in columns that hold no answers. */
function leftOver(grid: Grid, collection: Collection, asked: ReadonlySet<GridRow>, known: ReadonlySet<number>): Told[] {
  const { isOurs, way } = askedIn(collection);
  const isKnown = (text: string) =>
    isOurs(text) || way(withoutCount(text)) !== undefined || answerWords.has(wordsKey(text).replace(/ \d+$/u, ''));
  return grid.rows.flatMap((row) =>
    inColumns(row.cells)
      .filter(([column, { text }]) => !isKnown(text) && !(asked.has(row) && known.has(column)))
      .map(([, cell]) => unmatchedCell(grid, cell)),
  );
}
