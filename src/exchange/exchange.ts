import type { Answers } from '../model/index.ts';

/** One row of a register, its texts cleaned. */
export interface Row {
  /** Counts as a spreadsheet does: the heading is row 1. In a list without a heading the first record is row 1. */
  readonly number: number;
  /** What stands in a column, '' where it is blank or the file has no such column. */
  says(column: string): string;
  /** Every column with something in it, under the source's own name, in the source's order. */
  readonly cells: readonly (readonly [column: string, text: string])[];
}

/** A row that was not taken, and why, in plain words. */
export interface RefusedRow {
  readonly row: number;
  readonly because: string;
}

/** A file that could be read. `rows` and `refused` together are all of its rows. */
export interface Register {
  readonly rows: readonly Row[];
  readonly refused: readonly RefusedRow[];
  /** What whoever imports it should know: columns that are new or gone, totals that do not agree. */
  readonly notes: readonly string[];
}

/** Why nothing can be made of a file or a row, in plain words. */
export interface Refusal {
  readonly because: string;
}

export function isRefusal(result: object): result is Refusal {
  return 'because' in result;
}

/** A value that no table of ours knows. It stands in `kept` as the source wrote it. */
export interface Unmapped {
  readonly column: string;
  readonly value: string;
}

/** A text that was longer than its field takes. The whole of it stands in `kept`, unless that was too long as well. */
export interface Cut {
  readonly column: string;
  readonly field: string;
  readonly characters: number;
  readonly most: number;
}

export type Facts = Readonly<Record<string, unknown>>;

/** An organisation as a row names it. Rows with one `key` are of one organisation. */
export interface OrganisationDraft {
  readonly key: string;
  /** What its id is made from. */
  readonly named: string;
  /** Only what the source says of it. */
  readonly facts: Pick<Answers<'organisations'>, 'name' | 'kind' | 'nation'> & {
    readonly alsoCalled?: readonly string[];
  };
}

/** What one row gives, before ids are known: they depend on the names of all rows. */
export interface Draft {
  /** None where the record belongs to no organisation, as a product does not. */
  readonly organisation?: OrganisationDraft;
  /** The answers of the entry, without its organisation and where it was gathered. */
  readonly facts: Facts;
  /** What the source calls the record: no two records may have the same. */
  readonly sourceId: string;
  /** Where the source shows it. */
  readonly address: string;
  readonly unmapped: readonly Unmapped[];
  readonly cut: readonly Cut[];
  /** Things about this row that whoever imports it should know; the same words are counted. */
  readonly remarks: readonly string[];
}

/** An outside register that entries can be read from. Each is one file beside this one. */
export interface Exchange {
  /** What it is called on the command line, and the id of its source. */
  readonly name: string;
  readonly title: string;
  /** What kind of file it is, as the end of "It is …". */
  readonly file: string;
  readonly source: Answers<'sources'>;
  readonly collection: 'tools' | 'data-uses' | 'products';
  /** Where the words are not English. */
  readonly language?: string;
  /** Whether a file holds one record, so that a register is a folder of them. */
  readonly oneAFile?: boolean;
  read(bytes: Uint8Array): Register | Refusal;
  /** The entry of a row. `on` is the day of gathering: a later day cannot have been. */
  map(row: Row, on: string): Draft | Refusal;
}
