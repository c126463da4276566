import type { EntryFile } from '../../exchange/entry-file.ts';
import { realDisk, type Disk } from '../../generations/disk.ts';
import { currentGeneration, nextGeneration } from './generations.ts';
import { takeLock, thisProcess } from '../../generations/lock.ts';
import { placesIn } from './places.ts';

/** Whether what is gathered lies in generations of the harvest. `root` holds `content/`. */
export function isHarvested(root: string, disk: Disk = realDisk): boolean {
  return disk.kindOf(placesIn(root).gathered) === 'link';
}

/**
 * Puts the files of an import in the place of all that its source had, as a generation of its own: whoever reads sees all of the
 * old ones or all of the new ones, and a harvest that is at work does not lose them. Gives why it could not; undefined where it
 * could. Throws when the disk does.
 */
export function putImport(
  root: string,
  source: string,
  files: readonly EntryFile[],
  disk: Disk = realDisk,
): { readonly because: string } | undefined {
  const places = placesIn(root);
  const lock = takeLock(disk, places.lock, thisProcess(new Date()));
  if (typeof lock !== 'function')
    return { because: 'A harvest is at work. Wait until it has ended, and import again.' };
  try {
    const current = currentGeneration(disk, places);
    const next = nextGeneration(disk, places, current);
    for (const other of current.sources.keys()) if (other !== source) next.carry(other);
    next.put(source, [], files);
    next.publish(current.report ?? '', current.history ?? '');
    return undefined;
  } finally {
    lock();
  }
}
