import { collectionNames } from '../model/collection-names.ts';
import { collectionOf } from '../model/index.ts';
import type { Entries, Entry } from './entry.ts';
import { isKeptEntry } from './kept-entry.ts';
import { safeFacts } from './safe-facts.ts';

type Facts = Readonly<Record<string, unknown>>;

/**
 * The entries without any address, mailbox, phone number or language tag that is not of the form that the model asks for.
 *
 * The gate refuses such an entry. This is a second lock behind it, as the list of elements in `src/prose/render.ts` is for
 * texts: were one ever let through, its address would be missing, and would lead nobody astray. What is right stays the same object.
 */
export function withSafeAddresses(entries: Entries): Entries {
  const safe = collectionNames.map((name) => {
    const all = [...entries[name]].map(([id, entry]): [string, Entry] => [id, withSafeFacts(entry)]);
    return [name, new Map(all)] as const;
  });
  return Object.fromEntries(safe) as unknown as Entries;
}

/** The same for one entry. One that lies on the disk does it when it is read. */
export function withSafeFacts<One extends Entry>(entry: One): One {
  if (isKeptEntry(entry)) return entry;
  const given = entry.facts as Facts;
  const facts = safeFacts(collectionOf(entry.collection).fields, given);
  if (facts === given) return entry;
  const { collection, id, file, body, gathered, draft, translations, easyRead } = entry;
  return { collection, id, file, facts, body, gathered, draft, translations, easyRead } as unknown as One;
}
