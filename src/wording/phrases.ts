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
  const longestFrom = longestByFirstWord(list);
  const words = wordsOf(text);
  const found = new Map<string, FoundPhrase>();
  for (const [at, first] of words.entries()) {
    // Most words begin no phrase: these cost one look.
    const longest = longestFrom.get(first.word.toLowerCase()) ?? 0;
    for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
      const last = words[at + length - 1];
      if (!last) continue;
      const phrase = text.slice(first.index, last.index + last.word.length);
      const instead = list.get(phrase.toLowerCase().replaceAll('’', "'"));
      if (instead === undefined) continue;
      found.set(phrase.toLowerCase(), { phrase, instead });
      break;
    }
  }
  return [...found.values()];
}

/** A word where it stands in a text. */
interface PlacedWord {
  readonly index: number;
  readonly word: string;
}

/** As many texts as an entry has: each is held against several lists, one after the other. */
const MOST_KEPT = 128;
const lately = new Map<string, readonly PlacedWord[]>();

function wordsOf(text: string): readonly PlacedWord[] {
  const before = lately.get(text);
  if (before) return before;
  const words = [...text.replaceAll('’', "'").matchAll(WORD)].map(({ 0: word, index }) => ({ index, word }));
  lately.set(text, words);
  const [oldest] = lately.keys();
  if (lately.size > MOST_KEPT && oldest !== undefined) lately.delete(oldest);
  return words;
}

const known = new WeakMap<Phrases, ReadonlyMap<string, number>>();

/** How many words the longest phrase has that begins with a word. */
function longestByFirstWord(list: Phrases): ReadonlyMap<string, number> {
  const before = known.get(list);
  if (before) return before;
  const longest = new Map<string, number>();
  for (const phrase of list.keys()) {
    const words = phrase.match(WORD) ?? [];
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  known.set(list, longest);
  return longest;
}
