import { collectionNames } from '../model/collection-names.ts';
import type { Field, Kind } from '../model/field.ts';
import { collectionOf } from '../model/index.ts';
import type { Entries, Entry } from './entry.ts';

/** Answers that pages put where a browser, a program of mail or a phone acts on them. */
const ACTED_ON: ReadonlySet<Kind> = new Set(['address', 'email', 'phone', 'language']);

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

/** The same for one entry. */
export function withSafeFacts<One extends Entry>(entry: One): One {
  const facts = safeFacts(collectionOf(entry.collection).fields, entry.facts as Facts);
  return facts === entry.facts ? entry : { ...entry, facts };
}

function safeFacts(fields: Readonly<Record<string, Field>>, facts: Facts): Facts {
  const changed = Object.entries(facts).flatMap(([name, answer]): [string, unknown][] => {
    const field = fields[name];
    if (typeof answer === 'string')
      return field && ACTED_ON.has(field.kind) && !field.answer.safeParse(answer).success ? [[name, undefined]] : [];
    const { of } = field ?? {};
    if (!of || !Array.isArray(answer)) return [];
    const records = answer as readonly Facts[];
    const safe = records.map((record) => safeFacts(of, record));
    return safe.some((record, at) => record !== records[at]) ? [[name, safe]] : [];
  });
  if (changed.length === 0) return facts;
  const kept = Object.entries({ ...facts, ...Object.fromEntries(changed) }).filter(
    ([, answer]) => answer !== undefined,
  );
  return Object.fromEntries(kept);
}
