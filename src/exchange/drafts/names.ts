import type { CollectionName } from '../../model/collection-names.ts';
import { collectionOf } from '../../model/index.ts';
import type { Facts } from '../exchange.ts';
import type { Existing } from './existing.ts';
import { wordsKey } from './labels.ts';

/** The entries that answers can name. */
export interface Names {
  /** The ids of the entries that a text names: by id, by name in any language, or as “Name – Organisation”. */
  idsOf(collection: CollectionName, text: string): readonly string[];
  /** The names of all entries of a collection. */
  namesOf(collection: CollectionName): readonly string[];
}

/** The names under which an entry is known: its name, and what else it is called. */
export function textKeys({ name, term, alsoCalled }: Facts): string[] {
  return [name, term, ...(Array.isArray(alsoCalled) ? (alsoCalled as unknown[]) : [])].filter(
    (one): one is string => typeof one === 'string',
  );
}

/** The names of what lies in `content/`. What was gathered is not offered: an entry here speaks of what is written here. */
export function namesIn(existing: Existing): Names {
  const ids = new Map<string, Set<string>>();
  const names = new Map<string, string[]>();
  const add = (collection: string, name: string, id: string) => {
    const key = `${collection} ${wordsKey(name)}`;
    ids.set(key, (ids.get(key) ?? new Set()).add(id));
  };
  for (const entry of existing.values()) {
    const { collection, id, source } = entry.file;
    if (source !== undefined) continue;
    add(collection, id, id);
    const organisation =
      collectionOf(collection).byOrganisation && existing.get(`organisations/${id.split('/')[0] ?? ''}`);
    for (const name of entry.names) {
      add(collection, name, id);
      for (const whose of organisation ? organisation.names : []) add(collection, `${name} – ${whose}`, id);
    }
    names.set(collection, [...(names.get(collection) ?? []), entry.names[0] ?? id]);
  }
  return {
    idsOf: (collection, text) => [...(ids.get(`${collection} ${wordsKey(text)}`) ?? [])],
    namesOf: (collection) => names.get(collection) ?? [],
  };
}
