import { join } from 'node:path';
import { addNamed, NamedLines, type NamedLine } from '../build/named-lines.ts';
import type { EntryData } from './entry-data.ts';
import { wholly } from './kept-entry-data.ts';
import { partsOfEntries } from './parts-of-entries.ts';
import type { Workplace } from './publish.ts';
import { KeptRows } from './rows.ts';
import { tablesOf, type Table } from './tables.ts';

/** The rows of more entries than this are put on the disk: of very many they are more than memory holds. */
const FEW = 2000;

/** How many rows some entries have in each table that has any. */
type Lengths = Readonly<Record<string, number>>;

/**
 * As `tablesOf`, of however many entries. Rows are kept for the next build under `name`, by what their entries say: they are made
 * again for those entries alone that stand beside one that has changed. Throws when the disk does.
 */
export async function tablesOfAll(
  entries: readonly EntryData[],
  name: string,
  { scratch, keep, atEnd }: Workplace,
  few = FEW,
): Promise<Table[]> {
  if (entries.length <= few) return tablesOf(entries);
  const kept = keep && join(keep.folder, `${name}.ndjson`);
  const program = keep?.program ?? '';
  const lines = new NamedLines(program, kept === undefined ? [] : [kept]);
  const parts = partsOfEntries(entries);
  for (const { some, said } of parts)
    // Each entry is read once for all tables.
    if (!lines.has(said)) await addNamed(scratch, program, rowsOf(said, tablesOf(some.map(wholly))));
  lines.read(scratch);
  const lengths = parts.map(({ said }) => ({ said, of: lines.keptOf(said) as Lengths }));
  const placesOf = (table: string) =>
    lengths.flatMap(({ said, of: { [table]: length } }) =>
      length === undefined ? [] : [{ entries: said, name: nameOf(said, table), length }],
    );
  const tables = tablesOf([]).map((table) => ({ ...table, rows: new KeptRows(lines, placesOf(table.name)) }));
  atEnd(async () => {
    const wanted = lengths.flatMap(({ said, of }) => [said, ...Object.keys(of).map((table) => nameOf(said, table))]);
    if (kept !== undefined) await lines.keepIn(kept, new Set(wanted));
    lines.close();
  });
  return tables;
}

const nameOf = (said: string, table: string) => `${said} ${table}`;

/** The rows of some entries, and last how many there are: where a computer stopped before that, they are made again. */
function rowsOf(said: string, tables: readonly Table[]): NamedLine[] {
  const some = tables.filter(({ rows }) => rows.length > 0);
  const lengths: Lengths = Object.fromEntries(some.map(({ name, rows }) => [name, rows.length]));
  return [...some.map(({ name, rows }): NamedLine => [nameOf(said, name), null, rows]), [said, null, lengths]];
}
