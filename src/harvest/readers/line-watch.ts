import { Fault } from '../failure.ts';

const LINE_END = 0x0a;

/** Counts the lines of a file as it comes. Of more than `most` it throws a `Fault`. */
export function lineWatch(most: number): (piece: Uint8Array) => void {
  let lines = 0;
  return (piece) => {
    for (let at = piece.indexOf(LINE_END); at !== -1; at = piece.indexOf(LINE_END, at + 1)) lines += 1;
    if (lines > most) throw new Fault('too-many', `It has more than ${most.toLocaleString('en-GB')} lines.`);
  };
}

const DELIMITERS: ReadonlySet<number> = new Set([',', ';', '\t'].map((sign) => sign.charCodeAt(0)));
/** A cell without a word costs a byte in the file, and many times that in memory. Source: ours; real tables have a tenth of it. */
const MOST_EMPTY = 4_000_000;

/** Counts the empty cells of a table as it comes. Of very many it throws a `Fault`. */
export function emptyCellWatch(most = MOST_EMPTY): (piece: Uint8Array) => void {
  let empty = 0;
  let before = 0;
  return (piece) => {
    for (const byte of piece) {
      if (byte === before && DELIMITERS.has(byte)) empty += 1;
      before = byte;
    }
    if (empty > most) throw new Fault('too-large', `It has more than ${most.toLocaleString('en-GB')} empty cells.`);
  };
}
