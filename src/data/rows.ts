import type { NamedLines } from '../build/named-lines.ts';
import type { Cell } from './columns.ts';

export type Row = readonly Cell[];

/** Rows that are gone through in their order. */
export interface Rows extends Iterable<Row> {
  readonly length: number;
}

/** Rows of some entries, which are known by what these say, and lie on the disk under a name. */
interface RowsOfEntries {
  readonly entries: string;
  readonly name: string;
  readonly length: number;
}

/** Rows that lie on the disk: those of some entries together. */
export class KeptRows implements Rows {
  readonly #lines: NamedLines;
  readonly #parts: readonly RowsOfEntries[];
  readonly length: number;

  constructor(lines: NamedLines, parts: readonly RowsOfEntries[]) {
    [this.#lines, this.#parts] = [lines, parts];
    this.length = parts.reduce((sum, { length }) => sum + length, 0);
  }
  /** The rows of some entries after another, with the name of what these say. */
  parts(): { readonly entries: string; readonly rows: () => Row[] }[] {
    return this.#parts.map(({ entries, name }) => ({ entries, rows: () => this.#rowsOf(name) }));
  }
  *[Symbol.iterator]() {
    for (const { name } of this.#parts) yield* this.#rowsOf(name);
  }
  #rowsOf(name: string): Row[] {
    const rows = (this.#lines.keptOf(name) ?? []) as (Cell | null)[][];
    return rows.map((row) => row.map((cell) => cell ?? undefined));
  }
}

/** Rows in parts of so many, the last of them shorter. */
export function* inParts(rows: Rows, most: number): Iterable<Row[]> {
  let part: Row[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < most) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
