import type { CollectionName } from '../model/collection-names.ts';
import type { Kind } from '../model/field.ts';
import { collectionOf } from '../model/index.ts';
import { foundAt, type FoundPlace } from './kept-found.ts';
import { safeFacts } from './safe-facts.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Answers of a word or a few: by these entries are joined, listed and counted, all of them again and again. */
const SHORT: ReadonlySet<Kind> = new Set([
  'line',
  'term',
  'terms',
  'day',
  'yes-no',
  'number',
  'reference',
  'references',
  'countries',
  'language',
  'code',
]);

const known = new Map<CollectionName, ReadonlySet<string>>();

/** The fields of a collection whose answers are short. */
function shortFields(name: CollectionName): ReadonlySet<string> {
  const found = known.get(name);
  if (found) return found;
  const fields = Object.entries(collectionOf(name).fields).filter(([, { kind }]) => SHORT.has(kind));
  const short = new Set(fields.map(([field]) => field));
  known.set(name, short);
  return short;
}

/** The short answers among all. */
export function shortAnswers(name: CollectionName, facts: Facts): Facts {
  const short = shortFields(name);
  return Object.fromEntries(Object.entries(facts).filter(([field]) => short.has(field)));
}

interface Kept {
  readonly collection: CollectionName;
  readonly place: FoundPlace;
  readonly fields: ReadonlySet<string>;
  readonly short: Facts;
}

/** Places in which nothing unsafe was found. */
const safe = new WeakSet<FoundPlace>();

/** All facts that are kept in a place, read from the disk, without any unsafe address. */
export function allFactsIn(collection: CollectionName, place: FoundPlace): Facts {
  const { facts } = foundAt(place);
  if (safe.has(place)) return facts;
  const found = safeFacts(collectionOf(collection).fields, facts);
  if (found === facts) safe.add(place);
  return found;
}

const factsOf = ({ collection, place }: Kept) => allFactsIn(collection, place);

/** Answers a short one from memory; whoever asks for another, or which there are, has all read from the disk. */
const reading: ProxyHandler<Kept> = {
  get: (kept, field) =>
    typeof field === 'string' && kept.fields.has(field) ? kept.short[field] : Reflect.get(factsOf(kept), field),
  has: (kept, field) => Reflect.has(factsOf(kept), field),
  ownKeys: (kept) => Reflect.ownKeys(factsOf(kept)),
  getOwnPropertyDescriptor: (kept, field) => Reflect.getOwnPropertyDescriptor(factsOf(kept), field),
  set: () => false,
  defineProperty: () => false,
  deleteProperty: () => false,
};

/** The facts that are kept in a place, as if they were here, without any unsafe address. */
export function factsIn(collection: CollectionName, place: FoundPlace): Facts {
  const short = safeFacts(collectionOf(collection).fields, place.short);
  return new Proxy<Kept>({ collection, place, fields: shortFields(collection), short }, reading) as unknown as Facts;
}
