import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { placeOfBuild } from './place.ts';
import { MANIFEST } from '../verify/manifest.ts';
import { readRecord, writeRecord, type BuildRecord } from './record.ts';
import { filesBelow, sweep } from './sweep.ts';

/** What the last build of a site has left that can stay. */
export interface LastBuild {
  readonly record: BuildRecord | undefined;
  /** Where pages are kept that a later stage of the build finishes. */
  readonly kept: string;
  /** Tells the next build how the site was made, once its list of digests is written. */
  readonly save: (record: Omit<BuildRecord, 'site'>) => Promise<void>;
}

/**
 * Makes a site ready to be built again: removes all but pages that the last build made and that are still there, with the same
 * templates and look of cards (`madeWith`). The list of digests in the folder must be the one that this build wrote: another site may
 * have been put in its place. Until the new build has ended there is no record: one that is stopped is followed by a
 * whole one.
 */
export async function lastBuildOf(site: string, madeWith: string): Promise<LastBuild> {
  const folder = placeOfBuild(site);
  const [file, kept] = [join(folder, 'record.json'), join(folder, 'unfinished')];
  const before = await readRecord(file, { madeWith, site: await digestOfSite(site) });
  await rm(file, { force: true });
  const there = await filesBelow(site);
  const keptThere = await filesBelow(kept);
  const pages = Object.entries(before?.pages ?? {}).filter(
    ([, page]) => there.has(page.file) && (!page.unfinished || keptThere.has(page.file)),
  );
  const record = before && { ...before, pages: Object.fromEntries(pages) };
  await sweep(site, there, new Set(pages.map(([, page]) => page.file)));
  if (!record) await rm(kept, { recursive: true, force: true });
  await mkdir(kept, { recursive: true });
  return { record, kept, save: async (made) => writeRecord(file, { ...made, site: await digestOfSite(site) }) };
}

/** A digest of the list of digests of a site; nothing where there is none. */
async function digestOfSite(site: string): Promise<string> {
  const manifest = await readFile(join(site, MANIFEST)).catch(() => undefined);
  return manifest ? createHash('sha256').update(manifest).digest('hex') : '';
}
