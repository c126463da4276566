/** A word in small letters, with ' for ’. */
export interface Word {
  readonly word: string;
  /** Without hyphens and apostrophes. */
  readonly bare: string;
  /** Where it begins in its piece, and how long it is there. */
  readonly from: number;
  readonly length: number;
}

/** What stands between two spaces. */
export interface Piece {
  readonly written: string;
  readonly words: readonly Word[];
}

/** A text, read into its words once, for all who look for something in it. */
export interface ReadText {
  readonly pieces: readonly Piece[];
  readonly words: readonly Word[];
  /** Where in the text each word begins. */
  readonly starts: readonly number[];
}

/** As many texts as an entry has: each is held against several lists, one after the other. */
const MOST_KEPT = 128;
const lately = new Map<string, ReadText>();

/** Reads a text. The last ones are kept, and must not be changed. */
export function readText(text: string): ReadText {
  const before = lately.get(text);
  if (before) return before;
  if (lately.size >= MOST_KEPT) lately.clear();
  const read = split(text);
  lately.set(text, read);
  return read;
}

function split(text: string): ReadText {
  const pieces: Piece[] = [];
  const words: Word[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const written of text.split(' ')) {
    const piece = pieceOf(written);
    pieces.push(piece);
    for (const word of piece.words) {
      words.push(word);
      starts.push(at + word.from);
    }
    at += written.length + 1;
  }
  return { pieces, words, starts };
}

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** A language has few pieces, and they come again and again: to read one takes ten times as long as to look it up. */
const known = new Map<string, Piece>();
const MOST_KNOWN = 50_000;
const LONGEST_KNOWN = 30;

function pieceOf(written: string): Piece {
  const before = known.get(written);
  if (before) return before;
  const words = [...written.replaceAll('’', "'").matchAll(WORD)].map(({ 0: found, index }): Word => {
    const word = found.toLowerCase();
    return { word, bare: word.replace(/['-]/gu, ''), from: index, length: found.length };
  });
  const piece = { written, words };
  if (known.size < MOST_KNOWN && written.length <= LONGEST_KNOWN) known.set(written, piece);
  return piece;
}
