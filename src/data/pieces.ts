/** A large file, piece by piece, so that it is never held whole. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<Uint8Array>;

/** A piece of a file. What has the same name in the same file of the last build is the same, and need not be made again. */
export interface NamedPiece {
  readonly name: string;
  readonly text: () => string;
}

/** A file of which the pieces have names. */
export class NamedPieces implements Iterable<string> {
  readonly pieces: Iterable<NamedPiece>;

  constructor(pieces: Iterable<NamedPiece>) {
    this.pieces = pieces;
  }
  *[Symbol.iterator]() {
    for (const { text } of this.pieces) yield text();
  }
}

/** Bytes that are written at once; first fewer, since most files of an organisation are small; and the most that a character of a string takes (UTF-8). */
const BLOCK = 1 << 20;
const FIRST_BLOCK = 1 << 14;
const MOST_OF_CHARACTER = 3;

/**
 * Small texts joined to blocks that are worth a write; bytes as they come.
 *
 * Each text is put into the block as it comes: to join hundreds of thousands first, and encode them then, takes four times as long.
 */
export function* inBlocks(pieces: Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  let block = Buffer.allocUnsafe(FIRST_BLOCK);
  let end = 0;
  for (const piece of pieces) {
    const small = typeof piece === 'string' && piece.length * MOST_OF_CHARACTER <= block.length;
    if (end > 0 && !(small && end + piece.length * MOST_OF_CHARACTER <= block.length)) {
      yield block.subarray(0, end);
      [block, end] = [Buffer.allocUnsafe(BLOCK), 0];
    }
    if (small) end += block.write(piece, end);
    else yield typeof piece === 'string' ? Buffer.from(piece) : piece;
  }
  if (end > 0) yield block.subarray(0, end);
}
