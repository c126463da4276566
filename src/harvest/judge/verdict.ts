import type { EntryFile } from '../../exchange/entry-file.ts';
import type { Quarantined } from '../../register/harvest/report.ts';
import type { GatheredCollection, RefusalCode } from '../received.ts';

/** Why a record waits for a person, or is one of several. The words for it stand beside it. */
export type VerdictCode = RefusalCode | 'look-alike' | 'duplicate';

/** Why a record was not taken. */
export interface NotTaken {
  readonly code: VerdictCode;
  /** What in the record it is about: keys and positions from its top; none where it is the record as a whole. */
  readonly at?: readonly PropertyKey[];
  readonly because: string;
  readonly instead: string;
}

/** A record that may be published. */
export interface Accepted {
  readonly is: 'accepted';
  readonly key: string;
  readonly collection: GatheredCollection;
  /** The id under which it is published here. */
  readonly id: string;
  readonly name: string;
  /** The ODS code of an organisation, where it has one: by it is known who may speak for it. */
  readonly odsCode?: string | undefined;
  readonly digest: string;
  readonly files: readonly EntryFile[];
  /** Whether it names entries that could not be taken, so that these were left out of it. */
  readonly lacks: boolean;
}

/** A record that is not published as it is now. */
export interface Kept {
  readonly is: Quarantined['verdict'];
  /** Its collection and id at the source; undefined where it does not say. */
  readonly key: string | undefined;
  readonly digest: string | undefined;
  readonly told: Omit<Quarantined, 'verdict' | 'since' | 'formerStays'>;
  /** What may be published in its place, so that what belongs to it can be. */
  readonly stub?: Omit<Accepted, 'is'>;
  /** The day before which it cannot be taken, YYYY-MM-DD, where it is for a day that has not come that it was not. */
  readonly again?: string;
}

/** A record that says what it said when it was last taken or not. */
export interface SameAsBefore {
  readonly is: 'same';
  readonly key: string;
  readonly digest: string;
}

export type Verdict = Accepted | Kept | SameAsBefore;

/** All that was said of the records of a source. */
export interface Judged {
  readonly verdicts: readonly Verdict[];
  /** The ids of its organisations here, by its own. */
  readonly organisations: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

/** Under what a record is known: its collection and the id that its source gives it. */
export const keyAtSource = (one: { readonly collection: string; readonly id: string }) => `${one.collection}/${one.id}`;
