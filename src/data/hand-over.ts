import type { Grown } from '../register/national/growth.ts';
import type { WrittenFile } from './publish.ts';

/** Astro bundles the pages apart from the command that builds them, so that the two share no module, only this. */
const shared = globalThis as { candourData?: readonly WrittenFile[]; candourGrowth?: readonly Grown[] };

/** Gives the list of the files of data to the pages of the same build. */
export function handOverData(files: readonly WrittenFile[]): void {
  shared.candourData = files;
}

/** The files of data that the build wrote; none while pages are served during writing. */
export function handedOverData(): readonly WrittenFile[] {
  return shared.candourData ?? [];
}

/** Gives what the store counted to the pages of the same build. */
export function handOverGrowth(growth: readonly Grown[]): void {
  shared.candourGrowth = growth;
}

/** How the register grew from harvest to harvest; nothing where it gathers from nobody. */
export function handedOverGrowth(): readonly Grown[] {
  return shared.candourGrowth ?? [];
}
