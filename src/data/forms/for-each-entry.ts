import { chunksOf } from '../../build/chunks.ts';
import { digestOfShape } from '../../build/reads.ts';
import type { EntryData } from '../entry-data.ts';
import { NamedPieces } from '../pieces.ts';

/** Entries in one piece of a file: where one of them changes, these are written anew. */
export const ENTRIES_OF_A_PIECE = 500;

/** What stands around the items of a document. */
interface Around {
  readonly before: string;
  readonly between: string;
  /** After the last item, where there is one. */
  readonly end: string;
  readonly after: string;
}

/** A document with an item for each entry, in pieces that are named by what their entries say. */
export function forEachEntry(
  entries: readonly EntryData[],
  { before, between, end, after }: Around,
  itemOf: (entry: EntryData) => string,
): NamedPieces {
  const pieces = chunksOf(entries, ENTRIES_OF_A_PIECE).map((some, at) => {
    const begins = at === 0 ? before : between;
    return {
      name: `${at === 0 ? 'first' : 'next'} ${digestOfShape(some)}`,
      text: () => begins + some.map(itemOf).join(between),
    };
  });
  const last = entries.length > 0 ? end + after : before + after;
  return new NamedPieces([...pieces, { name: 'after', text: () => last }]);
}
