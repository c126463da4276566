/** The name of a table in SQL: without the hyphens and full stops that would ask for quotation marks. */
export function tableName(name: string): string {
  return name.replace(/[-.]/gu, '_');
}

/**
 * The tables that a query may read, of those that there are: every name that stands in it as a word, in small letters or
 * large. One that only stands in a text is among them too, and is loaded for nothing.
 */
export function tablesNamedIn(sql: string, names: readonly string[]): string[] {
  const words = new Set(sql.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);
  return names.filter((name) => words.has(name.toLowerCase()));
}

/** SQL that gives the tables their names in any DuckDB, from the addresses of their Parquet files. */
export function viewsOf(tables: readonly { readonly name: string; readonly address: string }[]): string {
  return tables
    .map(({ name, address }) => `CREATE VIEW ${name} AS FROM read_parquet('${address.replaceAll("'", "''")}');`)
    .join('\n');
}
