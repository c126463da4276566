import { digestOfPublished, publishedEntry, sayingsIn, type PublishedEntry } from '../../data/published-entry.ts';
import type { Received, Unreadable } from '../received.ts';
import { upgraded } from '../schema-upgrades.ts';
import type { Listed } from './feed-list.ts';

/** The collection and id that a published entry gives itself; undefined where it is none. */
export function publishedEntryIn(value: unknown): PublishedEntry | undefined {
  const entry = publishedEntry.safeParse(value);
  return entry.success ? entry.data : undefined;
}

/** The record that a feed lists, from the entry that is published for it; or why it is not taken. */
export function recordOf(listed: Listed, entry: PublishedEntry, schemaVersion: string): Received | Unreadable {
  const { place, collection, id, digest, odsCode, address } = listed;
  const sayings = sayingsIn(entry);
  if (digestOfPublished(entry, sayings) !== digest)
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

/** A record that a feed lists and that is not taken. */
export function notTaken(
  { place, id, collection }: Listed,
  code: Unreadable['code'],
  because: string,
  instead: string,
): Unreadable {
  return { place, id, collection, code, because, instead };
}
