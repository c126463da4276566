import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryData } from '../../src/data/entry-data.ts';
import { ask, viewsOfFolder } from '../../src/data/store/ask.ts';
import { storeQuestions } from '../../src/data/store/questions.ts';
import { viewsOfStore } from '../../src/data/store/views.ts';
import { writeStore } from '../../src/data/store/write.ts';
import { TODAY } from '../fixtures/entries.ts';
import { nationalEntries, toolOf } from '../fixtures/national.ts';
import { everythingAsData, SITE } from '../fixtures/open-data.ts';

/** 546 MB, and so a package file of its own: `npm ci --ignore-scripts --prefix test/clickhouse` brings it. */
const ENGINE = join(import.meta.dirname, 'node_modules/chdb/index.mjs');

interface Session {
  query(sql: string, format: string): string;
  cleanup(): void;
}

describe.skipIf(!existsSync(ENGINE))('ClickHouse reads the files of the store as they lie', () => {
  let folder: string;
  let session: Session;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'candour-clickhouse-'));
    await writeStore(folder, [...nationalEntries(), ...everythingAsData()], '2026-11-01');
    const more = [...nationalEntries(), ...everythingAsData(), entryData(toolOf('fenland', 'third'), SITE)];
    await writeStore(folder, more, '2026-11-02');
    const { Session: Opened } = (await import(pathToFileURL(ENGINE).href)) as { Session: new () => Session };
    session = new Opened();
    for (const statement of viewsOfStore('clickhouse', folder).split(/;\n+/u).filter(Boolean))
      session.query(statement, 'Null');
  });
  afterAll(async () => {
    session.cleanup();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(storeQuestions(TODAY))('and gives DuckDB’s answer to $id', async ({ sql }) => {
    const { rows } = await ask((await viewsOfFolder(folder)) ?? '', sql);
    const { data } = JSON.parse(session.query(sql, 'JSONCompact')) as { data: unknown[][] };
    expect(rows.length).toBeGreaterThan(0);
    expect(data.map(asTexts)).toEqual(rows.map(asTexts));
  });
});

/** Engines count in numbers of different widths, which JSON holds as numbers or as texts. */
const asTexts = (row: readonly unknown[]) => row.map((value) => (value === null ? null : String(value as string)));
