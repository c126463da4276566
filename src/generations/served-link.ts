import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { folderOf, numberOf } from './numbers.ts';

/** A link that leads to one of several generations: whoever reads through it reads that one. */
export interface ServedLink {
  /** The path of the link. */
  readonly link: string;
  /** Where a new link is made before it takes the place of the old; on the same file system. */
  readonly next: string;
  /** What stands before the number in what the link leads to, from the folder of the link; it ends with a stroke. */
  readonly leadsTo: string;
}

/** The number of the generation that is served; 0 where there is no link, and the target of a link that leads elsewhere. */
export function servedNumber(disk: Disk, { link, leadsTo }: ServedLink): number | { readonly elsewhere: string } {
  if (disk.kindOf(link) !== 'link') return 0;
  const target = disk.readLink(link).replaceAll('\\', '/');
  const number = target.startsWith(leadsTo) ? numberOf(target.slice(leadsTo.length)) : undefined;
  return number ?? { elsewhere: target };
}

/**
 * Lets a generation be what everybody reads: one rename, before which all is old, and after which all is new. `makeWay` takes
 * away what is in the place of the link and is none, just before.
 */
export function turnLink(
  disk: Disk,
  { link, next, leadsTo }: ServedLink,
  number: number,
  makeWay: () => void = () => undefined,
): void {
  disk.remove(next);
  disk.makeFolder(dirname(link));
  disk.symlink(`${leadsTo}${folderOf(number)}`, next);
  makeWay();
  disk.rename(next, link);
  disk.syncNames(dirname(link));
}
