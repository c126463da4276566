import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { keepTexts, textAt } from '../build/kept-texts.ts';
import type { KeptCheck } from './kept-checks.ts';
import type { FoundPlace } from './kept-found.ts';

/** Each check adds a file; of more than so many one is made. */
const MOST_FILES = 64;
/** A file that nothing kept lies in may be one that another check is writing now: it stays so long, in milliseconds. */
const STAYS = 24 * 3600 * 1000;

/** The folder of what files say, beside the file of what is kept of them. */
const folderOf = (file: string) => resolve(file.slice(0, -extname(file).length));

/** A file for what is read now. No other check writes to it. */
export const freshTexts = (file: string): string => join(folderOf(file), `${randomUUID()}.ndjson`);

/** A place as it is kept: the project may be moved meanwhile. */
export const keptPlace = (place: FoundPlace): FoundPlace => ({ ...place, file: basename(place.file) });

/** Gives kept places as they are on this disk, each file under one name for all that lie in it; undefined for what is not there. */
export function placesIn(file: string): (place: FoundPlace) => FoundPlace | undefined {
  const files = new Map<string, { readonly file: string; readonly length: number }>();
  return (place) => {
    const name = basename(place.file);
    const path = join(folderOf(file), name);
    const known = files.get(name) ?? { file: path, length: statSync(path, { throwIfNoEntry: false })?.size ?? 0 };
    files.set(name, known);
    return place.at + place.bytes <= known.length ? { ...place, file: known.file } : undefined;
  };
}

/**
 * Puts what is kept into one file, where it lies in very many, or most of what lies there is of no use any more, and removes the files
 * that have been of no use for a day. Gives whether anything has another place now.
 */
export function tidyTexts(file: string, checks: Map<string, KeptCheck>): boolean {
  const used = new Set<string>();
  let live = 0;
  for (const { place } of checks.values()) {
    used.add(place.file);
    live += place.bytes;
  }
  removeUnused(folderOf(file), used);
  const length = [...used].reduce((sum, path) => sum + statSync(path).size, 0);
  if (used.size <= MOST_FILES && length <= 2 * (live + checks.size)) return false;
  const texts = keepTexts(freshTexts(file));
  for (const [path, kept] of checks)
    checks.set(path, { ...kept, place: { ...kept.place, ...texts.add(textAt(kept.place)) } });
  texts.end();
  return true;
}

function removeUnused(folder: string, used: ReadonlySet<string>): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const path of names.map((name) => join(folder, name)).filter((one) => !used.has(one))) {
    // Another check may have removed it meanwhile.
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== undefined && Date.now() - mtimeMs > STAYS) rmSync(path, { force: true });
  }
}
