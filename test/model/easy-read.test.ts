import { describe, expect, test } from 'vitest';
import { drawings } from '../../src/components/easy-read/drawings.ts';
import type { CollectionName } from '../../src/model/collection-names.ts';
import { canBeEasyRead, easyReadOf, faultsOfEasyRead, whyNotEasy } from '../../src/model/easy-read.ts';
import { collectionOf } from '../../src/model/index.ts';
import { pictograms } from '../../src/model/vocabulary/pictograms.ts';
import { TODAY } from '../fixtures/entries.ts';
import { wordsOfPrograms } from '../fixtures/plain-words.ts';

const LINE = { says: 'A computer looks at your X-ray.', picture: 'computer' };
const EASY = { madeOn: '2026-11-02', tried: 'Six people with a learning disability read it.', lines: [LINE] };
const faults = (facts: unknown) => faultsOfEasyRead(collectionOf('tools'), facts, TODAY);

test('short lines with a picture each are Easy Read', () => expect(faults(EASY)).toEqual([]));

describe('a line is', () => {
  test('at most 15 words', () => {
    expect(whyNotEasy(Array(15).fill('word').join(' '))).toBeUndefined();
    expect(whyNotEasy(Array(16).fill('word').join(' '))).toBe('has 16 words. A line of Easy Read has at most 15.');
  });

  test('one sentence, before which “Yes.” may stand', () => {
    expect(whyNotEasy('It is quick. It is safe.')).toBe('has more than one sentence.');
    expect(whyNotEasy('It is off; a doctor writes.')).toBe('has more than one sentence.');
    expect(whyNotEasy('Yes. You can say no.')).toBeUndefined();
  });
});

test.each<[what: string, facts: unknown, place: string]>([
  ['a picture that we do not have', { ...EASY, lines: [{ ...LINE, picture: 'robot' }] }, 'lines.0.picture'],
  ['a line without a picture', { ...EASY, lines: [{ says: LINE.says }] }, 'lines.0.picture'],
  ['two pictures beside a line', { ...EASY, lines: [{ ...LINE, picture: ['eye', 'list'] }] }, 'lines.0.picture'],
  ['a line that is too long', { ...EASY, lines: [{ ...LINE, says: 'word '.repeat(16).trim() }] }, 'lines.0.says'],
  ['no line', { ...EASY, lines: [] }, 'lines'],
  ['nobody who tried it', { madeOn: EASY.madeOn, lines: EASY.lines }, 'tried'],
  ['a day that has not come', { ...EASY, madeOn: '2026-11-24' }, 'madeOn'],
  ['a word for a day', { ...EASY, madeOn: 'soon' }, 'madeOn'],
])('%s is refused, in plain words', (_, facts, place) => {
  const found = faults(facts);
  expect(found.map(({ at }) => at.join('.'))).toEqual([place]);
  expect(wordsOfPrograms(found)).toEqual([]);
});

test('all that is asked of it has a question, under a group of its own', () => {
  const { fields, groups } = easyReadOf(collectionOf('tools'));
  expect(Object.keys(groups)).toEqual(['easy-read']);
  expect(groups['easy-read']).toEqual({
    title: 'Easy Read',
    help: 'Short sentences, one idea to a line, a picture beside each.',
  });
  const all = Object.values(fields).flatMap((field) => [field, ...Object.values(field.of ?? {})]);
  expect(all.map(({ group, readers }) => `${group}, ${readers}`)).toEqual(Array(6).fill('easy-read, everyone'));
});

test.each(['madeOn', 'lines'])('%s is asked for, and no reason stands in for it', (name) => {
  const { [name]: _, ...rest } = EASY as Record<string, unknown>;
  expect(faults(rest).map(({ at, found }) => [at, found])).toEqual([[[name], 'is missing.']]);
  const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'The group meets in February.' };
  expect(faults({ ...EASY, [name]: reason })[0]?.found).toContain('This question takes no reason');
});

test('a heading may be left out, and no reason stands in for it', () => {
  const part = { noAnswer: 'not-applicable', because: 'It goes on.' };
  expect(faults({ ...EASY, lines: [{ ...LINE, part: 'Can I say no?' }] })).toEqual([]);
  expect(faults({ ...EASY, lines: [{ ...LINE, part }] })[0]?.found).toContain('This question takes no reason');
});

test('a line that is too long, and a day that has not come, are told with what to do', () => {
  const long = { ...LINE, says: 'word '.repeat(16).trim() };
  expect(faults({ ...EASY, lines: [long] })).toMatchObject([
    {
      question: 'What does the line say?',
      advice: 'Make two lines of it, each with its picture.',
      example: 'A computer looks at your X-ray.',
    },
  ]);
  expect(faults({ ...EASY, madeOn: '2026-11-24' })).toMatchObject([
    { question: 'When was it made?', advice: 'Write the day on which you last made it agree with the entry.' },
  ]);
});

test.each<[what: string, facts: unknown]>([
  ['nothing', null],
  ['a text', 'Short sentences.'],
  ['lines that are none', { ...EASY, lines: [null, 'A computer looks.'] }],
])('a file that holds %s is refused, in plain words', (_, facts) => {
  const found = faults(facts);
  expect(found.length).toBeGreaterThan(0);
  expect(wordsOfPrograms(found)).toEqual([]);
});

test.each<[name: CollectionName, can: boolean]>([
  ['organisations', true],
  ['tools', true],
  ['data-uses', true],
  ['care', true],
  ['glossary', false],
  ['products', false],
])('%s can be Easy Read: %s', (name, can) => {
  expect(canBeEasyRead(name)).toBe(can);
});

test('a reason may stand where nobody tried it', () => {
  const tried = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'The group meets in February.' };
  expect(faults({ ...EASY, tried })).toEqual([]);
});

test('every picture that can be named is drawn, and no two are the same', () => {
  expect(Object.keys(drawings).sort()).toEqual([...pictograms.ids].sort());
  const all = Object.values(drawings).map(({ lines }) => lines);
  expect(new Set(all).size).toBe(all.length);
});
