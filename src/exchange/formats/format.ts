import type { Cells, Column } from '../crosswalk.ts';
import type { Refusal, Register } from '../exchange.ts';

/** A kind of file in which a standard's records stand. */
export interface Format {
  /** What kind of file it is, as the end of "It is …". */
  readonly file: string;
  /** What the name of a file ends in, without the full stop. */
  readonly ending: string;
  readonly mediaType: string;
  /** Whether a file holds one record. */
  readonly oneAFile?: true;
  read(bytes: Uint8Array, columns: readonly Column[]): Register | Refusal;
  write(records: readonly Cells[], columns: readonly Column[]): string;
}

/** The columns of records: those of the standard in its order, then others in the order in which they come. */
export function columnsOf(records: readonly Cells[], columns: readonly Column[]): Column[] {
  const known = new Set(columns.map(({ name }) => name));
  const others = new Set(records.flatMap((cells) => Object.keys(cells)).filter((name) => !known.has(name)));
  return [...columns, ...[...others].map((name) => ({ name }))];
}
