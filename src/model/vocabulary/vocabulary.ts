/** One term of a closed list: what readers see, what it means in plain words, and where the term comes from. */
export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly meaning: string;
  readonly source: string;
}

/** A closed list of terms, in the order in which it is offered. */
export interface Vocabulary<Id extends string = string> {
  readonly name: string;
  readonly ids: readonly [Id, ...Id[]];
  readonly terms: readonly Term<Id>[];
  /** The term of an id; undefined when the list has none. */
  get(id: string): Term<Id> | undefined;
  /** The id itself, checked by the compiler. */
  id<const One extends Id>(id: One): One;
}

/** Every vocabulary by name, so that guides and dictionaries can list them all. */
export const vocabularies = new Map<string, Vocabulary>();

/**
 * Makes a closed list. `source` holds for every term that names none of its own.
 *
 * Throws when two lists have one name or a list is empty: a fault in the model, not in content.
 */
export function vocabulary<const T extends Record<string, { label: string; meaning: string; source?: string }>>(
  name: string,
  source: string,
  definitions: T,
): Vocabulary<keyof T & string> {
  type Id = keyof T & string;
  const terms = Object.entries(definitions).map(([id, term]) => ({ source, ...term, id: id as Id }));
  const [first, ...rest] = terms.map((term) => term.id);
  if (first === undefined) throw new Error(`The vocabulary ${name} is empty.`);
  if (vocabularies.has(name)) throw new Error(`There are two vocabularies named ${name}.`);
  const byId = new Map<string, Term<Id>>(terms.map((term) => [term.id, term]));
  const made: Vocabulary<Id> = { name, ids: [first, ...rest], terms, get: (id) => byId.get(id), id: (id) => id };
  vocabularies.set(name, made);
  return made;
}
