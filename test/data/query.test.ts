import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { publish, type WrittenFile } from '../../src/data/publish.ts';
import { engineAmong, queryEngine } from '../../src/data/query/engine.ts';
import { readyQuestions } from '../../src/data/query/questions.ts';
import { tableName, tablesNamedIn, viewsOf } from '../../src/data/query/tables.ts';
import { queryView, sizeInWords } from '../../src/data/query/view.ts';
import { wholeRegister } from '../../src/data/whole-register.ts';
import { speak } from '../../src/i18n/speak.ts';
import { TODAY } from '../fixtures/entries.ts';
import { filesFrom, SITE, sourceOf } from '../fixtures/open-data.ts';
import { entryOf } from '../fixtures/register.ts';

let folder: string;
let files: readonly WrittenFile[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-query-'));
  const source = sourceOf([
    entryOf('care', 'scans', { name: 'Scans' }),
    entryOf('products', 'northlight-chest', { name: 'Northlight Chest (invented)' }),
    entryOf('tools', 'riverside/alone', {
      care: ['scans'],
      oversight: 'no-person',
      technology: 'generative-ai',
      training: 'identifiable',
      leaves: 'uk',
      reviewDue: '2026-11-13',
    }),
    entryOf('tools', 'riverside/checked', { care: ['scans'], technology: 'machine-learning', training: 'no' }),
  ]);
  files = (await publish([wholeRegister], source, folder)).all;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const parquetFiles = () =>
  files
    .filter(({ path }) => path.startsWith('/data/') && path.endsWith('.parquet'))
    .map(({ path }) => ({
      name: tableName(path.slice('/data/'.length, -'.parquet'.length)),
      address: join(folder, path),
    }));

describe('every ready question', () => {
  test.each(readyQuestions(TODAY))('$id is answered by another DuckDB from the published files', async ({ sql }) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(viewsOf(parquetFiles()));
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
    expect(rows.length).toBeGreaterThan(0);
  });

  test.each(languages)('has words in $name', ({ code }) => {
    const titles = readyQuestions(TODAY).map(({ id }) => speak(code).ui.explore.query.questions[id]);
    expect(new Set(titles).size).toBe(10);
  });

  test('sets the order of its rows, so that the same files give the same answer', () => {
    expect(readyQuestions(TODAY).filter(({ sql }) => !/\nORDER BY .+$/u.test(sql))).toEqual([]);
  });
});

describe('the tables of a query', () => {
  const names = ['tools', 'tools_recipients', 'care', 'products_subProcessors'];

  test('are those that it names, in small letters or large, and no part of another name', () => {
    expect(tablesNamedIn('SELECT * FROM Tools_Recipients AS r', names)).toEqual(['tools_recipients']);
    expect(tablesNamedIn('FROM products_subprocessors JOIN "care" USING (id)', names)).toEqual([
      'care',
      'products_subProcessors',
    ]);
    expect(tablesNamedIn('SELECT toolset', names)).toEqual([]);
  });

  test('have names that need no quotation marks', () => {
    for (const { name } of parquetFiles()) expect(name).toMatch(/^[a-z_A-Z]+$/u);
    expect(tableName('data-uses.recipients')).toBe('data_uses_recipients');
  });

  test('are made elsewhere from the addresses of their files, whatever stands in one', () => {
    expect(viewsOf([{ name: 'tools', address: "https://x.example/it's.parquet" }])).toBe(
      "CREATE VIEW tools AS FROM read_parquet('https://x.example/it''s.parquet');",
    );
  });
});

describe('the page', () => {
  test('offers every table with its rows and the question of each column', () => {
    const { tables } = queryView(files, SITE, TODAY, 'cy');
    const tools = tables.find(({ name }) => name === 'tools');
    expect(tables).toHaveLength(parquetFiles().length);
    expect(tools?.rows).toBe('2 res');
    expect(tools?.columns.find(({ name }) => name === 'status')?.title).toBe(speak('cy').question('tools', 'status'));
    expect(tools?.columns.every(({ title }) => title.length > 0)).toBe(true);
  });

  test('gives the tables of the ready questions their names, and no others', () => {
    const { views } = queryView(files, SITE, TODAY, 'en');
    expect(views).toContain(
      `CREATE VIEW tools_recipients AS FROM read_parquet('${SITE}/data/tools.recipients.parquet');`,
    );
    expect(views).not.toContain('CREATE VIEW glossary');
  });

  test('has no engine while pages are served during writing', () => {
    expect(queryView([], SITE, TODAY, 'en')).toMatchObject({ engine: undefined, tables: [] });
  });

  test('says sizes in whole kilobytes, or in megabytes with one figure after the point', () => {
    expect(sizeInWords(355, speak('en'))).toBe('1 kB');
    expect(sizeInWords(7_677_553, speak('en'))).toBe('7.7 MB');
  });
});

test('the engine is published packed, under a name with its version, and unpacks to WebAssembly', async () => {
  const made = await filesFrom(queryEngine());
  const [engine] = made;
  expect(made).toHaveLength(1);
  expect(engine?.path).toMatch(/^\/assets\/duckdb-eh-\d+\.\d+\.\d+\.wasm\.gz$/u);
  const bytes = engine?.content as Uint8Array;
  expect(bytes.length).toBeLessThan(9_000_000);
  expect(gunzipSync(bytes).subarray(0, 4).toString('latin1')).toBe('\0asm');
  expect(engineAmong([{ ...(engine as (typeof made)[0]), bytes: 1, sha256: '' }])?.path).toBe(engine?.path);
});
