import { readText } from './read-text.ts';

/** A list of phrases, and what to write instead. */
export type Phrases = ReadonlyMap<string, string>;

/** A phrase that was found, as it stands in the text, and what its list says of it. */
export interface FoundPhrase {
  readonly phrase: string;
  readonly instead: string;
}

/**
 * The phrases of a list in a text, each once. Letters in capitals count as small; between the words of a phrase stands one
 * space. Of two that begin at one word the longer is found.
 */
export function phrasesIn(text: string, list: Phrases): FoundPhrase[] {
  const { words, starts } = readText(text);
  const longestFrom = longestByFirstWord(list);
  const found = new Map<string, FoundPhrase>();
  for (let at = 0; at < words.length; at += 1) {
    // Most words begin no phrase: these cost one look.
    const longest = longestFrom.get(words[at]?.word ?? '') ?? 0;
    for (let last = Math.min(at + longest, words.length) - 1; last >= at; last -= 1) {
      const phrase = text.slice(starts[at], (starts[last] ?? 0) + (words[last]?.length ?? 0));
      const instead = list.get(phrase.toLowerCase().replaceAll('’', "'"));
      if (instead === undefined) continue;
      found.set(phrase.toLowerCase(), { phrase, instead });
      break;
    }
  }
  return [...found.values()];
}

const known = new WeakMap<Phrases, ReadonlyMap<string, number>>();

function longestByFirstWord(list: Phrases): ReadonlyMap<string, number> {
  const before = known.get(list);
  if (before) return before;
  const longest = longestOf([...list.keys()].map((phrase) => readText(phrase).words.map(({ word }) => word)));
  known.set(list, longest);
  return longest;
}

/** Phrases as their words, without hyphens and apostrophes: by the first word what may come after it. */
export type WordSequences = ReadonlyMap<string, readonly (readonly string[])[]>;

export function wordSequences(phrases: readonly string[]): WordSequences {
  const each = phrases.map((phrase) => readText(phrase).words.map(({ bare }) => bare));
  const byFirst = Map.groupBy(each, ([first = '']) => first);
  return new Map([...byFirst].map(([first, some]) => [first, some.map((words) => words.slice(1))]));
}

/** Whether the words of one of the phrases stand in a text, one after the other, whatever stands between them. */
export function holdsSequence(text: string, sequences: WordSequences): boolean {
  const { words } = readText(text);
  return words.some(({ bare }, at) =>
    sequences.get(bare)?.some((rest) => rest.every((word, place) => words[at + 1 + place]?.bare === word)),
  );
}

/** How many words the longest phrase has that begins with a word. */
function longestOf(phrases: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const words of phrases) {
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}
