import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryData } from '../../../src/data/entry-data.ts';
import { csv } from '../../../src/data/forms/csv.ts';
import { xlsx } from '../../../src/data/forms/xlsx.ts';
import { tablesOf, type Table } from '../../../src/data/tables.ts';
import { importDrafts } from '../../../src/exchange/drafts/import-drafts.ts';
import { isRefusal } from '../../../src/exchange/exchange.ts';
import { collectionOf } from '../../../src/model/index.ts';
import type { Entry } from '../../../src/register/entry.ts';
import { checkContent } from '../../../src/register/gate.ts';
import { entryText } from '../../../src/register/write-file.ts';
import { TODAY, type Facts } from '../../fixtures/entries.ts';
import { generatedFacts } from '../../fixtures/generated.ts';
import { entryOf } from '../../fixtures/register.ts';
import { filesIn, imported, projectOf } from './project.ts';

const FIXED = { seed: 20261126, numRuns: 6 };
const SITE = 'https://candour.example.org';

const workbookOf = async (tables: readonly Table[]) => Buffer.concat(await Array.fromAsync(xlsx(tables)));

/** Imports each table as a CSV file of its name. */
async function importTables(root: string, tables: readonly Table[]) {
  const folder = join(root, 'sheets');
  const files = tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({ path: join(folder, `${table.name}.csv`), text: [...csv(table)].join('') }));
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return importDrafts(
    files.map(({ path }) => path),
    { root, on: TODAY, replace: true },
  );
}

describe.each(['tools', 'data-uses', 'products', 'organisations'] as const)('exported %s', (collection) => {
  test('that are imported again change nothing and write nothing, as a workbook and as CSV', async () => {
    const { fields, format, byOrganisation } = collectionOf(collection);
    await fc.assert(
      fc.asyncProperty(generatedFacts(collection), async (generated) => {
        const facts: Facts = { ...generated, ...(byOrganisation && { organisation: 'riverside' }) };
        const id = byOrganisation ? 'riverside/generated' : 'generated';
        const body = format === 'mdx' ? '## A story\n\nOf *one* day.' : '';
        const root = await projectOf({
          [`content/${collection}/${id}.${format}`]: entryText({ fields, format }, facts, body),
        });
        const entry = { ...entryOf(collection, id, {}, { body }), facts } as unknown as Entry;
        const tables = tablesOf([entryData(entry, SITE)]);
        const before = await filesIn(root);
        const report = await imported(root, 'entries.xlsx', await workbookOf(tables), { replace: true });
        expect(report.outcomes.map(({ kind, entry: { troubles } }) => [kind, troubles])).toEqual([['unchanged', []]]);
        const again = await importTables(root, tables);
        expect(isRefusal(again) ? again : again.outcomes.map(({ kind }) => kind)).toEqual(['unchanged']);
        const after = await filesIn(root);
        expect([...after].filter(([path]) => path.startsWith('content/'))).toEqual([...before]);
        expect([...after.keys()].filter((path) => path.startsWith('imported'))).toEqual([]);
      }),
      FIXED,
    );
  }, 120_000);
});

test('all that is published here, exported and imported again, changes nothing', async () => {
  const { entries } = await checkContent(process.cwd(), TODAY);
  const all = Object.values(entries).flatMap((some) => [...(some as ReadonlyMap<string, Entry>).values()]);
  const published = all.filter(({ gathered, collection }) => !gathered && collection !== 'sources');
  const root = await projectOf();
  const file = join(root, 'entries.xlsx');
  await writeFile(file, await workbookOf(tablesOf(published.map((entry) => entryData(entry, SITE)))));
  const report = await importDrafts([file], { root: process.cwd(), on: TODAY, replace: true, look: true });
  if (isRefusal(report)) throw new Error(report.because);
  expect(report.outcomes).toHaveLength(published.length);
  expect(report.outcomes.filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
  expect(report.outcomes.flatMap(({ entry }) => entry.troubles)).toEqual([]);
}, 120_000);
