import type { Posting } from './format.ts';

/** The words of a page, once each with a blank between two, and a digit for each that says how much it counts. */
interface Worded {
  readonly words: string;
  readonly weights: string;
}

/** Where each word stands, the words in their order. */
export interface Postings {
  readonly words: readonly string[];
  /** On how many pages a word stands. */
  readonly pagesWith: (word: string) => number;
  readonly of: (word: string) => Posting;
}

/**
 * Where each word of some pages stands. The pages are numbered in their order.
 *
 * They have very many words together (some 400 each), which are kept as plain numbers: a list for each word would take several times
 * as much memory, and most of the time would go into clearing it up.
 */
export function postingsOf(pages: readonly Worded[]): Postings {
  const numbers = new Map<string, number>();
  const many: number[] = [];
  for (const page of pages)
    for (const word of wordsIn(page)) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      many[number] = (many[number] ?? 0) + 1;
    }
  const begins = new Uint32Array(many.length + 1);
  for (const [number, some] of many.entries()) begins[number + 1] = (begins[number] ?? 0) + some;
  const [standsOn, counts, next] = [
    new Uint32Array(begins.at(-1) ?? 0),
    Buffer.alloc(begins.at(-1) ?? 0),
    begins.slice(),
  ];
  for (const [page, one] of pages.entries())
    for (const [at, word] of wordsIn(one).entries()) {
      const number = numbers.get(word) ?? 0;
      const place = next[number] ?? 0;
      standsOn[place] = page;
      counts[place] = one.weights.charCodeAt(at);
      next[number] = place + 1;
    }
  const rangeOf = (word: string): [from: number, to: number] => {
    const number = numbers.get(word);
    return number === undefined ? [0, 0] : [begins[number] ?? 0, begins[number + 1] ?? 0];
  };
  return {
    words: [...numbers.keys()].toSorted(),
    pagesWith: (word) => {
      const [from, to] = rangeOf(word);
      return to - from;
    },
    of: (word) => {
      const [from, to] = rangeOf(word);
      const distances = Array.from(standsOn.subarray(from, to), (page, at) =>
        at === 0 ? page : page - (standsOn[from + at - 1] ?? 0),
      );
      return [distances, counts.toString('latin1', from, to)];
    },
  };
}

const wordsIn = ({ words }: Worded): string[] => (words === '' ? [] : words.split(' '));
