import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import type { EntryData } from '../entry-data.ts';
import { parquet } from '../forms/parquet.ts';
import type { Table } from '../tables.ts';
import { HARVESTS, harvestTable, partitionPath, partitionsOf, storeTables, type Partition } from './partition.ts';

/** What a harvest added to the store. */
export interface Stored {
  /** Publishers of whom something was new, or who have nothing any more. */
  readonly written: readonly string[];
  readonly unchanged: number;
}

/** What the store holds of a publisher last. */
interface Last {
  readonly harvest: string;
  readonly digest: string;
  readonly entries: number;
}

/**
 * Adds to the store in `folder` what is new since the harvest before: Parquet files by table, publisher and harvest.
 *
 * `on` is the day, YYYY-MM-DD. A publisher of whom nothing is new gets no files; one who is gone gets a harvest without entries.
 * A partition counts once the table of harvests names it, which is written last: killed at any moment, the store holds what it
 * held, and the next run ends the same. Partitions that are there are never written again. Throws when the disk does.
 */
export async function writeStore(folder: string, entries: readonly EntryData[], on: string): Promise<Stored> {
  await writeSchemas(folder);
  const stored = await lastOfEach(folder);
  const now = partitionsOf(entries);
  const there = new Set(now.map(({ publisher }) => publisher));
  const gone = [...stored]
    .filter(([publisher, last]) => !there.has(publisher) && last.entries > 0)
    .map(([publisher]): Partition => ({ publisher, entries: [], digest: '' }));
  const fresh = [...now.filter((one) => stored.get(one.publisher)?.digest !== one.digest), ...gone];
  for (const one of fresh) await writePartition(folder, one, nextHarvest(on, stored.get(one.publisher)?.harvest));
  return { written: fresh.map(({ publisher }) => publisher), unchanged: now.length + gone.length - fresh.length };
}

/** A day, or where the publisher has one of that day already, the day and a number: later ones sort after. */
function nextHarvest(on: string, last: string | undefined): string {
  if (last === undefined || last < on) return on;
  const [day = on, number = '1'] = last.split('.');
  return `${day}.${String(Number(number) + 1).padStart(2, '0')}`;
}

async function writePartition(folder: string, { publisher, entries, digest }: Partition, harvest: string) {
  const tables = storeTables(entries);
  for (const table of tables) {
    const place = join(folder, partitionPath(table.name, publisher, harvest));
    // What a harvest that was killed left here is not of this one.
    await rm(place, { recursive: true, force: true });
    if (table.rows.length > 0) await writeTable(place, table);
  }
  await writeTable(
    join(folder, partitionPath(HARVESTS, publisher, harvest)),
    harvestTable([{ digest, entries: entries.length }]),
  );
}

/** A file of each table without a row, so that every table has its columns even where nobody has said anything. */
async function writeSchemas(folder: string): Promise<void> {
  for (const table of [...storeTables([]), harvestTable([])])
    await writeTable(join(folder, partitionPath(table.name, NOBODY, NOBODY)), table);
}

/** The publisher and the harvest of files without a row. */
const NOBODY = '_';

async function writeTable(place: string, table: Table): Promise<void> {
  await mkdir(place, { recursive: true });
  const half = join(place, '.part.half');
  await writeFile(half, parquet(table));
  await rename(half, join(place, 'part.parquet'));
}

/** What the store holds of each publisher last, by its id. */
async function lastOfEach(folder: string): Promise<Map<string, Last>> {
  const publishers = await readdir(join(folder, HARVESTS));
  const found = await Promise.all(
    publishers.map(async (name): Promise<[string, Last] | undefined> => {
      const publisher = name.replace(/^publisher=/u, '');
      const harvests = (await readdir(join(folder, HARVESTS, name))).map((one) => one.replace(/^harvest=/u, ''));
      const finished = harvests.filter((one) => one !== NOBODY).toSorted();
      for (const harvest of finished.toReversed()) {
        const file = join(folder, partitionPath(HARVESTS, publisher, harvest), 'part.parquet');
        const rows = await rowsIn(file);
        if (rows?.[0]) return [publisher, { harvest, ...rows[0] }];
      }
      return undefined;
    }),
  );
  return new Map(found.filter((one) => one !== undefined));
}

/** The rows of a partition of the table of harvests; undefined where it was never finished. */
async function rowsIn(file: string): Promise<{ digest: string; entries: number }[] | undefined> {
  const buffer = await asyncBufferFromFile(file).catch(() => undefined);
  return buffer && ((await parquetReadObjects({ file: buffer })) as { digest: string; entries: number }[]);
}
