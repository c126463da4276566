import { once } from '../../build/reads.ts';
import { collectionNames } from '../../model/collection-names.ts';
import { needsApproval } from '../../model/check/approval.ts';
import { digestOfEntry } from '../digest.ts';
import type { Entry } from '../entry.ts';
import { keyOf, recordedIn } from '../history/state.ts';
import type { Register } from '../register.ts';

/** An entry that is new or different, with what it was; undefined where it is new, or where no former version is at hand. */
export interface Comparison {
  readonly entry: Entry;
  readonly former: Entry | undefined;
}

/** The path of the list of what is to be approved. */
export const REVIEW_PATH = '/review/';

/** The path of the page that shows a change to whoever approves it. */
export const reviewPathOf = ({ collection, id }: Pick<Entry, 'collection' | 'id'>) =>
  `${REVIEW_PATH}${collection}/${id}/`;

/**
 * The own entries of a preview that differ from the former version, drafts first. Without a former version those that differ
 * from what the history recorded. None where the register is no preview.
 */
export const comparisonsIn = once('comparisons', (register): readonly Comparison[] =>
  register.preview ? compared(register) : [],
);

function compared(register: Register): Comparison[] {
  const former = register.preview?.former;
  const recorded = recordedIn(register.history);
  const own = collectionNames
    .filter(needsApproval)
    .flatMap((name): Entry[] => [...register.entries[name].values()])
    .filter(({ gathered }) => !gathered);
  const isNew = (entry: Entry, before: Entry | undefined) => {
    const digest = digestOfEntry(entry);
    if (former) return before === undefined || digestOfEntry(before) !== digest;
    return recorded.get(keyOf(entry))?.digest !== digest;
  };
  return own
    .map((entry): Comparison => ({ entry, former: former?.entries.get(keyOf(entry)) }))
    .filter(({ entry, former: before }) => entry.draft || isNew(entry, before))
    .toSorted((a, b) => Number(b.entry.draft) - Number(a.entry.draft));
}
