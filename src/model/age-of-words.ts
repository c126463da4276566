import type { CollectionName } from './collection-names.ts';
import { collectionOf } from './index.ts';

type Facts = Readonly<Record<string, unknown>>;

/**
 * The day (YYYY-MM-DD) on which the words of an entry last changed, as far as it says; undefined where it says nothing.
 *
 * That is the day of the newest of its changes. A page lists no changes: the day on which it was last checked counts.
 * A check by itself changes no words, so for all other entries `lastChecked` does not count.
 */
export function changedOn(collection: CollectionName, facts: Facts): string | undefined {
  const { fields } = collectionOf(collection);
  if ('changes' in fields) return daysOfChanges(facts['changes']).toSorted().at(-1);
  return 'lastChecked' in fields ? day(facts['lastChecked']) : undefined;
}

/** Whether words that were written on a day, such as a translation, are older than those of the entry that they follow. */
export function isOlder(collection: CollectionName, facts: Facts, writtenOn: unknown): boolean {
  const changed = changedOn(collection, facts);
  const written = day(writtenOn);
  return changed !== undefined && written !== undefined && written < changed;
}

const day = (value: unknown) => (typeof value === 'string' ? value : undefined);

function daysOfChanges(changes: unknown): string[] {
  if (!Array.isArray(changes)) return [];
  return changes.flatMap((change: { on?: unknown } | null) => day(change?.on) ?? []);
}
