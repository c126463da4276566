import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Where gathered entries lie, as their paths say it. */
export const GATHERED = 'content/gathered';

/** The working folder of the harvest. */
export const HARVEST = '.harvest';

/** Where an older `content/gathered` stands for the moment in which a harvest takes its place. */
export const TAKEN_OVER = `${HARVEST}/taken-over`;

/**
 * The real folder of all that is gathered now; undefined where nothing is.
 *
 * `content/gathered` is a link that each harvest turns to its new generation. Whoever reads asks here once and reads through
 * what it gets, so that all it sees is of one generation. `root` holds `content/`.
 */
export async function gatheredFolder(root: string): Promise<string | undefined> {
  for (const place of [GATHERED, TAKEN_OVER, GATHERED]) {
    const real = await realpath(join(root, place)).catch(() => undefined);
    if (real !== undefined) return real;
  }
  return undefined;
}

/** Something that is gathered: its path as messages say it, and where it is read. */
export interface GatheredPlace {
  readonly path: string;
  readonly real: string;
  readonly entry: Dirent;
}

/** All that lies in a folder of gathered entries, of `gatheredFolder`: what each source has lies behind a link of its own. */
export async function listGathered(root: string, folder: string): Promise<GatheredPlace[]> {
  const first = await readdir(folder, { withFileTypes: true });
  const sources = await Promise.all(first.map((one) => behind(root, folder, one)));
  return [
    ...first
      .filter((_, at) => sources[at] === undefined)
      .map((entry) => ({ path: `${GATHERED}/${entry.name}`, real: join(folder, entry.name), entry })),
    ...sources.flatMap((some) => some ?? []),
  ];
}

/** What lies in the folder of a source; undefined where this is none. A link may lead into the harvest's own folder only. */
async function behind(root: string, folder: string, source: Dirent): Promise<GatheredPlace[] | undefined> {
  const place = join(folder, source.name);
  const real = source.isDirectory() ? place : source.isSymbolicLink() ? await ownLink(root, place) : undefined;
  if (real === undefined) return undefined;
  const found = await readdir(real, { recursive: true, withFileTypes: true });
  return found.map((entry) => {
    const at = join(entry.parentPath, entry.name);
    return { path: `${GATHERED}/${source.name}/${relative(real, at).replaceAll('\\', '/')}`, real: at, entry };
  });
}

async function ownLink(root: string, link: string): Promise<string | undefined> {
  const real = await realpath(link).catch(() => undefined);
  const home = await realpath(join(root, HARVEST, 'sources')).catch(() => undefined);
  return real !== undefined && home !== undefined && real.startsWith(home + sep) ? real : undefined;
}
