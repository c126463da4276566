import { syllable } from 'syllable';
import type { Sentence } from './english.ts';

/** Below so many words the formula says nothing: one long name would decide. */
const FEWEST_WORDS = 40;
/** American school grades begin at the age of 5 or 6. */
const AGE_AT_GRADE_0 = 5;

/** What of some sentences the reading age is worked out from. */
export interface Counted {
  readonly sentences: number;
  /** Words that could be plainer: no names of people, places and products, numbers or abbreviations. */
  readonly words: number;
  readonly syllables: number;
}

/** Counts sentences once, so that an answer and the entry that it is part of can both be measured. */
export function countedIn(sentences: readonly Sentence[]): Counted {
  const counted = { sentences: sentences.length, words: 0, syllables: 0 };
  for (const { words } of sentences)
    for (const [place, word] of words.entries()) {
      const syllables = place > 0 && CAPITAL.test(word) ? 0 : syllablesOf(word);
      counted.syllables += syllables;
      if (syllables > 0) counted.words += 1;
    }
  return counted;
}

/**
 * The age, in years, at which most people can read texts together: the grade of Flesch and Kincaid plus 5, one decimal.
 * Undefined for fewer than 40 words.
 *
 * Source: Kincaid and others, 1975, Navy Research Branch Report 8-75.
 */
export function readingAge(texts: readonly Counted[]): number | undefined {
  const total = (of: keyof Counted) => texts.reduce((sum, text) => sum + text[of], 0);
  const words = total('words');
  if (words < FEWEST_WORDS) return undefined;
  const grade = 0.39 * (words / total('sentences')) + 11.8 * (total('syllables') / words) - 15.59;
  return Math.round((grade + AGE_AT_GRADE_0) * 10) / 10;
}

const CAPITAL = /^\p{Lu}/u;
const known = new Map<string, number>();

/** The syllables of a word; none of what nobody can choose plainer: a number, an abbreviation. */
function syllablesOf(word: string): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  const isOwn = /^[’'-]*\p{L}[\p{L}’'-]*$/u.test(word) && !/\p{Lu}\p{Lu}/u.test(word);
  const count = isOwn ? Math.max(1, syllable(word)) : 0;
  known.set(word, count);
  return count;
}
