import { z } from 'zod';
import type { Collection } from '../collection.ts';

/** How an entry left: what its address answers from then on. */
export interface Departure {
  /** YYYY-MM-DD, Europe/London. */
  readonly on: string;
  readonly how: 'withdrawn' | 'merged' | 'moved';
  /** In the safe part of Markdown. */
  readonly because: string;
  /** A path of this site, or an address elsewhere. */
  readonly now?: string;
}

/** The fields that are read of an entry that has left. What else its file says is not checked, shown or published. */
const READ = new Set(['name', 'organisation', 'withdrawn', 'gathered', 'language', 'translatedBy', 'translatedOn']);

/** Whether an entry says that it has left, well or badly. */
export function hasLeft(facts: Readonly<Record<string, unknown>>): boolean {
  return facts['withdrawn'] !== undefined;
}

/** How a checked entry left; undefined where it is still there. */
export function departureOf(facts: object): Departure | undefined {
  const { withdrawn } = facts as { withdrawn?: readonly Departure[] };
  return withdrawn?.[0];
}

/** The facts that are read of an entry that has left. */
export function factsRead(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => READ.has(name)));
}

const made = new WeakMap<Collection, Collection>();

/** A collection as it is asked of an entry that has left: its name, its organisation, and how it left. */
export function collectionRead(collection: Collection): Collection {
  const known = made.get(collection);
  if (known) return known;
  const read: Collection = {
    ...collection,
    fields: Object.fromEntries(Object.entries(collection.fields).filter(([name]) => READ.has(name))),
    schema: z.strictObject(
      Object.fromEntries(Object.entries(collection.schema.shape).filter(([name]) => READ.has(name))),
    ),
  };
  made.set(collection, read);
  return read;
}
