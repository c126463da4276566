import { join } from 'node:path';
import { realDisk, type Disk } from '../generations/disk.ts';
import { takeLock, thisProcess } from '../generations/lock.ts';
import { folderOf } from '../generations/numbers.ts';
import { servedNumber } from '../generations/served-link.ts';
import { turnTo } from './generation/generations.ts';
import { placesIn } from './generation/places.ts';

/**
 * Lets the generation before the last be served again, at once. Gives the number of it, or why there is none. The next harvest
 * goes on from there.
 */
export function goBack(root: string, now = new Date(), disk: Disk = realDisk): number | { readonly because: string } {
  const places = placesIn(root);
  if (disk.kindOf(places.gathered) !== 'link') return { because: 'Nothing was harvested yet.' };
  const lock = takeLock(disk, places.lock, thisProcess(now));
  if (typeof lock !== 'function') return { because: 'A harvest is at work. Wait until it has ended.' };
  try {
    const number = servedNumber(disk, places.served);
    const served = typeof number === 'number' ? number : 0;
    const before = served - 1;
    if (disk.kindOf(join(places.generations, folderOf(before))) !== 'folder')
      return { because: `There is no generation before ${served} any more: only the last two are kept.` };
    turnTo(disk, places, before);
    return before;
  } finally {
    lock();
  }
}
