import { z } from 'zod';
import { digestOf, type Sayings } from '../../register/digest.ts';
import type { Received, Unreadable } from '../received.ts';
import { upgraded } from '../schema-upgrades.ts';
import type { Listed } from './feed-list.ts';

const said = z.strictObject({ facts: z.record(z.string(), z.unknown()), story: z.string().optional() });

/** An entry as a Candour site publishes it. What follows from what it says stands beside that and is not taken. */
const publishedEntry = z.looseObject({
  collection: z.string(),
  id: z.string(),
  ...said.shape,
  translations: z.record(z.string(), said).default({}),
  easyRead: z.record(z.string(), said).optional(),
});

export type PublishedEntry = z.infer<typeof publishedEntry>;

/** The collection and id that a published entry gives itself; undefined where it is none. */
export function publishedEntryIn(value: unknown): PublishedEntry | undefined {
  const entry = publishedEntry.safeParse(value);
  return entry.success ? entry.data : undefined;
}

/** The record that a feed lists, from the entry that is published for it; or why it is not taken. */
export function recordOf(listed: Listed, entry: PublishedEntry, schemaVersion: string): Received | Unreadable {
  const { place, collection, id, digest, odsCode, address } = listed;
  const sayings = sayingsIn(entry);
  if (digestOf({ collection: entry.collection, id: entry.id, ...sayings }) !== digest)
    return notTaken(
      listed,
      'digest',
      'It says something else than its digest in the feed.',
      'Publish the feed and the entries together. The digest is the SHA-256 of the entry in canonical JSON (RFC 8785).',
    );
  return {
    place,
    collection,
    id,
    sayings: upgraded(collection, sayings, schemaVersion),
    digest,
    schemaVersion,
    ...(odsCode !== undefined && { odsCode }),
    ...(address !== undefined && { address }),
  };
}

function sayingsIn({ facts, story, translations, easyRead }: PublishedEntry): Sayings {
  const inOne = (one: z.infer<typeof said>) => ({
    facts: one.facts,
    ...(one.story !== undefined && { story: one.story }),
  });
  const inAll = (all: Record<string, z.infer<typeof said>>) =>
    Object.fromEntries(Object.entries(all).map(([language, one]) => [language, inOne(one)]));
  return {
    facts,
    ...(story !== undefined && { story }),
    translations: inAll(translations),
    ...(easyRead && { easyRead: inAll(easyRead) }),
  };
}

/** A record that a feed lists and that is not taken. */
export function notTaken(
  { place, id, collection }: Listed,
  code: Unreadable['code'],
  because: string,
  instead: string,
): Unreadable {
  return { place, id, collection, code, because, instead };
}
