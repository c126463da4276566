import type { Sentence } from './english.ts';
import { readText, type Piece } from './read-text.ts';

/** One word or number between two spaces, with brackets and quotation marks about it and signs after it. */
const LETTERS = '[A-Za-zÀ-ÖØ-öø-ÿ]';
const PIECE = new RegExp(
  `^[(“]?£?(?<word>(?:${LETTERS}|\\d)+(?:['’&-](?:${LETTERS}|\\d)+)*|\\d+(?:[.,]\\d+)+)(?<closed>(?<=${LETTERS}{3})’|[)”])?(?:[,;:]|(?<stop>[.?!]))?$`,
  'u',
);

/** A word after which a full stop ends a sentence: a number, a word in small letters, a long one with a capital, two with a hyphen. */
const LAST_WORD = /^(?:[\d.,]+|[a-zß-öø-ÿ]{2,}|[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{6,}|[\dA-Za-zÀ-ÖØ-öø-ÿ'’-]+-[a-zß-öø-ÿ]{2,})$/u;

/** Words that a full stop after them can shorten, so that the parser must decide. */
const SHORT_FORMS = new Set(
  'al apr aug bbl bbls ca cap cca cent cf cit con cp cu cwt dec doz ead etc feb ff fl fri ft gal gr gro hr ibid id inc jan jul jun kt lb lbs ltd mar mi min mon nem nov oct op oz pro pt qt sat sec sep sept seq sic sq stat sun tbsp tem thu thurs tsp tue tues viz wed yd yds Northants Northumb'.split(
    ' ',
  ),
);

/** A piece of a text in which nothing is left open. */
interface PlainPiece {
  readonly words: readonly string[];
  /** Whether it can begin a sentence. */
  readonly begins: boolean;
  /** Whether it ends one. */
  readonly ends: boolean;
}

/**
 * The sentences of a text on one line that can be read in one way only: words, each between two spaces, and sentences that
 * end with one sign after a whole word and begin with a capital. Undefined for every other text, which needs the parser.
 *
 * It gives what the parser would, in a twentieth of the time: most answers are such texts, and a register has hundreds of
 * thousands.
 */
export function plainSentences(text: string): Sentence[] | undefined {
  const sentences: Sentence[] = [];
  let words: string[] = [];
  let [start, at] = [0, 0];
  for (const piece of readText(text).pieces) {
    const plain = plainPiece(piece);
    if (!plain || (words.length === 0 && sentences.length > 0 && !plain.begins)) return undefined;
    words.push(...plain.words);
    at += piece.written.length + 1;
    if (!plain.ends) continue;
    sentences.push({ text: text.slice(start, at - 1), words });
    [start, words] = [at, []];
  }
  if (words.length > 0) sentences.push({ text: text.slice(start), words });
  return sentences;
}

const read = new WeakMap<Piece, PlainPiece | false>();

/** A piece that can be read in one way only; false for every other. */
function plainPiece(piece: Piece): PlainPiece | false {
  const before = read.get(piece);
  if (before !== undefined) return before;
  const plain = readPiece(piece.written);
  read.set(piece, plain);
  return plain;
}

function readPiece(written: string): PlainPiece | false {
  const { word, closed, stop } = PIECE.exec(written)?.groups ?? {};
  if (word === undefined) return false;
  const whole = closed !== undefined || (LAST_WORD.test(word) && !SHORT_FORMS.has(word));
  if (stop !== undefined && !whole) return false;
  return { words: word.split(','), begins: /^[A-ZÀ-ÖØ-Þ]/u.test(written), ends: stop !== undefined };
}
