import type { Column } from '../columns.ts';
import type { Table } from '../tables.ts';
import { HARVESTS, harvestTable, PARTITION_COLUMNS, storeTables } from './partition.ts';

/** Engines that read the store as it lies, and answer the same questions. */
export const engines = ['duckdb', 'clickhouse', 'trino', 'spark'] as const;
export type Engine = (typeof engines)[number];

/** Every table of the store, that of harvests among them. */
export function tablesOfStore(): Table[] {
  return [harvestTable([]), ...storeTables([])];
}

/**
 * The SQL that gives an engine the tables of the store: `tools` as it stands now, and `tools_at_each_harvest` as it stood at
 * each harvest. `place` is the folder of the store or its address in object storage, without a slash at its end.
 */
export function viewsOfStore(engine: Engine, place: string): string {
  const made = MAKERS[engine](place);
  const parts = tablesOfStore().flatMap((table) => [
    made(table),
    ...(table.name === HARVESTS ? [] : [currentView(table.name)]),
  ]);
  return `${parts.join('\n\n')}\n`;
}

const EACH = '_at_each_harvest';
const nameOf = ({ name }: Table) => (name === HARVESTS ? HARVESTS : `${name}${EACH}`);

function currentView(name: string): string {
  return `CREATE VIEW ${name} AS
SELECT * FROM ${name}${EACH}
WHERE (publisher, harvest) IN (SELECT publisher, max(harvest) FROM ${HARVESTS} GROUP BY publisher);`;
}

/** Only what the table of harvests names was written to its end. */
const FINISHED = `WHERE (publisher, harvest) IN (SELECT publisher, harvest FROM ${HARVESTS})`;
const where = ({ name }: Table) => (name === HARVESTS ? '' : `\n${FINISHED}`);

const MAKERS: Readonly<Record<Engine, (place: string) => (table: Table) => string>> = {
  duckdb: (place) => (table) =>
    `CREATE VIEW ${nameOf(table)} AS
SELECT * FROM read_parquet('${inText(place)}/${table.name}/*/*/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true)${where(table)};`,
  clickhouse: (place) => (table) =>
    `CREATE VIEW ${nameOf(table)} AS
SELECT * FROM ${clickhouseTable(place, table)}${where(table)}
SETTINGS use_hive_partitioning = 1;`,
  trino: (place) => (table) =>
    `CREATE TABLE ${nameOf(table)} (
${columns(table, TRINO, '"')}
) WITH (format = 'PARQUET', external_location = '${inText(place)}/${table.name}/', partitioned_by = ARRAY[${PARTITION_COLUMNS.map((name) => `'${name}'`).join(', ')}]);
CALL system.sync_partition_metadata(CURRENT_SCHEMA, '${nameOf(table)}', 'FULL');`,
  spark: (place) => (table) =>
    `CREATE TABLE ${nameOf(table)} (
${columns(table, SPARK, '`')}
) USING PARQUET PARTITIONED BY (${PARTITION_COLUMNS.join(', ')}) LOCATION '${inText(place)}/${table.name}/';
MSCK REPAIR TABLE ${nameOf(table)};`,
};

/** A folder is read with `file`, an address with `s3`. The columns are named, so that no file is opened to learn them. */
function clickhouseTable(place: string, table: Table): string {
  const path = `${inText(place)}/${table.name}/*/*/*.parquet`;
  const structure = [...table.columns, ...partitionColumns].map(({ name, kind }) => `\`${name}\` ${CLICKHOUSE[kind]}`);
  return `${/^https?:/u.test(place) ? 's3' : 'file'}('${path}', 'Parquet', '${structure.join(', ')}')`;
}

type Types = Readonly<Record<Column['kind'], string>>;
const CLICKHOUSE: Types = {
  text: 'Nullable(String)',
  number: 'Nullable(Int32)',
  day: 'Nullable(Date32)',
  'yes-no': 'Nullable(Bool)',
  list: 'Array(String)',
};
const TRINO: Types = { text: 'VARCHAR', number: 'INTEGER', day: 'DATE', 'yes-no': 'BOOLEAN', list: 'ARRAY(VARCHAR)' };
const SPARK: Types = { text: 'STRING', number: 'INT', day: 'DATE', 'yes-no': 'BOOLEAN', list: 'ARRAY<STRING>' };

const partitionColumns: readonly Column[] = PARTITION_COLUMNS.map((name) => ({ name, title: name, kind: 'text' }));

function columns(table: Table, types: Types, quote: string): string {
  return [...table.columns, ...partitionColumns]
    .map(({ name, kind }) => `  ${quote}${name}${quote} ${types[kind]}`)
    .join(',\n');
}

const inText = (place: string) => place.replaceAll("'", "''");
