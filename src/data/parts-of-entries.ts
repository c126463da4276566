import { chunksOf } from '../build/chunks.ts';
import { digestOfShape } from '../build/reads.ts';
import type { EntryData } from './entry-data.ts';

/** Some entries that stand beside each other, and a digest of what they say. */
interface PartOfEntries {
  readonly some: readonly EntryData[];
  readonly said: string;
}

/** Entries in a part: where one of them changes, what is made of these is made anew. */
const ENTRIES = 500;

/** Entries in parts, in their order. What is made of a part is the same while its digest is. */
export const partsOfEntries = (entries: readonly EntryData[]): PartOfEntries[] =>
  chunksOf(entries, ENTRIES).map((some) => ({ some, said: digestOfShape(some) }));
