import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { addLines, inLines, readLines } from '../build/kept-lines.ts';
import type { Remark } from '../wording/remark.ts';
import type { CheckedFile } from './check-file.ts';
import type { FoundPlace } from './kept-found.ts';
import { keptPlace, placesIn } from './kept-places.ts';

/** What is kept of the check of a file that had no fault. */
export interface KeptCheck {
  readonly path: string;
  /** Where it was read, where that is not at its path. */
  readonly real?: string;
  readonly size: number;
  /** Its moment of last change in milliseconds since 1970, as the disk has it. */
  readonly changed: number;
  readonly found: Pick<CheckedFile, 'bodyLine' | 'draft'>;
  /** Where it is kept what the file says. */
  readonly place: FoundPlace;
  /** What was asked of others: “tools/riverside/chest-x-rays”, and whether it was there. */
  readonly asked: readonly (readonly [name: string, there: boolean])[];
  readonly pictures: readonly string[];
  /** Undefined until its words are measured. */
  remarks?: readonly Remark[];
}

/** What all that is kept hangs on. */
export interface JudgedBy {
  /** A digest of the program, and the day. */
  readonly by: string;
  /** A digest of the settings and the glossary that words were measured with. */
  readonly wording: string;
}

/** All that is kept, by path. */
export interface KeptChecks {
  readonly wording: string;
  readonly checks: Map<string, KeptCheck>;
  /** How many lines of the file an earlier check has left that a later line takes the place of. */
  readonly outdated: number;
}

/**
 * Reads what was kept, a line of JSON each, the last of a path counting; nothing where it was judged by another program or on
 * another day. What a file says stays on the disk. What cannot be read, such as a line that was being written when a computer stopped, is
 * left out.
 */
export async function readKeptChecks(file: string, by: string): Promise<KeptChecks | undefined> {
  const checks = new Map<string, KeptCheck>();
  let judged: JudgedBy | undefined;
  const placeOf = placesIn(file);
  let lines = 0;
  try {
    for (const line of readLines(file)) {
      const read = line as KeptCheck | JudgedBy;
      judged ??= read as JudgedBy;
      if (judged.by !== by) return undefined;
      if (!('path' in read)) continue;
      lines += 1;
      const place = placeOf(read.place);
      if (place) checks.set(read.path, { ...read, place });
      else checks.delete(read.path);
    }
  } catch {
    return undefined;
  }
  return judged && { wording: judged.wording, checks, outdated: lines - checks.size };
}

/** Writes all anew, under another name first. */
export async function writeKeptChecks(file: string, judged: JudgedBy, checks: Iterable<KeptCheck>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, inLines([judged, ...lines(checks)]));
  await rename(part, file);
}

/** Adds what is kept of files to what is there. */
export async function addKeptChecks(file: string, checks: Iterable<KeptCheck>): Promise<void> {
  await addLines(file, lines(checks));
}

function* lines(checks: Iterable<KeptCheck>): Iterable<KeptCheck> {
  for (const kept of checks) yield { ...kept, place: keptPlace(kept.place) };
}
