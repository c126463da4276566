import { syllable } from 'syllable';
import type { Sentence } from './english.ts';

/** Below so many words the formula says nothing: one long name would decide. */
const FEWEST_WORDS = 40;
/** American school grades begin at the age of 5 or 6. */
const AGE_AT_GRADE_0 = 5;

const syllables = new Map<string, number>();

/**
 * The age, in years, at which most people can read a text: the grade of Flesch and Kincaid plus 5, one decimal. Undefined
 * for fewer than 40 words.
 *
 * Names of people, places and products, numbers and abbreviations are left out: nobody can choose plainer ones.
 * Source: Kincaid and others, 1975, Navy Research Branch Report 8-75.
 */
export function readingAge(sentences: readonly Sentence[]): number | undefined {
  const counted = sentences.map(({ words }) => words.filter((word, place) => isOwnWord(word, place)));
  const words = counted.flat();
  if (words.length < FEWEST_WORDS) return undefined;
  const sounds = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59;
  return Math.round((grade + AGE_AT_GRADE_0) * 10) / 10;
}

const isOwnWord = (word: string, place: number) =>
  /^[\p{L}’'-]+$/u.test(word) && !(place > 0 && /^\p{Lu}/u.test(word)) && !/\p{Lu}\p{Lu}/u.test(word);

function syllablesOf(word: string): number {
  const known = syllables.get(word);
  if (known !== undefined) return known;
  const count = syllable(word);
  syllables.set(word, count);
  return count;
}
