import { textAt, type TextPlace } from '../build/kept-texts.ts';
import type { Cell } from './columns.ts';

export type Row = readonly Cell[];

/** Rows that are gone through in their order. */
export interface Rows extends Iterable<Row> {
  readonly length: number;
}

/** Rows that lie on the disk, as JSON: some in each place, so many in all. */
export class KeptRows implements Rows {
  readonly #places: readonly TextPlace[];
  readonly length: number;

  constructor(places: readonly TextPlace[], length: number) {
    [this.#places, this.length] = [places, length];
  }
  *[Symbol.iterator]() {
    for (const place of this.#places)
      for (const row of JSON.parse(textAt(place)) as (Cell | null)[][]) yield row.map((cell) => cell ?? undefined);
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
