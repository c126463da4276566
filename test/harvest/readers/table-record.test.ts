import { describe, expect, test } from 'vitest';
import type { AnsweredEntry } from '../../../src/exchange/drafts/entry-answers.ts';
import { recordOrWhyNot } from '../../../src/harvest/readers/table-record.ts';
import { collectionOf } from '../../../src/model/index.ts';

const row = (more: Partial<AnsweredEntry> = {}): AnsweredEntry => ({
  collection: 'tools',
  where: 'row 2',
  id: 'fenwick/sorter',
  facts: { name: 'Sorter', organisation: 'fenwick' },
  sources: [],
  troubles: [],
  counts: {},
  ...more,
});
const trouble = (number: number) => ({
  where: `row 2, column ${number}`,
  text: 'soon',
  question: `Question ${number}?`,
  found: 'cannot be read as a day',
  advice: `Do this about ${number}.`,
});

test('a row is a record, with what it says and its story', () => {
  expect(recordOrWhyNot(row({ story: 'How it came about.' }), undefined)).toEqual({
    place: 'row 2',
    collection: 'tools',
    id: 'fenwick/sorter',
    sayings: {
      facts: { name: 'Sorter', organisation: 'fenwick' },
      story: 'How it came about.',
      translations: {},
    },
  });
  expect(recordOrWhyNot(row(), undefined)).not.toHaveProperty('sayings.story');
});

test('a record in no folder of an organisation says of none', () => {
  const organisation = row({ collection: 'organisations', id: 'fenwick', facts: { name: 'Fenwick Trust' } });
  expect(recordOrWhyNot(organisation, undefined)).toMatchObject({
    id: 'fenwick',
    sayings: { facts: { name: 'Fenwick Trust' } },
  });
  expect(recordOrWhyNot(organisation, undefined)).not.toHaveProperty('sayings.facts.organisation');
});

test('entries of our own words are not gathered', () => {
  expect(recordOrWhyNot(row({ collection: 'glossary', id: 'ai' }), undefined)).toEqual({ notGathered: true });
});

describe('a row without an id of its own', () => {
  const { fields, one } = collectionOf('tools');
  const without = (facts: AnsweredEntry['facts']) => {
    const { id: _, ...rest } = row({ facts });
    return rest;
  };

  test('is of the one organisation of its table', () => {
    expect(recordOrWhyNot(without({ name: 'Sorter' }), 'fenwick')).toMatchObject({
      id: 'fenwick/sorter',
      sayings: { facts: { organisation: 'fenwick' } },
    });
  });

  test('and without a name says to answer that question', () => {
    expect(recordOrWhyNot(without({}), 'fenwick')).toEqual({
      place: 'row 2',
      collection: 'tools',
      code: 'wrong-id',
      because: 'It has no name.',
      instead: `Answer “${fields['name']?.question}”.`,
    });
  });

  test('and without an organisation says to answer that one', () => {
    expect(recordOrWhyNot(without({ name: 'Sorter' }), undefined)).toEqual({
      place: 'row 2',
      collection: 'tools',
      code: 'wrong-id',
      because: `It does not say whose ${one} it is.`,
      instead: `Answer “${fields['organisation']?.question}”, and give a table of the organisations.`,
    });
  });
});

describe('a row of which something cannot be read', () => {
  test('is told with each question, where it stands, and what to do', () => {
    expect(recordOrWhyNot(row({ troubles: [trouble(1), trouble(2)] }), undefined)).toEqual({
      place: 'row 2',
      collection: 'tools',
      id: 'fenwick/sorter',
      code: 'model',
      because:
        '“Question 1?” (row 2, column 1) cannot be read as a day. “Question 2?” (row 2, column 2) cannot be read as a day.',
      instead: 'Do this about 1. Do this about 2.',
    });
  });

  test('is told of five things at most', () => {
    const troubles = [1, 2, 3, 4, 5, 6].map(trouble);
    const found = recordOrWhyNot(row({ troubles }), undefined);
    expect(found).toMatchObject({ because: expect.stringContaining('Question 5?') as string });
    expect(JSON.stringify(found)).not.toContain('Question 6?');
    expect(JSON.stringify(found)).not.toContain('Do this about 6.');
  });

  test('is taken where what cannot be read stands in the record all the same', () => {
    expect(recordOrWhyNot(row({ troubles: [{ ...trouble(1), taken: true }] }), undefined)).toHaveProperty('sayings');
  });

  test('is told in words where nobody said what is wrong, and what to do', () => {
    expect(recordOrWhyNot(row({ troubles: [{ where: 'row 2', text: '' }] }), undefined)).toMatchObject({
      because: '“” (row 2) cannot be read.',
      instead: '',
    });
  });

  test('is told of lists that are not in the file', () => {
    const question = collectionOf('tools').fields['hazards']?.question;
    expect(recordOrWhyNot(row({ counts: { hazards: 2 } }), undefined)).toMatchObject({
      code: 'not-readable',
      because: `“${question}” has 2 rows, and they are not in the file.`,
      instead: 'Publish the tables of the lists beside this one, or all of them as one workbook.',
    });
    expect(
      recordOrWhyNot(row({ counts: { hazards: 2 }, facts: { name: 'Sorter', hazards: [] } }), undefined),
    ).toHaveProperty('sayings');
  });
});
