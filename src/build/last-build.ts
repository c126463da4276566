import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestsOfSite, type SiteDigests } from './digests.ts';
import { readRecord, writeRecord } from './kept-record.ts';
import { placeOfBuild } from './place.ts';
import { MANIFEST } from '../verify/manifest.ts';
import type { BuildRecord, DataRecord } from './record.ts';
import { filesBelow, sweep } from './sweep.ts';

/** What the last build of a site has left. */
export interface LastBuild {
  /** The digests of the files that it made. */
  readonly digests: SiteDigests;
  /** Where pages are kept that a later stage of the build finishes. */
  readonly kept: string;
  /** A folder for files of what search knows of the pages that this build makes. */
  readonly found: string;
  /** How its files of data were made; undefined where nothing of it can stay. */
  readonly data: DataRecord | undefined;
  /** What is known of the pages and copies in the folder that were made with the same templates and look of cards (`madeWith`). */
  readonly begin: (madeWith: string) => Promise<BuildRecord | undefined>;
  /** Removes every file that lay in the folder when this build began, but those that stay. */
  readonly sweep: (staying: ReadonlySet<string>) => Promise<void>;
  /** Tells the next build how the site was made, once its list of digests is written. */
  readonly save: (record: Omit<BuildRecord, 'site'>) => Promise<void>;
}

/**
 * What the last build of a site has left that can stay. The list of digests in the folder must be the one that it wrote:
 * another site may have been put in its place. Until the new build has ended there is no record: one that is stopped is
 * followed by a whole one.
 */
export async function lastBuildOf(site: string): Promise<LastBuild> {
  const folder = placeOfBuild(site);
  const [file, kept, found] = [join(folder, 'record.ndjson'), join(folder, 'unfinished'), join(folder, 'found')];
  const siteNow = await digestOfManifest(site);
  const record = readRecord(file, siteNow);
  const before = record && { ...record, site: siteNow, copies: record.copies ?? {} };
  await rm(file, { force: true });
  const digests = await digestsOfSite(site, join(folder, 'digests.json'), before !== undefined);
  const there = filesBelow(site);
  return {
    digests,
    kept,
    found,
    data: before?.data,
    begin: async (madeWith) => {
      const stays = before?.madeWith === madeWith ? withThose(before, there, filesBelow(kept)) : undefined;
      if (!stays) await rm(kept, { recursive: true, force: true });
      await rm(found, { recursive: true, force: true });
      for (const one of [kept, found]) await mkdir(one, { recursive: true });
      return stays;
    },
    sweep: (staying) => sweep(site, there, staying),
    save: async (made) => {
      await digests.save();
      await rm(found, { recursive: true, force: true });
      await writeRecord(file, { ...made, site: await digestOfManifest(site) });
    },
  };
}

/** The record without the pages and copies of which a file is gone. */
function withThose(record: BuildRecord, there: ReadonlySet<string>, kept: ReadonlySet<string>): BuildRecord {
  const those = <T>(all: Readonly<Record<string, T>>, isThere: (one: T) => boolean) =>
    Object.fromEntries(Object.entries(all).filter(([, one]) => isThere(one)));
  return {
    ...record,
    pages: those(record.pages, ({ file, unfinished }) => there.has(file) && (!unfinished || kept.has(file))),
    copies: those(record.copies, ({ file }) => there.has(file)),
  };
}

/** A digest of the list of digests of a site; nothing where there is none. */
async function digestOfManifest(site: string): Promise<string> {
  const manifest = await readFile(join(site, MANIFEST)).catch(() => undefined);
  return manifest ? createHash('sha256').update(manifest).digest('hex') : '';
}
