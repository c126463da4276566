import { dirname, join } from 'node:path';
import type { Disk } from '../generations/disk.ts';
import { folderOf, numberOf } from '../generations/numbers.ts';
import { servedNumber } from '../generations/served-link.ts';
import { MANIFEST, readManifest } from '../verify/manifest.ts';
import { CARRIED, carriedText, readCarried, type CarriedFile } from './carried.ts';
import type { Places } from './places.ts';
import { CannotPublish } from './refusal.ts';
import { notWhole, type Site } from './site.ts';

/** A generation that was published. */
export interface Generation extends Site {
  /** 0 where nothing was published yet: then it has no files. */
  readonly number: number;
  /** Files of earlier generations that lie in it as well. */
  readonly carried: readonly CarriedFile[];
}

/** The folder of a generation. */
export const folderIn = (places: Places, number: number) => join(places.generations, folderOf(number));

/** A generation as it lies there. */
export function readGeneration(disk: Disk, places: Places, number: number): Generation {
  const folder = folderIn(places, number);
  const manifest = number === 0 ? '' : (disk.read(join(folder, MANIFEST)) ?? '');
  const carried = number === 0 ? [] : readCarried(disk.read(join(folder, CARRIED)));
  return { number, folder, manifest, digests: readManifest(manifest).digests, carried };
}

/** The numbers of the generations that are there, the newest first. */
export function numbersIn(disk: Disk, places: Places): number[] {
  const numbers = disk.list(places.generations).map((name) => numberOf(name));
  return numbers.filter((number) => number !== undefined).toSorted((a, b) => b - a);
}

/** The number of the generation that is served; 0 where none is. Throws `CannotPublish` where something else is in the place of the link. */
export function numberServed(disk: Disk, { served }: Places): number {
  const kind = disk.kindOf(served.link);
  const number = servedNumber(disk, served);
  if (typeof number === 'number' && (kind === undefined || kind === 'link')) return number;
  const what = typeof number === 'number' ? `a ${String(kind)} and no link` : `a link to “${number.elsewhere}”`;
  throw new CannotPublish(
    `${served.link} is ${what}, which this command did not make. Move it away, and publish again.`,
  );
}

/** Whether all files of a generation are there and as its lists say. */
export function isWhole(disk: Disk, { folder, digests, carried }: Generation): boolean {
  const all: (readonly [string, string])[] = [
    ...digests,
    ...carried.map(({ path, sha256 }) => [path, sha256] as const),
  ];
  return all.every(([path, digest]) => hasDigest(disk, join(folder, path), digest));
}

const hasDigest = (disk: Disk, path: string, digest: string) =>
  disk.kindOf(path) === 'file' && disk.digest(path) === digest;

/** How a generation was made. */
export interface Written {
  readonly copied: number;
  /** Files that lie there already, in the generation before: they got a second name. */
  readonly linked: number;
}

/**
 * Writes a site into a folder that is not there yet, with what is carried along. A file that the generation before has with the
 * same digest gets a second name, after a look whether it still is what it was. Throws `CannotPublish` when the site is not what
 * its list of digests says.
 */
export function writeGeneration(
  disk: Disk,
  folder: string,
  site: Site,
  before: Generation,
  carried: readonly CarriedFile[],
): Written {
  const place = foldersIn(disk, folder);
  let linked = 0;
  for (const [path, digest] of site.digests) {
    const to = place(path);
    if (before.digests.get(path) === digest && secondName(disk, join(before.folder, path), to, digest)) linked += 1;
    else copyOf(disk, site, path, to);
  }
  disk.write(place(MANIFEST), site.manifest);
  const kept = carried.filter(({ path, sha256 }) => secondName(disk, join(before.folder, path), place(path), sha256));
  if (kept.length > 0) disk.write(place(CARRIED), carriedText(kept));
  return { copied: site.digests.size - linked, linked };
}

function copyOf(disk: Disk, site: Site, path: string, to: string): void {
  disk.copy(join(site.folder, path), to);
  if (disk.digest(to) !== site.digests.get(path))
    throw new CannotPublish(notWhole(site.folder, path, 'was changed after the build'));
}

/** Gives a file a second name, or a copy where the disk gives none. Says whether it could: not where the file is not what it was. */
export function secondName(disk: Disk, from: string, to: string, digest: string): boolean {
  if (!hasDigest(disk, from, digest)) return false;
  try {
    disk.link(from, to);
  } catch (error) {
    // Too many names for one file; another disk; a disk that knows no second names.
    if (!['EMLINK', 'EXDEV', 'EPERM', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    disk.copy(from, to);
  }
  return true;
}

/** Makes the folder of each path when it is first needed. Gives where the path lies below `root`. */
export function foldersIn(disk: Disk, root: string): (path: string) => string {
  const made = new Set<string>();
  return (path) => {
    const at = join(root, path);
    const folder = dirname(at);
    if (!made.has(folder)) disk.makeFolder(folder);
    made.add(folder);
    return at;
  };
}
