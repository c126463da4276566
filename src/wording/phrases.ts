/** A list of phrases, and what to write instead. */
export type Phrases = ReadonlyMap<string, string>;

/** A phrase that was found, as it stands in the text, and what its list says of it. */
export interface FoundPhrase {
  readonly phrase: string;
  readonly instead: string;
}

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/**
 * The phrases of a list in a text, each once. Letters in capitals count as small; between the words of a phrase stands one
 * space. Of two that begin at one word the longer is found.
 */
export function phrasesIn(text: string, list: Phrases): FoundPhrase[] {
  const longest = longestOf(list);
  const words = [...text.replaceAll('’', "'").matchAll(WORD)];
  const found = new Map<string, FoundPhrase>();
  for (const [at, first] of words.entries())
    for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
      const last = words[at + length - 1];
      if (!last) continue;
      const phrase = text.slice(first.index, last.index + last[0].length);
      const instead = list.get(phrase.toLowerCase().replaceAll('’', "'"));
      if (instead === undefined) continue;
      found.set(phrase.toLowerCase(), { phrase, instead });
      break;
    }
  return [...found.values()];
}

const lengths = new WeakMap<Phrases, number>();

function longestOf(list: Phrases): number {
  const known = lengths.get(list) ?? Math.max(0, ...[...list.keys()].map((phrase) => phrase.split(' ').length));
  lengths.set(list, known);
  return known;
}
