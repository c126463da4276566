import { join, resolve } from 'node:path';
import { realDisk, type Disk } from '../generations/disk.ts';
import { takeLock, thisProcess } from '../generations/lock.ts';
import { numberOf } from '../generations/numbers.ts';
import { turnLink } from '../generations/served-link.ts';
import { carriedOver } from './carried.ts';
import {
  folderIn,
  isWhole,
  numbersIn,
  numberServed,
  readGeneration,
  writeGeneration,
  type Generation,
  type Written,
} from './generation.ts';
import { apart, ofItsOwn } from './folder-of-its-own.ts';
import { placesIn, type Places } from './places.ts';
import { refusalOf, type Refusal } from './refusal.ts';
import { readSite, type Site } from './site.ts';

export interface Task {
  /** The folder of the site that was built. */
  readonly site: string;
  /** The folder to which it is published: the server serves the link `current` in it. */
  readonly to: string;
  /** How many generations stay, the new one among them; at least 2. */
  readonly keep: number;
  readonly now?: Date;
  readonly disk?: Disk;
}

export interface Published extends Written {
  readonly generation: number;
  /** Files of earlier generations that are carried along. */
  readonly carried: number;
  /** False where the same site was served already. */
  readonly isNew: boolean;
}

/**
 * Publishes a site at once: its files are written beside those that are served, and when all are on the disk one rename of a link
 * lets them be served. Whatever happens before that, what was served is served. Throws for a fault of our own only.
 */
export function deploy({ site: from, to, keep, now = new Date(), disk = realDisk }: Task): Published | Refusal {
  return atWork(to, disk, (places) => {
    apart(resolve(from), to);
    const site = readSite(disk, from);
    const number = numberServed(disk, places);
    clean(disk, places, number, keep);
    const before = readGeneration(disk, places, number);
    if (before.manifest === site.manifest && isWhole(disk, before))
      return { generation: number, copied: 0, linked: 0, carried: before.carried.length, isNew: false };
    return publish(disk, places, { site, before, keep, now });
  });
}

/**
 * Runs while nobody else is at work there, and gives refusals of the disk in words. Throws for a fault of our own only.
 */
export function atWork<Result>(to: string, disk: Disk, run: (places: Places) => Result): Result | Refusal {
  const places = placesIn(to);
  try {
    ofItsOwn(disk, places);
    disk.makeFolder(to);
    const lock = takeLock(disk, places.lock, thisProcess(new Date()));
    if (typeof lock !== 'function')
      return {
        because: `Somebody else is publishing to ${to} (process ${lock.pid} on ${lock.host}, since ${lock.since}). Wait until that has ended, and publish again.`,
      };
    try {
      return run(places);
    } finally {
      lock();
    }
  } catch (error) {
    const refusal = refusalOf(error, to);
    if (!refusal) throw error;
    return refusal;
  }
}

function publish(
  disk: Disk,
  places: Places,
  given: { readonly site: Site; readonly before: Generation; readonly keep: number; readonly now: Date },
): Published {
  const { site, before, keep, now } = given;
  const generation = before.number + 1;
  const fresh = `${folderIn(places, generation)}.new`;
  const carried = carriedOver(before, new Set(site.digests.keys()), now);
  try {
    const written = writeGeneration(disk, fresh, site, before, carried);
    disk.sync(places.home);
    disk.rename(fresh, folderIn(places, generation));
    disk.syncNames(places.generations);
    turnLink(disk, places.served, generation);
    clean(disk, places, generation, keep);
    return { ...written, generation, carried: carried.length, isNew: true };
  } catch (error) {
    makeRoom(disk, fresh);
    throw error;
  }
}

/** Takes away what was begun, so that a full disk is not left full. What cannot be taken away now is by the next run. */
function makeRoom(disk: Disk, fresh: string): void {
  try {
    disk.remove(fresh);
  } catch {
    // The first fault is the one to tell.
  }
}

/** Takes away what a run that was killed has left, generations that are newer than the one served, and those older than the last `keep`. */
function clean(disk: Disk, places: Places, served: number, keep: number): void {
  for (const name of disk.list(places.generations)) {
    const number = numberOf(name.replace(/\.new$/u, ''));
    if (number !== undefined && (number > served || name.endsWith('.new'))) disk.remove(join(places.generations, name));
  }
  for (const number of numbersIn(disk, places).slice(keep)) disk.remove(folderIn(places, number));
  disk.remove(places.served.next);
}
