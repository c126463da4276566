import { describe, expect, test } from 'vitest';
import { collections } from '../../src/i18n/cy/collections.ts';
import { groups } from '../../src/i18n/cy/groups.ts';
import { questions } from '../../src/i18n/cy/questions.ts';
import { terms } from '../../src/i18n/cy/terms.ts';
import type { TermWords } from '../../src/i18n/cy/terms/term-words.ts';
import { collectionNames } from '../../src/model/collection-names.ts';
import type { Field } from '../../src/model/field.ts';
import { collectionOf } from '../../src/model/index.ts';
import { vocabularies } from '../../src/model/vocabulary/vocabulary.ts';

/** The names of fields, those inside records as `recipients.name`. */
function namesOf(fields: Readonly<Record<string, Field>>, before = ''): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    before + name,
    ...namesOf(field.of ?? {}, `${before}${name}.`),
  ]);
}

const sortedKeys = (words: object) => Object.keys(words).sort();
const blank = (words: object) =>
  Object.entries(words).flatMap(([key, word]) => (String(word).trim() === '' ? [key] : []));

test('every collection has a name in Welsh, and no other has', () => {
  expect(sortedKeys(collections)).toEqual([...collectionNames].sort());
  expect(Object.values(collections).flatMap(blank)).toEqual([]);
});

test('no collection that is not there has questions or groups in Welsh', () => {
  expect(sortedKeys(questions)).toEqual([...collectionNames].sort());
  expect(sortedKeys(groups)).toEqual([...collectionNames].sort());
});

describe.each(collectionNames)('%s', (name) => {
  test('every question of the model is asked in Welsh, and no other', () => {
    expect(sortedKeys(questions[name])).toEqual(namesOf(collectionOf(name).fields).sort());
    expect(blank(questions[name])).toEqual([]);
  });

  test('every group of the model has a title in Welsh, and no other has', () => {
    expect(sortedKeys(groups[name])).toEqual(sortedKeys(collectionOf(name).groups));
    expect(blank(groups[name])).toEqual([]);
  });
});

test('every vocabulary of the model is in Welsh, and no other', () => {
  expect(sortedKeys(terms)).toEqual([...vocabularies.keys()].sort());
});

test.each([...vocabularies.values()])(
  'every term of $name has a label and a meaning in Welsh, and no other',
  (list) => {
    const words = new Map<string, TermWords>(Object.entries(terms)).get(list.name) ?? {};
    expect(sortedKeys(words)).toEqual([...list.ids].sort());
    expect(Object.values(words).flatMap(blank)).toEqual([]);
  },
);
