import type { WrittenFile } from './publish.ts';

/** Astro bundles the pages apart from the command that builds them, so that the two share no module, only this. */
const shared = globalThis as { candourData?: readonly WrittenFile[] };

/** Gives the list of the files of data to the pages of the same build. */
export function handOverData(files: readonly WrittenFile[]): void {
  shared.candourData = files;
}

/** The files of data that the build wrote; none while pages are served during writing. */
export function handedOverData(): readonly WrittenFile[] {
  return shared.candourData ?? [];
}
