import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createReadStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadExamples } from '../../src/data/examples.ts';
import { inEveryForm } from '../../src/data/forms/index.ts';
import { publish } from '../../src/data/publish.ts';
import { tablesOf, type Table } from '../../src/data/tables.ts';
import { TODAY } from '../fixtures/entries.ts';
import { cellOf, everythingAsData, recordsOf, SITE, sourceOf } from '../fixtures/open-data.ts';
import { has, run } from '../fixtures/programs.ts';
import { writeProject } from '../fixtures/project.ts';

const entries = everythingAsData();
const tables = tablesOf(entries);
let folder = '';
let server: Server;
let examples: ReturnType<typeof loadExamples>;

beforeAll(async () => {
  const about = { folder: '/data/', title: 'Test', site: SITE, licence: SITE, on: TODAY, emptyTables: true };
  const root = await writeProject({});
  await publish([() => [inEveryForm(entries, about)]], sourceOf([]), root);
  folder = join(root, 'data');
  server = createServer(({ url = '' }, answer) => createReadStream(join(root, url)).pipe(answer)).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((resolve) => server.once('listening', resolve));
  examples = loadExamples(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
afterAll(() => server.close());

/** A table as another program read it: its header, and its rows as records. */
function asRead({ columns }: Table, rows: readonly (readonly unknown[])[]) {
  return recordsOf({ columns, rows: rows.map((row) => columns.map((column, at) => cellOf(column, row[at]))) });
}

describe.skipIf(!has('python3'))('Python’s own csv and json (skipped where there is no python3)', () => {
  interface Found {
    readonly tables: Readonly<Record<string, { readonly header: string[]; readonly rows: string[][] }>>;
    readonly whole: unknown;
    readonly same: boolean;
    readonly digests: readonly string[];
  }
  let found: Found;
  beforeAll(async () => {
    found = JSON.parse(await run('python3', ['test/fixtures/read_data.py', folder])) as Found;
  });

  test('find the same entries in the JSON and in the JSON lines, and work out the same digests', () => {
    expect(found.whole).toEqual(JSON.parse(JSON.stringify(entries)));
    expect(found.same).toBe(true);
    expect(found.digests).toEqual(entries.map(({ digest }) => digest));
  });

  test('find the same records in every CSV', () => {
    expect(Object.keys(found.tables).toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
    for (const table of tables) {
      const { header, rows } = found.tables[table.name] ?? { header: [], rows: [] };
      expect(header).toEqual(table.columns.map(({ name }) => name));
      expect(asRead(table, rows), table.name).toEqual(recordsOf(table));
    }
  });

  test('run the line that the page of open data shows', async () => {
    const line = examples.find(({ name }) => name === 'python')?.line ?? '';
    const said = await run('python3', ['-c', `${line}\nprint(len(tools), tools[0]["id"])`]);
    expect(said.trim()).toBe(`${toolRows.length} ${String(toolRows[0]?.[0])}`);
  });
});

const toolRows = [...(tables.find(({ name }) => name === 'tools')?.rows ?? [])];
const statusAt = tables.find(({ name }) => name === 'tools')?.columns.findIndex(({ name }) => name === 'status') ?? -1;

test('DuckDB runs the line that the page of open data shows', async () => {
  const { line = '', file = '' } = examples.find(({ name }) => name === 'duckdb') ?? {};
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const result = await connection.runAndReadAll(line.replace(`'${file}'`, `'${join(folder, file)}'`));
  const counted = result.getRowObjectsJson().map((row) => [row['status'], Number(row['tools'])]);
  const expected = Map.groupBy(toolRows, (row) => row[statusAt] ?? null);
  expect(new Map(counted as [string, number][])).toEqual(
    new Map([...expected].map(([status, rows]) => [status, rows.length])),
  );
});

test.skipIf(!has('Rscript'))(
  'R runs the line that the page of open data shows (skipped where there is no R)',
  async () => {
    const line = examples.find(({ name }) => name === 'r')?.line ?? '';
    const said = await run('Rscript', ['-e', `${line}; cat(nrow(tools), ncol(tools), tools$id[1])`]);
    expect(said).toBe(`${toolRows.length} ${toolRows[0]?.length} ${String(toolRows[0]?.[0])}`);
  },
);

describe.skipIf(!has('soffice'))('LibreOffice (skipped where it is not)', () => {
  /** UTF-8, every field quoted as text, every sheet to a file of its own. */
  const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

  async function sheetsOf(file: string): Promise<Map<string, string[][]>> {
    const into = `${file}-sheets`;
    mkdirSync(into);
    await run('soffice', [
      `-env:UserInstallation=file://${folder}/office`,
      '--headless',
      '--convert-to',
      FILTER,
      '--outdir',
      into,
      file,
    ]);
    const prefix = /^.*?entries-/u;
    return new Map(
      readdirSync(into).map((name) => [
        name.replace(prefix, '').replace(/\.csv$/u, ''),
        parse(readFileSync(join(into, name)), { relax_column_count: true }) as string[][],
      ]),
    );
  }

  test.each(['xlsx', 'ods'])(
    'finds the same records on every sheet of the %s',
    async (form) => {
      const sheets = await sheetsOf(join(folder, `entries.${form}`));
      expect(sheets.size).toBe(tables.length);
      for (const table of tables) {
        const [header, ...rows] = sheets.get(table.name.slice(0, 31)) ?? [];
        expect(header).toEqual(table.columns.map(({ name }) => name));
        const some = rows.filter((row) => row.some((cell) => cell !== ''));
        expect(asRead(table, some), table.name).toEqual(recordsOf(table));
      }
    },
    120_000,
  );

  test('works out the formula that the page of open data shows', async () => {
    const formula = (examples.find(({ name }) => name === 'spreadsheet')?.line ?? '').slice(1);
    const parts = unzipSync(readFileSync(join(folder, 'entries.xlsx')));
    const first = 'xl/worksheets/sheet1.xml';
    const cell = `<row r="9"><c r="A9"><f>${formula.replaceAll('"', '&quot;')}</f></c></row></sheetData>`;
    const sheet = strFromU8(parts[first] ?? new Uint8Array()).replace('</sheetData>', cell);
    const file = join(folder, 'with-formula-entries.xlsx');
    writeFileSync(file, zipSync({ ...parts, [first]: strToU8(sheet) }));
    const expected = toolRows.filter((row) => row[statusAt] === 'pilot').length;
    expect((await sheetsOf(file)).get('organisations')?.at(8)?.[0]).toBe(String(expected));
  }, 120_000);
});
