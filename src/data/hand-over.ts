import { answerRead, noteRead } from '../build/reads.ts';
import type { NationalFigures } from '../register/national/figures.ts';
import type { WrittenFile } from './publish.ts';

/** What files of data a build has written, and what the store counted. */
interface HandedOver {
  readonly files: readonly WrittenFile[];
  readonly byPath: ReadonlyMap<string, WrittenFile>;
  /** Undefined where the register gathers from nobody. */
  readonly figures: NationalFigures | undefined;
}

/** Astro bundles the pages apart from the command that builds them, so that the two share no module, only this. */
const shared = globalThis as { candourData?: HandedOver; candourDataAwaited?: { isAsked: boolean } | undefined };

/** The questions that are answered by what is handed over here. */
const ANSWERED_HERE: ReadonlySet<string> = new Set(['data', 'data-file', 'figures']);

/** Says that files of data are still being written: until they are handed over, it is told where a page asks for them. */
export function awaitData(): void {
  shared.candourDataAwaited = { isAsked: false };
}

/** Whether a read of the register is answered only when the data is handed over. */
export function isOfData(read: string): boolean {
  return ANSWERED_HERE.has(read.split(' ', 1)[0] ?? '');
}

/** Whether data is awaited, and was asked for since this was asked last. */
export function askedTooSoon(): boolean {
  const isAsked = shared.candourDataAwaited?.isAsked ?? false;
  if (shared.candourDataAwaited) shared.candourDataAwaited.isAsked = false;
  return isAsked;
}

/** Gives the list of the files of data, and what the store counted, to the pages of the same build. */
export function handOverData(files: readonly WrittenFile[], figures: NationalFigures | undefined): void {
  shared.candourData = { files, byPath: new Map(files.map((file) => [file.path, file])), figures };
  shared.candourDataAwaited = undefined;
}

function handedOver(read: string): HandedOver | undefined {
  noteRead(read);
  if (shared.candourDataAwaited) shared.candourDataAwaited.isAsked = true;
  return shared.candourData;
}

/** The files of data that the build wrote; none while pages are served during writing. */
export const handedOverData = (): readonly WrittenFile[] => handedOver('data')?.files ?? [];

/** What the store counted; nothing where the register gathers from nobody, and while pages are served during writing. */
export const handedOverFigures = (): NationalFigures | undefined => handedOver('figures')?.figures;

/** The file of data at a path, where the build wrote it. */
export const handedOverFile = (path: string): WrittenFile | undefined =>
  handedOver(`data-file ${path}`)?.byPath.get(path);

answerRead('data', () => shared.candourData?.files);
answerRead('data-file', (_, path) => shared.candourData?.byPath.get(path));
answerRead('figures', () => shared.candourData?.figures);
