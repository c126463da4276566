import type { Client } from './http/client.ts';
import type { Outcome, Validators } from './received.ts';

/** What must be known of a source to read it. */
export interface SourceToRead {
  /** Its id in `content/sources`. */
  readonly id: string;
  readonly kind: 'candour-feed' | 'dcat' | 'file';
  /** The address of its feed or file. */
  readonly feed: string;
  /** The name of the crosswalk in which its file is written; none where it is a table of our own questions. */
  readonly standard?: string;
  /** The most entries that are taken. */
  readonly mostEntries?: number;
  /** The most megabytes (10⁶ bytes) of one of its files, unpacked. */
  readonly mostMegabytes?: number;
}

/** What the last reading that was taken left. */
export interface Known {
  readonly validators: Validators;
  /** The digest that the source's feed gave for each record, by collection and id as the source gives them: `tools/riverside/x`. */
  readonly digests: ReadonlyMap<string, string>;
}

/** With what a source is read. */
export interface Asking {
  /** One for the whole harvest. */
  readonly client: Client;
  /** The day of gathering, YYYY-MM-DD, Europe/London. */
  readonly on: string;
  /** The longest that one source may take, in milliseconds. */
  readonly within?: number;
}

/** What every reader is given. */
export interface ReaderTask extends Asking {
  readonly source: SourceToRead;
  readonly known: Known;
  readonly mostBytes: number;
  readonly mostEntries: number;
  readonly signal: AbortSignal;
}

/** Reads one kind of source. May throw a `Fault`. */
export type Reader = (task: ReaderTask) => Promise<Outcome>;

/** Nothing is known of a source that was never read. */
export const nothingKnown: Known = { validators: {}, digests: new Map() };
