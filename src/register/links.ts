import type { Field } from '../model/field.ts';
import { collectionNames } from '../model/collection-names.ts';
import { collectionOf } from '../model/index.ts';
import type { Entries, Entry } from './entry.ts';

/** The addresses elsewhere to which the answers of an entry send their readers: its evidence, documents, forms and more. */
export function linksOf({ collection, facts }: Pick<Entry, 'collection' | 'facts'>): string[] {
  return [...new Set(addressesIn(collectionOf(collection).fields, facts))];
}

/** Every address elsewhere that the entries name, each once, in alphabetical order. */
export function allLinks(entries: Entries): string[] {
  const all = collectionNames.flatMap((name): Entry[] => [...entries[name].values()]);
  return [...new Set(all.flatMap(linksOf))].toSorted();
}

function addressesIn(fields: Readonly<Record<string, Field>>, facts: object): string[] {
  return Object.entries(facts).flatMap(([name, answer]: [string, unknown]) => {
    const field = fields[name];
    if (field?.kind === 'address') return typeof answer === 'string' && answer.startsWith('https://') ? [answer] : [];
    const { of } = field ?? {};
    return of && Array.isArray(answer)
      ? answer.flatMap((one: unknown) => (typeof one === 'object' && one !== null ? addressesIn(of, one) : []))
      : [];
  });
}
