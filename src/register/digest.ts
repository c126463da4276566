import { createHash } from 'node:crypto';
import type { Entry } from './entry.ts';
import { isKeptEntry } from './kept-entry.ts';

/** What an entry says in one language, as it stands in its file. */
export interface Said {
  readonly facts: Readonly<Record<string, unknown>>;
  /** The longer story, in the safe part of Markdown with our components. */
  readonly story?: string;
}

/** All that an entry says: in its first language, in others, and in Easy Read. */
export interface Sayings extends Said {
  readonly translations: Readonly<Record<string, Said>>;
  /** Its Easy Read versions by language, where it has any. */
  readonly easyRead?: Readonly<Record<string, Said>>;
}

/** All that the files of an entry say, and nothing that they do not. */
export function sayingsOf(asked: Entry): Sayings {
  const entry = isKeptEntry(asked) ? asked.whole : asked;
  return {
    ...said(entry),
    translations: Object.fromEntries([...entry.translations].map(([code, one]) => [code, said(one)])),
    ...(entry.easyRead.size > 0 && {
      easyRead: Object.fromEntries([...entry.easyRead].map(([code, { facts }]) => [code, { facts: { ...facts } }])),
    }),
  };
}

function said({ facts, body }: { readonly facts: object; readonly body: string }): Said {
  const story = body.trim();
  return { facts: { ...facts }, ...(story && { story }) };
}

/** The SHA-256 of what an entry says, in hexadecimal: the same words give the same digest, whatever the order of the fields. */
export function digestOfEntry(entry: Entry): string {
  const known = digests.get(entry);
  if (known !== undefined) return known;
  const { collection, id } = entry;
  const digest = digestOf({ collection, id, ...sayingsOf(entry) });
  if (isKeptEntry(entry)) digests.set(entry, digest);
  return digest;
}

/** Of entries that lie on the disk and can be no others. */
const digests = new WeakMap<Entry, string>();

/** The SHA-256, in hexadecimal, of a value in the canonical JSON of RFC 8785. */
export function digestOf(value: unknown): string {
  return digestOfText(canonicalJson(value));
}

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The canonical JSON of a value that JSON can hold (RFC 8785): no white space, keys in the order of their UTF-16 code units. The numbers
 * of our model are whole, for which JavaScript's form is the canonical one.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  const said = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${said
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`)
    .join()}}`;
}
