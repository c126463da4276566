import type { Facts, Row, Unmapped, Cut } from './exchange.ts';
import type { NoteName } from './notes.ts';

/**
 * How well a field of theirs agrees with a question of ours.
 *
 * `exact`: both hold the same. `narrower`: theirs holds a part of ours. `wider`: theirs asks for more than ours, or for
 * several of ours at once. `lossy`: the value is changed on its way, as a day that becomes a month. `none`: the other side
 * has no place for it.
 */
export const fidelities = ['exact', 'narrower', 'wider', 'lossy', 'none'] as const;
export type Fidelity = (typeof fidelities)[number];

/** What a standard can be about. */
export type Mapped = 'tools' | 'data-uses' | 'products';

/** A field of theirs. */
export interface Column {
  /** Its name, distinct within the standard. In nested files it is a path: `BasicInfo/ModelName`. */
  readonly name: string;
  /** What stands in the heading of a table, where that is not its name. */
  readonly heading?: string;
  /** The most characters that it takes. */
  readonly most?: number;
  /** Whether it is a list of texts. Each stands on a line of its own in a row. */
  readonly list?: true;
  /** Whether their standard asks for it in every record. */
  readonly required?: true;
  /** Names that it had in earlier versions, which are read and not written. */
  readonly formerly?: readonly string[];
}

/** An entry on its way out, with those that it belongs to. */
export interface Outgoing {
  readonly collection: Mapped;
  readonly id: string;
  readonly facts: Facts;
  readonly organisation?: { readonly id: string; readonly facts: Facts };
  readonly product?: { readonly id: string; readonly facts: Facts };
  /** The address of its page. */
  readonly address: string;
  /** The name of another entry that it refers to. */
  readonly nameOf: (collection: string, id: string) => string | undefined;
}

/** Texts for fields of theirs, by the names of the fields. */
export type Cells = Readonly<Record<string, string>>;

/** What was made of a row. */
export interface Taken {
  /** Answers of ours, by the names of their fields. */
  readonly answers?: Facts;
  /** Columns whose whole text is in the answers. The others stay in `kept`. */
  readonly whole?: readonly string[];
  readonly cut?: Cut;
  readonly unmapped?: Unmapped;
}

/** One line of the table between their standard and our model. */
export interface Line {
  /** Questions of ours, as `tools.name`; none where theirs has no counterpart. */
  readonly ours: readonly string[];
  /** Fields of theirs; none where ours has no counterpart. */
  readonly theirs: readonly string[];
  readonly fidelity: Fidelity;
  readonly note?: NoteName;
  /** Ours from theirs; `on` is the day of gathering. Absent where an import keeps theirs under its own name. */
  readonly take?: (row: Row, on: string) => Taken;
  /** Whether an import puts it somewhere else than among the answers: the organisation's name, the record's id. */
  readonly apart?: true;
  /** Theirs from ours. Absent where nothing of ours may be written there. */
  readonly give?: (entry: Outgoing) => Cells;
}
