import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableName, viewsOf } from '../query/tables.ts';
import { HARVESTS } from './partition.ts';
import { viewsOfStore } from './views.ts';

/** What a question came to: values as JSON has them. */
export interface Answered {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** SQL that gives the tables of a folder their names: of a store, or of the data of a site. Undefined where it is neither. */
export async function viewsOfFolder(folder: string): Promise<string | undefined> {
  const names = await readdir(folder).catch((): string[] => []);
  if (names.includes(HARVESTS)) return viewsOfStore('duckdb', resolve(folder));
  const files = names.filter((name) => name.endsWith('.parquet'));
  if (files.length === 0) return undefined;
  return viewsOf(
    files.map((name) => ({
      name: tableName(name.slice(0, -'.parquet'.length)),
      address: resolve(join(folder, name)),
    })),
  );
}

/**
 * Asks DuckDB, which runs in this process, a question in SQL over some views. Dates are texts, YYYY-MM-DD; whole numbers that
 * JSON cannot hold are texts too. Throws what DuckDB says where it cannot read the question.
 */
export async function ask(views: string, sql: string): Promise<Answered> {
  const [answered] = await askAll(views, [sql]);
  return answered ?? { columns: [], rows: [] };
}

/** As `ask`, several questions over the same views, which are opened once. */
export async function askAll(views: string, questions: readonly string[]): Promise<Answered[]> {
  // Its extensions would be fetched from the network when a question first needs one.
  const settings = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };
  const instance = await DuckDBInstance.create(':memory:', settings);
  const connection = await instance.connect();
  try {
    await connection.run(views);
    const answers: Answered[] = [];
    for (const sql of questions) {
      const reader = await connection.runAndReadAll(sql);
      answers.push({ columns: reader.deduplicatedColumnNames(), rows: reader.getRowsJson() });
    }
    return answers;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
