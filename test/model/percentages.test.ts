import { describe, expect, test } from 'vitest';
import { faultsOfPercentages } from '../../src/model/check/percentages.ts';
import { collectionOf } from '../../src/model/index.ts';
import type { Facts } from '../fixtures/entries.ts';
import { wordsOfPrograms } from '../fixtures/plain-words.ts';

const { fields } = collectionOf('tools');
const found = (facts: Facts) => faultsOfPercentages(fields, facts);

describe('a percentage alone is refused', () => {
  test.each([
    'It finds 92% of them.',
    'It finds 92 % of cancers.',
    'It is right 9.5 per cent of the time.',
    'Mae’n iawn mewn 92 y cant o achosion.',
    'It is wrong for 3percent.',
  ])('%s', (text) => {
    for (const name of ['howWell', 'worksLessWell']) {
      const [fault, ...more] = found({ [name]: text });
      expect(more).toEqual([]);
      expect(fault?.at).toEqual([name]);
      expect(fault?.found).toBe('has a percentage alone.');
      expect(fault?.advice).toContain('of 100 people');
    }
  });
});

describe('beside a number of people it may stand, and elsewhere', () => {
  test.each<readonly [name: string, text: string]>([
    ['howWell', 'Of 100 people, it finds 92 (92%).'],
    ['howWell', 'It finds 92 in every 100, or 92 per cent.'],
    ['howWell', 'Mae’n canfod 92 o bob 100, sef 92 y cant.'],
    ...['of  9', 'in every  9', 'of each  9', 'o bob  9', 'of all  9', 'allan o 9'].map(
      (part) => ['howWell', `It finds 5 ${part} people, or 56%.`] as const,
    ),
    ['howWell', 'It finds most of them.'],
    ['scale', 'We use it for 40% of visits.'],
    ['noQuestionOfOurs', 'It finds 92% of them.'],
  ])('%s: %s', (name, text) => {
    expect(found({ [name]: text })).toEqual([]);
  });
});

test('in the words of a figure none may stand, since the numbers have places of their own', () => {
  const figures = [
    { of: 100, whom: '50% of X-rays', many: 9, what: 'were 9 of 100, or 9%', group: 'All', source: '10% sample' },
  ];
  const all = found({ figures });
  expect(all.map(({ at }) => at.join('.'))).toEqual(['figures.0.whom', 'figures.0.what']);
  expect(all.map((fault) => fault.found)).toEqual(Array(2).fill('has a percentage in words.'));
  expect(all[0]?.advice).toMatch(
    /^People picture .* far better than a percentage\. Put the numbers into “Of how many\?”/u,
  );
  expect(wordsOfPrograms(all)).toEqual([]);
});

test('what is no text is left to the other checks', () => {
  expect(faultsOfPercentages(fields, undefined)).toEqual([]);
  expect(faultsOfPercentages(fields, '9%')).toEqual([]);
  expect(found({ howWell: ['9%'], figures: '9%' })).toEqual([]);
  expect(found({ howWell: 92, figures: [null, '9%'], worksLessWell: { because: '9%' } })).toEqual([]);
});
