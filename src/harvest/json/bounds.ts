import { Fault } from '../failure.ts';

/** How much a JSON file may hold, before it is read. */
export interface JsonBounds {
  /** Levels of lists and objects within each other. */
  readonly depth: number;
  /** Keys of one object. */
  readonly keys: number;
  /** Bytes of one text, as it is written. */
  readonly text: number;
  /** Items of one list. */
  readonly items: number;
  /** Lists and objects in all: each takes much more memory than the two letters that it is written with. */
  readonly parts: number;
}

/** More than any register has. Source: ours; the deepest standard that we read (FHIR) has 15 levels. */
export const usualBounds: JsonBounds = { depth: 64, keys: 5_000, text: 1_000_000, items: 20_000, parts: 1_000_000 };

/** Follows a JSON file as it comes. */
export interface JsonWatch {
  /** Throws a `Fault` as soon as there is too much of something. */
  readonly push: (piece: Uint8Array) => void;
  /** Whether all that was begun has ended: false of a file that was cut short, or that is empty. */
  readonly isWhole: () => boolean;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const LAST_WHITE = 0x20;

/**
 * Counts levels, keys, items and lengths of texts, byte by byte and without recursion, so that a file which would break a parser
 * never gets to one. It does not check that the file is JSON: that is the parser's work.
 */
export function jsonWatch(bounds: JsonBounds): JsonWatch {
  const commas = new Uint32Array(bounds.depth + 1);
  const most = new Uint32Array(bounds.depth + 1);
  let depth = 0;
  let parts = 0;
  let begun = false;
  let inText = false;
  let escaped = false;
  let length = 0;
  const opened = (limit: number) => {
    parts += 1;
    if (parts > bounds.parts)
      throw new Fault('too-large', `It has more than ${inWords(bounds.parts)} lists and objects.`);
    if (depth >= bounds.depth) throw new Fault('too-deep', `It has more than ${bounds.depth} levels.`);
    depth += 1;
    commas[depth] = 0;
    most[depth] = limit;
  };
  const separated = () => {
    const count = (commas[depth] ?? 0) + 1;
    commas[depth] = count;
    if (depth > 0 && count >= (most[depth] ?? 0)) throw tooMuch(most[depth] === bounds.items, bounds);
  };
  /** Passes over a text, or as much of it as there is: from quotation mark to quotation mark, not letter by letter. */
  const pastText = (piece: Uint8Array, from: number): number => {
    const quote = piece.indexOf(QUOTE, from);
    const end = quote === -1 ? piece.length : quote;
    length += end - from;
    if (length > bounds.text) throw new Fault('too-deep', `A text has more than ${inWords(bounds.text)} letters.`);
    let back = end;
    while (back > from && piece[back - 1] === BACKSLASH) back -= 1;
    const backslashes = end - back + (escaped && back === from ? 1 : 0);
    escaped = backslashes % 2 === 1;
    if (quote === -1) return end;
    inText = escaped;
    escaped = false;
    return quote + 1;
  };
  const sign = (byte: number) => {
    begun = true;
    if (byte === QUOTE) {
      inText = true;
      length = 0;
    } else if (byte === COMMA) separated();
    else if (byte === OPEN_OBJECT) opened(bounds.keys);
    else if (byte === OPEN_LIST) opened(bounds.items);
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth = Math.max(depth - 1, 0);
  };
  return {
    push: (piece) => {
      let at = 0;
      while (at < piece.length) {
        if (inText) at = pastText(piece, at);
        else {
          const byte = piece[at] ?? 0;
          if (byte > LAST_WHITE) sign(byte);
          at += 1;
        }
      }
    },
    isWhole: () => begun && depth === 0 && !inText,
  };
}

function tooMuch(isList: boolean, { items, keys }: JsonBounds): Fault {
  return isList
    ? new Fault('too-many', `A list in it has more than ${inWords(items)} items.`)
    : new Fault('too-deep', `An object in it has more than ${inWords(keys)} keys.`);
}

const inWords = (count: number) => count.toLocaleString('en-GB');
