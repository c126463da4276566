import type { EntryData } from '../entry-data.ts';
import { partsOfEntries } from '../parts-of-entries.ts';
import { NamedPieces } from '../pieces.ts';

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
  const pieces = partsOfEntries(entries).map(({ some, said }, at) => ({
    name: `${at === 0 ? 'first' : 'next'} ${said}`,
    text: () => (at === 0 ? before : between) + some.map(itemOf).join(between),
  }));
  const last = entries.length > 0 ? end + after : before + after;
  return new NamedPieces([...pieces, { name: 'after', text: () => last }]);
}
