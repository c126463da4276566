import type { z } from 'zod';
import type { FeedEntry, registerFeedByParts, Tombstone } from '../../data/register-feed/schema.ts';
import { keyOf } from '../../register/history/state.ts';
import { isGathered, type GatheredCollection, type Left, type Same, type Unreadable } from '../received.ts';

/** An entry that a feed lists, and where. */
export interface Listed extends FeedEntry {
  readonly collection: GatheredCollection;
  readonly place: string;
}

/** What a feed lists, apart by what is to be done with it. Together these are all of its entries. */
export interface FeedList {
  readonly wanted: readonly Listed[];
  readonly same: readonly Same[];
  readonly unreadable: readonly Unreadable[];
  readonly left: readonly Left[];
  readonly notGathered: number;
}

/** How an entry and a tombstone of a feed must be. */
type Parts = Pick<typeof registerFeedByParts, 'entry' | 'withdrawn'>;

/** Looks at the entries and tombstones of a feed one by one. `known` are the digests that were known, by collection and id. */
export function listedIn(
  entries: readonly unknown[],
  withdrawn: readonly unknown[],
  parts: Parts,
  known: ReadonlyMap<string, string>,
): FeedList {
  const unreadable: Unreadable[] = [];
  const listed: Listed[] = [];
  let notGathered = 0;
  entries.forEach((one, at) => {
    const place = `/entries/${at}`;
    const entry = parts.entry.safeParse(one);
    if (!entry.success) unreadable.push(unfit(place, one, entry.error));
    else if (isGathered(entry.data.collection))
      listed.push({ ...entry.data, collection: entry.data.collection, place });
    else notGathered += 1;
  });
  const times = new Map<string, number>();
  for (const entry of listed) times.set(keyOf(entry), (times.get(keyOf(entry)) ?? 0) + 1);
  // Of two entries with one id neither is what was known: both are read, and it is judged elsewhere what becomes of them.
  const isSame = (entry: Listed) => times.get(keyOf(entry)) === 1 && known.get(keyOf(entry)) === entry.digest;
  const { left, unreadable: more } = leftIn(withdrawn, parts);
  return {
    wanted: listed.filter((entry) => !isSame(entry)),
    same: listed.filter(isSame).map(sameOf),
    unreadable: [...unreadable, ...more],
    left,
    notGathered,
  };
}

function sameOf({ place, collection, id, digest, odsCode, address }: Listed): Same {
  return {
    place,
    collection,
    id,
    digest,
    ...(odsCode !== undefined && { odsCode }),
    ...(address !== undefined && { address }),
  };
}

function leftIn(withdrawn: readonly unknown[], parts: Parts): Pick<FeedList, 'left' | 'unreadable'> {
  const left: Left[] = [];
  const unreadable: Unreadable[] = [];
  withdrawn.forEach((one, at) => {
    const stone = parts.withdrawn.safeParse(one);
    if (!stone.success) unreadable.push(unfit(`/withdrawn/${at}`, one, stone.error));
    else if (isGathered(stone.data.collection)) left.push(leftOf(stone.data, stone.data.collection));
  });
  return { left, unreadable };
}

function leftOf({ id, name, how, on, because, now }: Tombstone, collection: GatheredCollection): Left {
  return { collection, id, name, how, on, because, ...(now !== undefined && { now }) };
}

function unfit(place: string, one: unknown, error: z.ZodError): Unreadable {
  const { id, collection } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
  const names = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : issue.path.length > 0 ? [issue.path.join('/')] : [],
  );
  const which = [...new Set(names)].slice(0, 5).map((name) => `“${name.slice(0, 80)}”`);
  return {
    place,
    ...(typeof id === 'string' && { id: id.slice(0, 200) }),
    ...(typeof collection === 'string' &&
      isGathered(collection as GatheredCollection) && { collection: collection as GatheredCollection }),
    code: 'not-readable',
    because:
      which.length === 0
        ? 'It is no entry of a feed.'
        : `As an entry of a feed it does not fit: ${which.join(', ')} is missing, or is not as it must be.`,
    instead: 'Write it as the feed’s JSON Schema describes it.',
  };
}
