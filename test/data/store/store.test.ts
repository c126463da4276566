import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entryData, type EntryData } from '../../../src/data/entry-data.ts';
import { ask, viewsOfFolder } from '../../../src/data/store/ask.ts';
import { figuresIn } from '../../../src/data/store/figures.ts';
import { storeQuestions } from '../../../src/data/store/questions.ts';
import { writeStore } from '../../../src/data/store/write.ts';
import { everythingAsData, SITE } from '../../fixtures/open-data.ts';
import { nationalEntries, toolOf } from '../../fixtures/national.ts';
import { entryOf } from '../../fixtures/register.ts';
import { TODAY } from '../../fixtures/entries.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const asked = async (sql: string) => (await ask((await viewsOfFolder(folder)) ?? '', sql)).rows;
const toolsNow = () => asked('SELECT publisher, count(*)::INT FROM tools GROUP BY publisher ORDER BY publisher');
const without = (publisher: string, entries: readonly EntryData[]) =>
  entries.filter(({ facts }) => !JSON.stringify(facts['gathered'] ?? []).includes(`"${publisher}"`));

describe('the store of what every publisher had', () => {
  test('gives each publisher’s entries as they are now, whoever did not change since an earlier harvest', async () => {
    await writeStore(folder, nationalEntries(), '2026-11-01');
    const more = [...nationalEntries(), entryData(toolOf('fenland', 'third'), SITE)];
    const stored = await writeStore(folder, more, '2026-11-02');
    expect(stored).toEqual({ written: ['fenland'], unchanged: 2 });
    expect(await toolsNow()).toEqual([
      ['fenland', 3],
      ['harbour', 1],
    ]);
  });

  test('keeps what there was at each harvest', async () => {
    await writeStore(folder, nationalEntries(), '2026-11-01');
    await writeStore(folder, [...nationalEntries(), entryData(toolOf('fenland', 'third'), SITE)], '2026-11-02');
    expect(
      await asked(
        "SELECT harvest, count(*)::INT FROM tools_at_each_harvest WHERE publisher = 'fenland' GROUP BY 1 ORDER BY 1",
      ),
    ).toEqual([
      ['2026-11-01', 2],
      ['2026-11-02', 3],
    ]);
  });

  test('says how the register grew from day to day, whoever did not change counted with the others', async () => {
    await writeStore(folder, without('harbour', nationalEntries()), '2026-11-01');
    await writeStore(folder, nationalEntries(), '2026-11-02');
    await writeStore(folder, without('fenland', nationalEntries()), '2026-11-03');
    expect((await figuresIn(folder, TODAY))?.growth).toEqual([
      { day: '2026-11-01', organisations: 1, tools: 2 },
      { day: '2026-11-02', organisations: 2, tools: 3 },
      { day: '2026-11-03', organisations: 1, tools: 1 },
    ]);
    expect(await figuresIn(join(folder, 'nowhere'), TODAY)).toBeUndefined();
  });

  test('two harvests on one day are two, and the later one is what counts', async () => {
    await writeStore(folder, nationalEntries(), '2026-11-01');
    await writeStore(folder, [...nationalEntries(), entryData(toolOf('fenland', 'third'), SITE)], '2026-11-01');
    expect(await asked("SELECT harvest FROM harvests WHERE publisher = 'fenland' ORDER BY 1")).toEqual([
      ['2026-11-01'],
      ['2026-11-01.02'],
    ]);
    expect(await toolsNow()).toContainEqual(['fenland', 3]);
  });

  test('a publisher who is gone has nothing any more, and its past stays', async () => {
    await writeStore(folder, nationalEntries(), '2026-11-01');
    await writeStore(folder, without('fenland', nationalEntries()), '2026-11-02');
    expect(await toolsNow()).toEqual([['harbour', 1]]);
    expect(await asked('SELECT count(*)::INT FROM tools_at_each_harvest')).toEqual([[3]]);
  });

  test('the same entries again write nothing', async () => {
    await writeStore(folder, nationalEntries(), '2026-11-01');
    const before = (await readdir(folder, { recursive: true })).toSorted();
    expect((await writeStore(folder, nationalEntries(), '2026-11-05')).written).toEqual([]);
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(before);
  });

  test('what was not written to its end is not read, and is written anew', async () => {
    await writeStore(folder, nationalEntries(), '2026-11-01');
    const more = [...nationalEntries(), entryData(toolOf('fenland', 'third'), SITE)];
    await writeStore(folder, more, '2026-11-02');
    await rm(join(folder, 'harvests/publisher=fenland/harvest=2026-11-02'), { recursive: true });
    expect(await toolsNow()).toContainEqual(['fenland', 2]);
    expect(await asked('SELECT count(*)::INT FROM tools_at_each_harvest')).toEqual([[3]]);
    await writeFile(join(folder, 'tools/publisher=fenland/harvest=2026-11-02/left.parquet'), 'half');
    await writeStore(folder, more, '2026-11-02');
    expect(await toolsNow()).toContainEqual(['fenland', 3]);
  });

  test.each(storeQuestions(TODAY))('the ready question $id is answered', async ({ sql }) => {
    await writeStore(folder, nationalEntries(), '2026-11-01');
    expect((await asked(sql)).length).toBeGreaterThan(0);
  });

  test('every question of the model and every hostile text goes in and comes out', async () => {
    const entries = everythingAsData();
    await writeStore(folder, entries, '2026-11-01');
    const limits = entries.flatMap(({ collection, facts: { limits } }) =>
      collection === 'tools' && typeof limits === 'string' ? [limits] : [],
    );
    const read = (await asked('SELECT limits FROM tools WHERE limits IS NOT NULL')).map(([limit]) => String(limit));
    expect(read.toSorted()).toEqual(limits.toSorted());
  });

  test('where nobody has said anything, every table can be asked all the same', async () => {
    await writeStore(folder, [entryData(entryOf('care', 'scans'), SITE)], '2026-11-01');
    for (const { sql } of storeQuestions(TODAY)) await expect(asked(sql)).resolves.toBeDefined();
  });
});

test('a folder that holds no data gives no tables', async () => {
  expect(await viewsOfFolder(folder)).toBeUndefined();
  expect(await viewsOfFolder(join(folder, 'nowhere'))).toBeUndefined();
});
