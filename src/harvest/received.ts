import type { CollectionName } from '../model/collection-names.ts';
import type { Sayings } from '../register/digest.ts';

/** What is gathered. Words, pages, kinds of care and sources are the gathering portal's own. */
export const gatheredCollections = [
  'organisations',
  'products',
  'tools',
  'data-uses',
  'notices',
] as const satisfies readonly CollectionName[];

export type GatheredCollection = (typeof gatheredCollections)[number];

export function isGathered(collection: CollectionName): collection is GatheredCollection {
  return (gatheredCollections as readonly CollectionName[]).includes(collection);
}

/** A record as a source gave it, before anything but its bounds was checked. */
export interface Received {
  /** Where it stands in what was read: a JSON Pointer (RFC 6901), or `row 12` of a table. */
  readonly place: string;
  readonly collection: GatheredCollection;
  /** The id that the source gives it; of a table or another standard, the one that is made from its names. */
  readonly id: string;
  /** What the source itself calls the record, where that is another thing than `id`. */
  readonly sourceId?: string;
  /** What it says, under the source's own ids, in the schemas of this version. */
  readonly sayings: Sayings;
  /** Its own address at the source, https. */
  readonly address?: string;
  /** The digest that the source's feed gives for it, with which what it says was found to agree. */
  readonly digest?: string;
  /** The ODS code that the source's feed gives for the organisation that publishes it. */
  readonly odsCode?: string;
  /** The version of the schemas in which it is written; undefined where it came through a crosswalk. */
  readonly schemaVersion?: string;
}

/** A record that says what it said last time: the feed gives the digest that was known, so that it was not asked for. */
export type Same = Omit<Received, 'sayings' | 'digest' | 'sourceId'> & { readonly digest: string };

/** A record that could not even be read, and why. */
export interface Unreadable {
  readonly place: string;
  readonly id?: string;
  readonly collection?: GatheredCollection;
  readonly code: RefusalCode;
  /** In plain words, as whole sentences. */
  readonly because: string;
  /** What to send instead. */
  readonly instead: string;
}

/** An entry that its publisher says has left. */
export interface Left {
  readonly collection: GatheredCollection;
  readonly id: string;
  readonly name: string;
  readonly how: 'withdrawn' | 'merged' | 'moved';
  /** YYYY-MM-DD, Europe/London. */
  readonly on: string;
  readonly because: string;
  readonly now?: string;
}

/** All that a source published, read whole. */
export interface Reading {
  readonly state: 'read';
  readonly records: readonly Received[];
  /** Records that say what was known of them before: of a Candour feed alone. */
  readonly same: readonly Same[];
  readonly unreadable: readonly Unreadable[];
  readonly left: readonly Left[];
  /** Who says that it publishes this, in a feed: whether the source may speak for it is judged elsewhere. */
  readonly publisher?: { readonly name: string; readonly odsCode?: string };
  /** How many records of collections that are not gathered it has. */
  readonly notGathered: number;
  /** Whether the source lists all that it publishes: only then can what is missing have gone. */
  readonly complete: boolean;
  /** What whoever runs the harvest should know. */
  readonly notes: readonly string[];
  readonly validators: Validators;
}

/** The source has not changed since its validators. */
export interface Unchanged {
  readonly state: 'unchanged';
  readonly validators: Validators;
}

/** The source could not be read, or is not to be believed: the last good state stays. */
export interface Failed {
  readonly state: 'failed';
  readonly code: FailureCode;
  /** In plain words, as whole sentences. */
  readonly because: string;
  /** What its publisher, or whoever runs the harvest, can do. */
  readonly remedy: string;
}

export type Outcome = Reading | Unchanged | Failed;

/** What a server said of a file, to be asked next time whether the file has changed. */
export interface Validator {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** By address. */
export type Validators = Readonly<Record<string, Validator>>;

/** Why a source as a whole was not taken. */
export const failureCodes = [
  'not-allowed-address', // no https, a user name in it, a port or a network that is not public
  'robots', // robots.txt says no
  'unreachable', // no name, no connection, broken off
  'tls', // a certificate for another name, or run out
  'timed-out', // connection, first byte, or the whole took too long; slow drip
  'redirects', // too many, or to where we do not go
  'not-found', // 404, 410
  'refused', // 401, 403, 429 after all tries
  'server-error', // 5xx after all tries, any other status
  'too-large', // bytes as sent, or decoded
  'wrong-type', // HTML or something else instead of JSON
  'broken-encoding', // not UTF-8, broken compression
  'truncated', // fewer bytes than said, or JSON that ends early
  'not-json', // JSON that cannot be read for another reason
  'too-deep', // levels, keys, lengths of texts
  'too-many', // entries beyond the quota of the source
  'not-a-feed', // JSON, but no feed that we know
  'newer-schema', // a version of the schemas that is newer than ours: held
  'wrong-publisher', // the feed names another publisher than the source may speak for
  'empty', // no entries where there were some: held for a person
  'many-gone', // more than 20 % and more than 3 gone: held for a person
  'internal', // our own fault: said, never hidden
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** Why one record was not taken. */
export const refusalCodes = [
  'not-readable', // could not be fetched or parsed alone
  'digest', // says another thing than its feed's digest
  'too-large',
  'wrong-collection',
  'wrong-id',
  'other-organisation', // the source may not speak for it
  'model', // the check of the model found faults
  'text', // Markdown or characters that are not allowed
  'future-date', // days that have not come, years off
  'newer-schema',
  'reference', // names an entry that is not there
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
