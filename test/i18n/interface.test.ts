import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { languages } from '../../src/i18n/languages.ts';
import { speak } from '../../src/i18n/speak.ts';

/** A phrase with a number, in one form or more; or a phrase without, as its only form. */
type Phrase = Readonly<Record<string, string>>;

/** The phrases of a language by the path of names to them: `search.results`. */
function phrasesOf(words: object, before = ''): [path: string, phrase: Phrase][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, Phrase][] => {
    const path = before + name;
    if (typeof value === 'string') return [[path, { other: value }]];
    if (typeof value !== 'object' || value === null) throw new TypeError(`${path} holds no words`);
    return isForms(value) ? [[path, value]] : phrasesOf(value, `${path}.`);
  });
}

const isForms = (value: object): value is Phrase => 'other' in value && typeof value.other === 'string';
const isCounted = (phrase: Phrase) => Object.keys(phrase).length > 1;
const placeholdersOf = (text = '') => [...new Set(text.match(/\{\w+\}/gu))].sort();

/** “None” and “the first” may say the number in words: whether they fill it in is no matter. */
const withNumberInWords = (form: string, placeholders: readonly string[]) =>
  placeholders.filter((name) => name !== '{count}' || !['zero', 'one'].includes(form));

const english = new Map(phrasesOf(en));

describe.each(languages)('$name', ({ code }) => {
  const phrases = phrasesOf(speak(code).ui);

  test('has the words that English has, and no other', () => {
    expect(phrases.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  });

  test('says something in every phrase', () => {
    const blank = phrases.filter(([, phrase]) => Object.values(phrase).some((text) => text.trim() === ''));
    expect(blank).toEqual([]);
  });

  test.each(phrases)('fills in at %s what English fills in', (path, phrase) => {
    const expected = placeholdersOf(english.get(path)?.other);
    expect(placeholdersOf(phrase.other)).toEqual(expected);
    for (const [form, text] of Object.entries(phrase)) {
      expect(withNumberInWords(form, placeholdersOf(text)), form).toEqual(withNumberInWords(form, expected));
    }
  });

  test('has every plural form of the language where there is a number, and no other form', () => {
    const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories.toSorted();
    for (const [path, phrase] of phrases) {
      if (!isCounted(english.get(path) ?? {})) continue;
      expect(Object.keys(phrase).sort(), path).toEqual(categories);
    }
  });
});
