import { HEAP_GROWS } from '../build/heap.ts';
import { beginProcess } from '../register/answering-process.ts';
import type { Answering } from '../register/answering.ts';
import type { Content } from '../register/entry.ts';
import type { Keep, MadeFiles, MakeBeside } from './publish.ts';
import type { Before } from './write-data.ts';

/** What the process begins with. */
export interface BesideSettings {
  readonly content: Content;
  /** The folder that stands for the root of the site. */
  readonly folder: string;
  readonly keep?: Keep | undefined;
}

/** Files that it is to make together, by their name, and what may be the same in those of the last build. */
export interface FilesAsked {
  readonly name: string;
  readonly before: Before;
}

/** Joining the register of fewer entries takes longer than what is gained: 1,000 take 21 s with it for one change, and 19 without. */
const FEW = 2000;

/**
 * Makes files in a process of their own, which begins when the first are asked for: meanwhile this one goes on with others, and hears those
 * that make pages. There is nobody to ask where the register has no more entries than `few`.
 */
export function makingBeside(
  settings: BesideSettings,
  few = FEW,
): { readonly make: MakeBeside | undefined; end(): void } {
  let beside: Answering<FilesAsked, MadeFiles> | undefined;
  const entries = Object.values(settings.content.entries).reduce((sum, { size }) => sum + size, 0);
  const make: MakeBeside = (name, before) => {
    beside ??= beginProcess(new URL('./publish-process.ts', import.meta.url), settings, [HEAP_GROWS]);
    return beside.ask({ name, before });
  };
  return { make: entries > few ? make : undefined, end: () => beside?.end() };
}
