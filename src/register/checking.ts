import type { CheckedFile, Surroundings } from './check-file.ts';
import { checkFile } from './check-file.ts';
import type { ContentFile } from './files.ts';

/** A file that is to be checked; another version of an entry with the facts of the entry. */
export interface FileToCheck {
  readonly file: ContentFile;
  readonly original?: CheckedFile['facts'];
}

/** Checks files by themselves, here or in threads. */
export interface Checking {
  /** Says which files will be checked, in their order. */
  readonly expect: (files: readonly FileToCheck[]) => void;
  /** Checks a file. Whatever is asked of other entries is asked of `around`, which may note it. */
  readonly check: (one: FileToCheck, around: Surroundings) => Promise<CheckedFile>;
  readonly end: () => void;
}

/** Begins to check files of a project. */
export type CheckingWith = (around: Surroundings) => Checking;

/** Checks in this thread. */
export const checkingHere: CheckingWith = () => ({
  expect: () => undefined,
  check: ({ file, original }, around) => checkFile(file, around, original),
  end: () => undefined,
});
