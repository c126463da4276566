import { answerRead, noteRead } from '../build/reads.ts';
import type { NationalFigures } from '../register/national/figures.ts';
import type { WrittenFile } from './publish.ts';

/** Astro bundles the pages apart from the command that builds them, so that the two share no module, only this. */
const shared = globalThis as { candourData?: readonly WrittenFile[]; candourFigures?: NationalFigures | undefined };

/** Gives the list of the files of data to the pages of the same build. */
export function handOverData(files: readonly WrittenFile[]): void {
  shared.candourData = files;
}

/** The files of data that the build wrote; none while pages are served during writing. */
export function handedOverData(): readonly WrittenFile[] {
  noteRead('data');
  return shared.candourData ?? [];
}

/** Gives what the store counted to the pages of the same build. */
export function handOverFigures(figures: NationalFigures | undefined): void {
  shared.candourFigures = figures;
}

/** What the store counted; nothing where the register gathers from nobody, and while pages are served during writing. */
export function handedOverFigures(): NationalFigures | undefined {
  noteRead('figures');
  return shared.candourFigures;
}

/** The file of data at a path, where the build wrote it. */
export function handedOverFile(path: string): WrittenFile | undefined {
  noteRead(`data-file ${path}`);
  return fileAt(path);
}

const fileAt = (path: string) => shared.candourData?.find((one) => one.path === path);

answerRead('data', () => shared.candourData);
answerRead('data-file', (_, path) => fileAt(path));
answerRead('figures', () => shared.candourFigures);
