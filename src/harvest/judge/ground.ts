import type { CollectionName } from '../../model/collection-names.ts';
import type { Taken } from './naming.ts';

/** What the records of a source are held against. */
export interface Ground {
  readonly source: {
    readonly id: string;
    /** What whoever runs the portal calls it. */
    readonly name: string;
    /** The ODS codes of the organisations whose entries it may publish. */
    readonly speaksFor: ReadonlySet<string>;
    /** A BCP 47 language tag. */
    readonly language: string;
  };
  /** The day of gathering, YYYY-MM-DD, Europe/London. */
  readonly today: string;
  /** The ids of our own entries. */
  readonly ownIds: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  readonly taken: Taken;
  /** Who else speaks for an ODS code, in words; undefined where nobody does. */
  readonly whoElseSpeaksFor: (odsCode: string) => string | undefined;
  /** Which other organisation a name looks like, in words; undefined where there is none, or where a person has accepted it. */
  readonly looksLike: (name: string) => string | undefined;
}
