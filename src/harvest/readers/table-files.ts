import { isCollectionName } from '../../model/collection-names.ts';
import { collectionOf } from '../../model/index.ts';
import type { Grid } from '../../exchange/sheets/grid.ts';
import { Fault } from '../failure.ts';
import type { ReaderTask } from '../reader.ts';
import type { ReadSheets } from './table.ts';

/**
 * The CSV files that belong to one of our own data: the lists of its entries and their reasons for no answer, which have files
 * of their own beside it (`tools.csv`, `tools.recipients.csv`, `reasons.csv`). None where the table is another. Throws a `Fault`.
 */
export async function filesBeside(
  address: string,
  grids: readonly Grid[],
  task: ReaderTask,
  read: (address: string, task: ReaderTask) => Promise<ReadSheets>,
): Promise<ReadSheets[]> {
  const [, collection = ''] = /\/([a-z-]+)\.csv$/u.exec(new URL(address).pathname) ?? [];
  const [grid] = grids;
  if (!grid || !isCollectionName(collection)) return [];
  const lists = listsWithRows(grid, collection);
  if (lists === undefined) return [];
  const sheets: ReadSheets[] = [];
  for (const name of [...lists.map((list) => `${collection}.${list}`), 'reasons']) {
    const beside = await read(new URL(`${name}.csv`, address).href, task).catch((error: unknown) => {
      // A list that is not there is told with each entry that has one.
      if (error instanceof Fault && error.code === 'not-found') return undefined;
      throw error;
    });
    if (beside) sheets.push(beside);
  }
  return sheets;
}

/** The lists of which some entry says that it has rows; undefined where the table is none of our own data. */
function listsWithRows({ rows }: Grid, collection: Parameters<typeof collectionOf>[0]): string[] | undefined {
  const [first, ...bodies] = rows;
  const headings = new Map([...(first?.cells ?? [])].map(([column, { text }]) => [text.trim(), column]));
  if (!headings.has('id') || !headings.has('page')) return undefined;
  return Object.entries(collectionOf(collection).fields).flatMap(([name, { kind }]) => {
    const column = headings.get(name);
    if (kind !== 'records' || column === undefined) return [];
    return bodies.some(({ cells }) => Number(cells.get(column)?.text) > 0) ? [name] : [];
  });
}
