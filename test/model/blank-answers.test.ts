import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../src/model/check/entry.ts';
import { collectionNames } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import { blanksFor, completeEntry, requiredFields, withAnswer, type Facts } from '../fixtures/entries.ts';
import { wordsOfPrograms } from '../fixtures/plain-words.ts';

describe.each(collectionNames)('%s', (name) => {
  const collection = collectionOf(name);
  const faults = (facts: Facts) => faultsOf(collection, facts, { complete: true });

  test('an entry made of the examples is complete', () => {
    expect(faults(completeEntry(name))).toEqual([]);
  });

  test.each(requiredFields(name))('$name must hold an answer, and nothing that only looks like one', (required) => {
    const { path, field, entry } = required;
    expect(faults(entry), 'the entry before it is blanked').toEqual([]);
    for (const [what, blank] of blanksFor(field)) {
      const found = faults(withAnswer(entry, path, blank));
      const own = found.filter(({ at }) => at.slice(0, path.length).join('.') === path.join('.'));
      expect(own.length, `${path.join('.')} with ${what}`).toBeGreaterThan(0);
      expect(wordsOfPrograms(found)).toEqual([]);
      const questions = [field.question, ...Object.values(field.of ?? {}).map(({ question }) => question)];
      for (const fault of own) expect(questions).toContain(fault.question);
    }
  });

  test('a gathered entry may leave every question open but those that are always required', () => {
    const always = Object.entries(collection.fields).filter(([, field]) => field.required === 'always');
    const facts = Object.fromEntries(always.map(([question, field]) => [question, field.example]));
    expect(faultsOf(collection, facts, { complete: false })).toEqual([]);
    const without = faultsOf(collection, {}, { complete: false });
    expect(without.map(({ at }) => at)).toEqual(always.map(([question]) => [question]));
  });
});

test('a gathered entry may leave a question open, and may not answer it with nothing', () => {
  const facts = { name: 'Chest X-ray sorting', organisation: 'riverside', limits: 'TBC' };
  const found = faultsOf(collectionOf('tools'), facts, { complete: false });
  expect(found.map(({ at, found: what }) => [at, what])).toEqual([[['limits'], 'says only “TBC”.']]);
});

test('an empty list of suppliers’ suppliers is an answer: there is nobody', () => {
  const facts = completeEntry('products', { subProcessors: [] });
  expect(faultsOf(collectionOf('products'), facts, { complete: true })).toEqual([]);
});

test('a message on an empty field says what is wanted, in the words of the model', () => {
  const { fields } = collectionOf('tools');
  const [fault] = faultsOf(collectionOf('tools'), completeEntry('tools', { humanReview: '' }), { complete: true });
  expect(fault).toEqual({
    at: ['humanReview'],
    question: 'Who checks what it says?',
    found: 'is empty.',
    advice: `${fields['humanReview']?.help} If there truly is no answer, give the reason for that; in a file: noAnswer and because.`,
    example: `humanReview: ${String(fields['humanReview']?.example)}`,
  });
});
