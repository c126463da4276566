import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

/** What a mutant is known by: the same in every run, as long as its place is the same. Lines and columns count from 0. */
export type Placed = Pick<MutantResult, 'fileName' | 'location' | 'mutatorName' | 'replacement'>;

/**
 * Whether a mutant is one of a sample, one of so many: by its place, so that each run draws the same ones. `root`: the folder that
 * files are in.
 */
export function isDrawn(
  { fileName, location, mutatorName, replacement }: Placed,
  oneIn: number,
  root: string,
): boolean {
  const { start, end } = location;
  const place = [relative(root, fileName), start.line, start.column, end.line, end.column, mutatorName, replacement];
  return createHash('sha256').update(place.join(' ')).digest().readUInt32BE() % oneIn === 0;
}

/** A mutant of a report, where lines and columns count from 1, as it was when it was tried. */
export function asTried<T extends Placed>(reported: T): T {
  const { start, end } = reported.location;
  const from0 = ({ line, column }: typeof start) => ({ line: line - 1, column: column - 1 });
  return { ...reported, location: { start: from0(start), end: from0(end) } };
}
