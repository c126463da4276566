import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asEnglish } from '../../src/wording/english.ts';
import { holdsSequence, phrasesIn, wordSequences } from '../../src/wording/phrases.ts';

const list = new Map([
  ['false negative', 'missed case'],
  ['false negative rate', 'of 100 with it, how many it misses'],
  ["patient's journey", 'the way you are looked after'],
]);
const found = (text: string) => phrasesIn(text, list).map(({ phrase, instead }) => [phrase, instead]);

describe('phrases of a list', () => {
  test('are found in capitals and small letters, as they stand in the text, each once', () => {
    expect(found('A False Negative, and a false negative.')).toEqual([['false negative', 'missed case']]);
  });

  test('the longer of two that begin at one word is found', () => {
    expect(found('Its false negative rate is low.')).toEqual([
      ['false negative rate', 'of 100 with it, how many it misses'],
    ]);
  });

  test.each(['the patient’s journey', "the patient's journey"])('either apostrophe is the same: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  test('one that a comma divides, or that is part of a word, is none', () => {
    expect(found('False, negative; falsenegative, non-false negative')).toEqual([]);
  });

  test('a letter that grows when it is made small moves nothing', () => {
    expect(found('İİİ false negative rate')).toEqual([['false negative rate', 'of 100 with it, how many it misses']]);
  });
});

describe('the look for wordy phrases before a tree is made', () => {
  test('overlooks none that the tree would show, however it is written', () => {
    const told = ['in order to', 'utilise', 'a number of', 'prior to', 'in the event of', 'due to the fact that'];
    const joins = fc.constantFrom(' ', '  ', ' , ', ' – ', '-', '\n');
    fc.assert(
      fc.property(fc.constantFrom(...told), joins, fc.boolean(), (phrase, join, loud) => {
        const text = `We do it ${phrase.split(' ').join(join)} help.`;
        const [one] = asEnglish([loud ? text.toUpperCase() : text]);
        if (one?.wordy.length === 0) expect(join.trim() === '').toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('looks at words alone', () => {
    const some = wordSequences(['in-house team', 'prior to']);
    expect(holdsSequence('Our INHOUSE team', some)).toBe(true);
    expect(holdsSequence('Just prior, to that', some)).toBe(true);
    expect(holdsSequence('Prior knowledge', some)).toBe(false);
  });
});
