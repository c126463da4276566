import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { collectionNames } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import { vocabularies } from '../../src/model/vocabulary/vocabulary.ts';
import { checkContent } from '../../src/register/gate.ts';
import { asEnglish } from '../../src/wording/english.ts';
import { countedIn, readingAge } from '../../src/wording/reading-age.ts';
import { TODAY } from '../fixtures/entries.ts';

/** Our own words, and the entries of our examples, are for readers of this age. */
const AGE = 11;

/** The age at which most people can read phrases, measured as those of an entry are. Too few words have none, and are plain enough. */
function ageOf(phrases: readonly string[]): number {
  return readingAge(asEnglish(phrases).map(({ sentences }) => countedIn(sentences))) ?? AGE;
}

/** The phrases of a part of the interface. What is filled in counts as a word. */
function phrasesIn(words: unknown): string[] {
  if (typeof words === 'string') return [words.replace(/\{\w+\}/gu, 'name').replace(/[^.?!:]$/u, '$&.')];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(phrasesIn) : [];
}

describe(`a reader of ${AGE} can follow`, () => {
  test('every entry of our examples, and every page', async () => {
    const { remarks } = await checkContent(process.cwd(), TODAY);
    expect(remarks.filter(({ check }) => check === 'reading-age')).toEqual([]);
  });

  test.each(Object.entries(en))('the words of the interface about “%s”', (_, words) => {
    expect(ageOf(phrasesIn(words))).toBeLessThanOrEqual(AGE);
  });

  test('the questions of the model', () => {
    const asked = collectionNames.flatMap((name) =>
      Object.values(collectionOf(name).fields).map(({ question }) => question),
    );
    expect(ageOf(asked)).toBeLessThanOrEqual(AGE);
  });

  test('the meanings of the terms of all closed lists', () => {
    const meanings = [...vocabularies.values()].flatMap(({ terms }) => terms.map(({ meaning }) => meaning));
    expect(ageOf(meanings.map((meaning) => meaning.replace(/[^.]$/u, '$&.')))).toBeLessThanOrEqual(AGE);
  });
});
