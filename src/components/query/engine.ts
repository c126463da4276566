import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { tablesNamedIn } from '../../data/query/tables.ts';
import { arrowTable } from './arrow-table.ts';

/** A table of the register and where its Parquet file is. */
export interface TableFile {
  readonly name: string;
  readonly address: string;
}

/** What a query gives: the names of the columns, and rows of texts as DuckDB writes them. */
export interface Result {
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** Whether there are more rows than are given. */
  readonly more: boolean;
}

/** Nothing that is typed can reach a file or another host, load code, or change that again. */
const LOCKS = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];

const NUMBER = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|FLOAT|DOUBLE|DECIMAL.*)$/u;

/** DuckDB in this browser, over the files of this site. */
export class Engine {
  #worker: Worker;
  #connection: AsyncDuckDBConnection;
  #tables: readonly TableFile[];
  #loaded = new Set<string>();

  private constructor(worker: Worker, connection: AsyncDuckDBConnection, tables: readonly TableFile[]) {
    this.#worker = worker;
    this.#connection = connection;
    this.#tables = tables;
  }

  /** Starts DuckDB from its packed file. Rejects where it cannot be loaded or this browser cannot run it. */
  static async start(wasm: string, tables: readonly TableFile[]): Promise<Engine> {
    const worker = new Worker(new URL('./engine-worker.ts', import.meta.url));
    const broken = new Promise<never>((_, reject) =>
      worker.addEventListener('error', () => reject(new Error('The worker did not start.')), { once: true }),
    );
    const begin = async () => {
      const database = new AsyncDuckDB(new VoidLogger(), worker);
      await database.instantiate(new URL(wasm, location.href).href);
      const connection = await database.connect();
      for (const lock of LOCKS) await connection.query(lock);
      return new Engine(worker, connection, tables);
    };
    return Promise.race([begin(), broken]);
  }

  /** Ends it, also in the middle of a query. */
  stop(): void {
    this.#worker.terminate();
  }

  /** Loads the tables that a query names and are not there yet. Rejects where one cannot be loaded. */
  async load(sql: string): Promise<void> {
    const names = this.#tables.map(({ name }) => name).filter((name) => !this.#loaded.has(name));
    for (const name of tablesNamedIn(sql, names)) {
      const address = this.#tables.find((table) => table.name === name)?.address ?? '';
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      await this.#connection.insertArrowTable(await arrowTable(await response.arrayBuffer()), { name, create: true });
      this.#loaded.add(name);
    }
  }

  /** The first rows of a query. Rejects with DuckDB's own words where it cannot be answered. */
  async ask(sql: string, mostRows: number): Promise<Result> {
    const query = sql.trim().replace(/;$/u, '');
    const described = await this.#connection.query(`DESCRIBE FROM (${query}\n)`);
    const columns = described.toArray().map((row: Record<string, unknown>) => ({
      name: String(row['column_name']),
      isNumber: NUMBER.test(String(row['column_type'])),
    }));
    const found = await this.#connection.query(
      `SELECT COLUMNS(*)::VARCHAR FROM (${query}\n) LIMIT ${String(mostRows + 1)}`,
    );
    const vectors = columns.map((_, at) => found.getChildAt(at));
    const rows = Array.from({ length: found.numRows }, (_, row) =>
      vectors.map((vector) => vector?.get(row) as string | null),
    );
    return { columns, rows: rows.slice(0, mostRows), more: rows.length > mostRows };
  }
}
