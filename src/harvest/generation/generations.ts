import { join } from 'node:path';
import { filesBelow, type Disk } from '../../generations/disk.ts';
import { folderOf, numberOf } from '../../generations/numbers.ts';
import { servedNumber, turnLink } from '../../generations/served-link.ts';
import { isIdPart } from '../../model/field.ts';
import type { Places } from './places.ts';

/** What is served now. */
export interface Current {
  /** 0 where nothing was gathered, or only by imports into a plain folder. */
  readonly number: number;
  /** The folder of each source, absolute. */
  readonly sources: ReadonlyMap<string, string>;
  readonly report: string | undefined;
  readonly history: string | undefined;
}

/**
 * What is served now, after everything was taken away that a run which was killed has left.
 *
 * A generation that was never served is not there: the next run makes it again, with the same number.
 */
export function currentGeneration(disk: Disk, places: Places): Current {
  putBack(disk, places);
  const number = numberServed(disk, places);
  for (const name of disk.list(places.generations))
    if (numberOf(name) === undefined || Number(name) > number) disk.remove(join(places.generations, name));
  for (const source of disk.list(places.sources))
    for (const name of disk.list(join(places.sources, source)))
      if (numberOf(name) === undefined || Number(name) > number) disk.remove(join(places.sources, source, name));
  disk.remove(places.served.next);
  return served(disk, places, number);
}

/** A plain folder that was moved aside, and into whose place nothing came. */
function putBack(disk: Disk, { gathered, takenOver, home }: Places): void {
  disk.makeFolder(home);
  if (disk.kindOf(takenOver) === undefined) return;
  if (disk.kindOf(gathered) === undefined) disk.rename(takenOver, gathered);
  else disk.remove(takenOver);
}

function numberServed(disk: Disk, places: Places): number {
  const number = servedNumber(disk, places.served);
  if (typeof number === 'number') return number;
  throw new Error(
    `content/gathered is a link to “${number.elsewhere}”, which is none of the harvest’s. Move it away, and run npm run harvest again.`,
  );
}

function served(disk: Disk, places: Places, number: number): Current {
  const folder = number === 0 ? places.gathered : join(places.generations, folderOf(number));
  const sources = disk
    .list(folder)
    .filter((name) => isIdPart(name))
    .flatMap((name): [string, string][] => {
      const kind = disk.kindOf(join(folder, name));
      if (kind === 'folder') return [[name, join(folder, name)]];
      return kind === 'link' ? [[name, join(folder, disk.readLink(join(folder, name)))]] : [];
    });
  return {
    number,
    sources: new Map(sources),
    report: disk.read(join(folder, 'report.json')),
    history: disk.read(join(folder, 'history.ndjson')),
  };
}

/** The next generation while it is made: nobody sees it before `publish`. */
export interface Next {
  readonly number: number;
  /** The source stays as it is. */
  carry(source: string): void;
  /** What a source has now: files of what it had under the same names, and new ones. Paths are from the folder of the source. */
  put(
    source: string,
    kept: readonly string[],
    written: readonly { readonly path: string; readonly text: string }[],
  ): void;
  /** Lets it be served, all at once, and takes away what is older than the last two. */
  publish(report: string, history: string): void;
}

/** Begins the generation after `current`. */
export function nextGeneration(disk: Disk, places: Places, current: Current): Next {
  const number = current.number + 1;
  const fresh = join(places.generations, `${folderOf(number)}.new`);
  disk.makeFolder(fresh);
  const show = (source: string, version: string) => {
    const link = join(fresh, source);
    disk.remove(link);
    disk.symlink(`../../sources/${source}/${version}`, link);
  };
  const put: Next['put'] = (source, kept, written) => {
    const folder = join(places.sources, source, folderOf(number));
    const former = current.sources.get(source);
    disk.remove(folder);
    const make = foldersIn(disk, folder);
    for (const path of former === undefined ? [] : kept) disk.link(join(former ?? '', path), make(path));
    for (const { path, text } of written) disk.write(make(path), text);
    show(source, folderOf(number));
  };
  return {
    number,
    put,
    carry: (source) => {
      const former = current.sources.get(source);
      if (former === undefined) return;
      // In a plain folder, and of an import, it lies elsewhere: its files get a second name.
      if (former.startsWith(places.sources)) show(source, former.split(/[/\\]/u).at(-1) ?? '');
      else put(source, filesBelow(disk, former), []);
    },
    publish: (report, history) => {
      disk.write(join(fresh, 'report.json'), report);
      disk.write(join(fresh, 'history.ndjson'), history);
      disk.sync(places.home);
      disk.rename(fresh, join(places.generations, folderOf(number)));
      turnTo(disk, places, number);
      removeOld(disk, places, number);
    },
  };
}

/** Makes the folder of each path when it is first needed. Throws for a path that no entry has: a fault in our code. */
function foldersIn(disk: Disk, folder: string): (path: string) => string {
  const made = new Set<string>();
  const ensure = (path: string) => {
    if (!made.has(path)) disk.makeFolder(path);
    made.add(path);
  };
  ensure(folder);
  return (path) => {
    if (!/^(?:[a-z0-9-]+\/){0,2}[a-z0-9-]+(?:\.[A-Za-z-]+)*\.json$/u.test(path))
      throw new Error(`“${path}” cannot be the path of an entry.`);
    const parts = path.split('/').slice(0, -1);
    if (parts.length > 0) ensure(join(folder, ...parts));
    return join(folder, path);
  };
}

/** Lets a generation be what everybody reads. */
export function turnTo(disk: Disk, { gathered, takenOver, served }: Places, number: number): void {
  // Links take the place of links at once, but not that of a folder: for a moment whoever reads finds it where it was put.
  const isPlain = disk.kindOf(gathered) === 'folder';
  turnLink(disk, served, number, () => {
    if (isPlain) disk.rename(gathered, takenOver);
  });
  if (isPlain) disk.remove(takenOver);
}

function removeOld(disk: Disk, places: Places, number: number): void {
  const stays = (name: string) => Number(name) === number || Number(name) === number - 1;
  for (const name of disk.list(places.generations)) if (!stays(name)) disk.remove(join(places.generations, name));
  const used = new Set<string>();
  for (const name of disk.list(places.generations))
    for (const source of disk.list(join(places.generations, name)))
      if (disk.kindOf(join(places.generations, name, source)) === 'link')
        used.add(
          `${source}/${disk
            .readLink(join(places.generations, name, source))
            .split('/')
            .at(-1)}`,
        );
  for (const source of disk.list(places.sources)) {
    const versions = disk.list(join(places.sources, source));
    const unused = versions.filter((version) => !used.has(`${source}/${version}`));
    for (const version of unused) disk.remove(join(places.sources, source, version));
    if (unused.length === versions.length) disk.remove(join(places.sources, source));
  }
}
