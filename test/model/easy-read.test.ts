import { describe, expect, test } from 'vitest';
import { drawings } from '../../src/components/easy-read/drawings.ts';
import { faultsOfEasyRead, whyNotEasy } from '../../src/model/easy-read.ts';
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
])('%s is refused, in plain words', (_, facts, place) => {
  const found = faults(facts);
  expect(found.map(({ at }) => at.join('.'))).toEqual([place]);
  expect(wordsOfPrograms(found)).toEqual([]);
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
