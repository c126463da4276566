import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inLines, readLines } from '../build/kept-lines.ts';
import type { Remark } from '../wording/remark.ts';
import type { CheckedFile } from './check-file.ts';

/** What is kept of the check of a file that had no fault. */
export interface KeptCheck {
  readonly path: string;
  /** Where it was read, where that is not at its path. */
  readonly real?: string;
  readonly size: number;
  /** Its moment of last change in milliseconds since 1970, as the disk has it. */
  readonly changed: number;
  readonly found: Pick<CheckedFile, 'facts' | 'body' | 'bodyLine' | 'draft'>;
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
 * another day. What cannot be read, such as a line that was being written when a computer stopped, is left out.
 */
export async function readKeptChecks(file: string, by: string): Promise<KeptChecks | undefined> {
  const checks = new Map<string, KeptCheck>();
  let judged: JudgedBy | undefined;
  let lines = 0;
  try {
    for (const line of readLines(file)) {
      const read = line as KeptCheck | JudgedBy;
      judged ??= read as JudgedBy;
      if (judged.by !== by) return undefined;
      if (!('path' in read)) continue;
      checks.set(read.path, read);
      lines += 1;
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
  await writeFile(part, inLines([judged, ...checks]));
  await rename(part, file);
}
