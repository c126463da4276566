import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import jsonld from 'jsonld';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../../src/data/forms/csv.ts';
import { jsonLd } from '../../src/data/forms/json-ld.ts';
import { parquet } from '../../src/data/forms/parquet.ts';
import { ods } from '../../src/data/forms/ods.ts';
import { xlsx } from '../../src/data/forms/xlsx.ts';
import { tablesOf, type Table } from '../../src/data/tables.ts';
import { bytesOf, cellOf, everythingAsData, recordsOf, SITE, textOf } from '../fixtures/open-data.ts';

const entries = everythingAsData();
const tables = tablesOf(entries);
const folder = mkdtempSync(join(tmpdir(), 'open-data-'));
const names = tables.map(({ name }) => name);
const tableOf = (name: string): Table => tables.find((table) => table.name === name) as Table;

/** A table as another program read it: its header and its rows. */
function asRead({ columns }: Table, rows: readonly (readonly unknown[])[]) {
  return recordsOf({ columns, rows: rows.map((row) => columns.map((column, at) => cellOf(column, row[at]))) });
}

test('there is something to compare in every form', () => {
  expect(tables.flatMap(({ rows }) => [...rows]).length).toBeGreaterThan(100);
});

describe.each(names)('%s', (name) => {
  const table = tableOf(name);

  test('as CSV, an independent reader finds what was said, once the apostrophe before formulas is taken off', () => {
    const [header, ...rows] = parse(textOf(csv(table)), { relax_column_count: false }) as string[][];
    expect(header).toEqual(table.columns.map((column) => column.name));
    const asSaid = rows.map((row) => row.map((cell) => (/^'+[=+\-@\t\r＝＋－＠]/u.test(cell) ? cell.slice(1) : cell)));
    expect(asRead(table, asSaid)).toEqual(recordsOf(table));
  });

  test('as CSV, no cell is a formula', () => {
    const rows = parse(textOf(csv(table))) as string[][];
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([]);
  });

  test('as Parquet, DuckDB finds what was said', async () => {
    const file = join(folder, `${name}.parquet`);
    writeFileSync(file, parquet(table));
    const rows = await query(`select * from read_parquet('${file}')`);
    expect(rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null)))).toEqual(
      recordsOf(table),
    );
  });
});

test('DuckDB reads the CSV in one line, with the same number of rows', async () => {
  writeFileSync(join(folder, 'tools.csv'), textOf(csv(tableOf('tools'))));
  const [row] = await query(`select count(*)::int as n from read_csv('${join(folder, 'tools.csv')}')`);
  expect(row).toEqual({ n: tableOf('tools').rows.length });
});

test('as an Excel workbook, an independent reader finds what was said on every sheet, and no formula', async () => {
  const file = join(folder, 'entries.xlsx');
  const bytes = await bytesOf(xlsx(tables));
  writeFileSync(file, bytes);
  for (const table of tables) {
    const [header, ...rows] = await readSheet(file, table.name, { trim: false });
    expect(header).toEqual(table.columns.map(({ name }) => name));
    expect(asRead(table, rows), table.name).toEqual(recordsOf(table));
  }
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith('.xml'));
  expect(parts.filter(([, part]) => /<f[ >]/u.test(strFromU8(part)))).toEqual([]);
});

test('as an OpenDocument spreadsheet, its XML holds what was said on every sheet, and no formula', async () => {
  const files = unzipSync(await bytesOf(ods(tables, '2026-11-23')));
  expect(Object.keys(files)[0]).toBe('mimetype');
  const content = strFromU8(files['content.xml'] ?? new Uint8Array());
  expect(content).not.toContain('table:formula');
  const xml = new JSDOM(content, { contentType: 'application/xml' }).window.document;
  const sheets = [...xml.getElementsByTagName('table:table')];
  expect(sheets.map((sheet) => sheet.getAttribute('table:name'))).toEqual(names);
  for (const [at, sheet] of sheets.entries()) {
    const table = tables[at] as Table;
    const rows = [...sheet.getElementsByTagName('table:table-row')].map((row) => [...row.children].map(textOfCell));
    expect(asRead(table, rows.slice(1)), table.name).toEqual(recordsOf(table));
  }
});

/** The words of a cell as OpenDocument writes them: a paragraph for each line, an element for a run of spaces. */
function textOfCell(cell: Element): string {
  return [...cell.children]
    .map((line) =>
      [...line.childNodes]
        .map((node) =>
          node.nodeName === 'text:s'
            ? ' '.repeat(Number((node as Element).getAttribute('text:c')))
            : (node.textContent ?? ''),
        )
        .join(''),
    )
    .join('\n');
}

describe('as JSON-LD', () => {
  interface Quad {
    subject: { value: string };
    predicate: { value: string };
    object: { value: string; language?: string };
  }
  let quads: readonly Quad[];
  beforeAll(async () => {
    quads = (await jsonld.toRDF(JSON.parse(textOf(jsonLd(entries, SITE))) as object)) as unknown as Quad[];
  });

  test('a processor finds a node for every entry, named for its page', () => {
    const nodes = new Set(
      quads.filter(({ predicate }) => predicate.value.endsWith('#id')).map(({ subject }) => subject.value),
    );
    expect(nodes.size).toBe(entries.length);
    expect(nodes).toContain(`${SITE}/tools/riverside/welsh/#entry`);
  });

  test('every word of every language is there, marked with its language', () => {
    const said = new Set(quads.map(({ object }) => `${object.value}@${object.language ?? ''}`));
    for (const word of ['Enw@cy', 'Un@cy', 'Dau@cy', 'Stori@cy']) expect(said).toContain(word);
    for (const { facts } of entries.filter(({ id }) => id.includes('hostile')))
      expect(said).toContain(`${String(facts['limits'])}@en`);
  });
});

test('two files of the same tables have the same bytes, whenever they are made', async () => {
  const some = tables.slice(0, 3);
  expect((await bytesOf(xlsx(some))).equals(await bytesOf(xlsx(some)))).toBe(true);
  const on = '2026-11-23';
  expect((await bytesOf(ods(some, on))).equals(await bytesOf(ods(some, on)))).toBe(true);
});

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const result = await connection.runAndReadAll(sql);
  return result.getRowObjectsJson();
}
