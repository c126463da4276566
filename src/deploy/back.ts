import { join } from 'node:path';
import { realDisk, type Disk } from '../generations/disk.ts';
import { replace } from '../generations/replace.ts';
import { turnLink } from '../generations/served-link.ts';
import { CARRIED, carriedOver, carriedText } from './carried.ts';
import { atWork } from './deploy.ts';
import { foldersIn, numbersIn, numberServed, readGeneration, secondName, type Generation } from './generation.ts';
import { CannotPublish, type Refusal } from './refusal.ts';

/**
 * Lets the generation before the one that is served be served again, at once. What pages of the other ask for is carried over to
 * it first: somebody has one of them open. Gives its number, or why there is none.
 */
export function goBack(to: string, now = new Date(), disk: Disk = realDisk): number | Refusal {
  return atWork(to, disk, (places) => {
    const number = numberServed(disk, places);
    if (number === 0) throw new CannotPublish(`Nothing was published to ${to} yet: there is nothing to go back to.`);
    const before = numbersIn(disk, places).find((one) => one < number);
    if (before === undefined)
      throw new CannotPublish(
        `There is no generation before ${number} in ${to} any more: build that site again, and publish it.`,
      );
    carryBack(disk, readGeneration(disk, places, number), readGeneration(disk, places, before), now);
    disk.sync(to);
    turnLink(disk, places.served, before);
    return before;
  });
}

/** Gives an earlier generation the hashed files of a later one. It is not served now; a run that was killed may have come halfway. */
function carryBack(disk: Disk, from: Generation, to: Generation, now: Date): void {
  const place = foldersIn(disk, to.folder);
  const known = new Set([...to.digests.keys(), ...to.carried.map(({ path }) => path)]);
  const added = carriedOver(from, known, now).filter(({ path, sha256 }) => {
    disk.remove(place(path));
    return secondName(disk, join(from.folder, path), place(path), sha256);
  });
  if (added.length > 0) replace(disk, join(to.folder, CARRIED), carriedText([...to.carried, ...added]));
}
