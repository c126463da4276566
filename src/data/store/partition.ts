import { digestOf } from '../../register/digest.ts';
import type { Column } from '../columns.ts';
import type { EntryData } from '../entry-data.ts';
import { wholly } from '../kept-entry-data.ts';
import { tableName } from '../query/tables.ts';
import { tablesOf, type Table } from '../tables.ts';

/** What one publisher had at one harvest. */
export interface Partition {
  /** The id of the source, or `_own` for the portal's own entries: no id begins like that. */
  readonly publisher: string;
  readonly entries: readonly EntryData[];
  /** The SHA-256 of all digests of its entries, in hexadecimal: the same entries give the same. */
  readonly digest: string;
}

/** The publisher of what was not gathered. */
export const OWN = '_own';

/** The table that says which partitions there are. A partition that it does not name was never finished, and is not read. */
export const HARVESTS = 'harvests';

/** The parts of the path of a partition, which are columns of every table. */
export const PARTITION_COLUMNS = ['publisher', 'harvest'] as const;

/** The entries of each publisher, by its id. Sources and the words of the portal are its own. */
export function partitionsOf(entries: readonly EntryData[]): Partition[] {
  const byPublisher = Map.groupBy(entries, publisherOf);
  return [...byPublisher]
    .map(([publisher, own]) => ({ publisher, entries: own, digest: digestOf(own.map(({ digest }) => digest)) }))
    .toSorted((a, b) => (a.publisher < b.publisher ? -1 : 1));
}

function publisherOf({ facts }: EntryData): string {
  const [origin] = (facts['gathered'] ?? []) as readonly { readonly source: string }[];
  return origin?.source ?? OWN;
}

/** The tables of some entries under their names in SQL. Those without a row are among them. */
export function storeTables(entries: readonly EntryData[]): Table[] {
  return tablesOf(entries.map(wholly)).map((table) => ({ ...table, name: tableName(table.name) }));
}

/** The row of a partition in the table of harvests. */
export function harvestTable(rows: readonly { readonly digest: string; readonly entries: number }[]): Table {
  const columns: Column[] = [
    { name: 'digest', title: 'The SHA-256 of what was gathered', kind: 'text' },
    { name: 'entries', title: 'How many entries the publisher had', kind: 'number' },
  ];
  return {
    name: HARVESTS,
    title: 'What each publisher had at each harvest at which something was new',
    key: [...PARTITION_COLUMNS],
    columns,
    rows: rows.map(({ digest, entries }) => [digest, entries]),
  };
}

/** Where a partition of a table lies in the store. Source of the form: Hive, which DuckDB, Trino, Spark and ClickHouse read. */
export function partitionPath(table: string, publisher: string, harvest: string): string {
  return `${table}/publisher=${publisher}/harvest=${harvest}`;
}
