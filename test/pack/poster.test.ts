import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/i18n/languages.ts';
import { posterOf, titleSizeOf } from '../../src/register/pack/poster.ts';
import type { posters } from '../../src/register/pack/sheet-measures.ts';
import type { Facts } from '../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

/** Words of so many letters that each stands on a line of its own. */
const lines = (many: number, letters: number) => Array.from({ length: many }, () => 'a'.repeat(letters)).join(' ');
const LONG_NAME = lines(3, 50);

interface Case {
  readonly paper?: keyof typeof posters;
  readonly language?: LanguageCode;
  readonly about?: Facts;
  /** The last part of the address. */
  readonly id?: string;
}

function made(given: Facts, { paper = 'poster-a4', language = 'en', about = {}, id = 'sorting' }: Case) {
  const register = registerOf([
    entryOf('organisations', 'fenwick', { name: 'Fenwick', ...about }),
    entryOf('tools', `fenwick/${id}`, { name: 'Sorting', inBrief: 'Short.', ...given }),
  ]);
  return posterOf(only(register.tools), register, language, paper);
}

/** Whether so many lines fit, and one more does not. */
const justFits = (most: number, fits: (lines: number) => boolean) => [fits(most), fits(most + 1)];

describe('the name of a tool is as large as it can be in a column of 24 em', () => {
  test.each<[what: string, name: string, size: number]>([
    ['one line of the largest', 'a'.repeat(15), 0],
    ['no second line of it', 'a'.repeat(16), 1],
    ['two lines of the middle', lines(2, 19), 1],
    ['no longer line of it', lines(2, 20), 2],
    ['no third line of it', lines(3, 15), 2],
    ['any number of lines of the smallest', lines(9, 15), 2],
  ])('%s', (_, name, size) => {
    expect(titleSizeOf(name, 24)).toBe(size);
  });

  test('and on a wider sheet larger', () => {
    const name = 'a'.repeat(24);
    expect((['poster-a4', 'poster-a5'] as const).map((paper) => made({ name }, { paper }).titleSize)).toEqual([0, 1]);
  });
});

describe('what a tool is in brief stands on a poster', () => {
  test.each<[what: string, most: number, poster: Case, given?: Facts]>([
    ['of A4 with', 13, {}],
    ['in Welsh with', 13, { language: 'cy' }],
    ['in Urdu, whose lines are taller, with', 9, { language: 'ur' }],
    ['beside a long name of the organisation with', 11, { about: { name: LONG_NAME } }],
    ['below a long name of the tool with', 12, {}, { name: lines(3, 28) }],
    ['above words that it is an example with', 12, { about: { invented: true } }],
  ])('%s %i lines at most', (_, most, poster, given = {}) => {
    const shows = (many: number) => made({ ...given, inBrief: lines(many, 50) }, poster).showsBrief;
    expect(justFits(most, shows)).toEqual([true, false]);
  });

  test.each<[what: string, most: number, poster: Case]>([
    ['of A5 with', 6, {}],
    ['in Welsh with', 5, { language: 'cy' }],
    ['in Urdu with', 3, { language: 'ur' }],
    ['beside a long name of the organisation with', 4, { about: { name: LONG_NAME } }],
    ['above words that it is an example with', 5, { about: { invented: true } }],
  ])('%s %i lines at most, which are shorter', (_, most, poster) => {
    const shows = (many: number) => made({ inBrief: lines(many, 40) }, { ...poster, paper: 'poster-a5' }).showsBrief;
    expect(justFits(most, shows)).toEqual([true, false]);
  });

  test('with fewer lines where the ways to ask take more room than the code beside them', () => {
    const shows = (many: number, letters: number, about: Facts = {}) =>
      made({ inBrief: lines(many, 50) }, { id: 'x'.repeat(letters), about }).showsBrief;
    const phone = { noAnswer: 'not-applicable', because: 'Write to us.' };
    expect(justFits(13, (many) => shows(many, 10))).toEqual([true, false]);
    expect(justFits(12, (many) => shows(many, 40))).toEqual([true, false]);
    expect(justFits(10, (many) => shows(many, 200))).toEqual([true, false]);
    expect(justFits(11, (many) => shows(many, 200, { phone }))).toEqual([true, false]);
  });
});

describe('each box of a poster holds', () => {
  const holds = (at: 0 | 1, text: Facts, poster: Case) => made(text, poster).boxes[at]?.shown !== undefined;

  test.each<[what: string, most: number, letters: number, poster: Case]>([
    ['on A4', 13, 34, {}],
    ['words too long for a line of A4', 6, 36, {}],
    ['on A4 in Urdu', 8, 34, { language: 'ur' }],
    ['on A5', 3, 26, { paper: 'poster-a5' }],
    ['words too long for a line of A5', 2, 28, { paper: 'poster-a5' }],
  ])('%s, %i lines of what it cannot do', (_, most, letters, poster) => {
    const fits = (many: number) => holds(0, { limits: lines(many, letters) }, poster);
    expect(justFits(most, fits)).toEqual([true, false]);
  });

  test('as much of how to say no, whatever the other holds', () => {
    const fits = (many: number) => holds(1, { limits: lines(40, 30), howToSayNo: lines(many, 30) }, {});
    expect(justFits(12, fits)).toEqual([true, false]);
  });

  test('less where what the tool is takes room, and all of it where that is left out', () => {
    const beside = (brief: number) => (many: number) =>
      holds(0, { inBrief: lines(brief, 50), limits: lines(many, 30) }, {});
    expect(justFits(13, beside(1))).toEqual([true, false]);
    expect(justFits(14, beside(14))).toEqual([true, false]);
  });
});

test('the boxes say what it cannot do and then how to say no', () => {
  const { boxes, name, organisation } = made({}, {});
  expect(boxes.map(({ title }) => title)).toEqual(['What can it not do?', 'How can I say no, or why can I not?']);
  expect([name, organisation]).toEqual(['Sorting', 'Fenwick']);
});
