import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords, type Run } from '../../../src/register/preview/words.ts';

const whole = (runs: readonly Run[], without: Run['kind']) =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

test('one word that changes is shown alone', () => {
  expect(compareWords(['It takes ten minutes.'], ['It takes five minutes.'])).toEqual([
    { kind: 'same', text: 'It takes ' },
    { kind: 'removed', text: 'ten' },
    { kind: 'added', text: 'five' },
    { kind: 'same', text: ' minutes.' },
  ]);
});

test('words that change close together are shown as a phrase, and not in shreds', () => {
  expect(compareWords(['A nurse reads every letter.'], ['A doctor checks every note.'])).toEqual([
    { kind: 'same', text: 'A ' },
    { kind: 'removed', text: 'nurse reads every letter' },
    { kind: 'added', text: 'doctor checks every note' },
    { kind: 'same', text: '.' },
  ]);
});

test('whatever changes, both texts can be read whole', () => {
  assert(
    property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (before, after) => {
      const runs = compareWords([before], [after]);
      expect(whole(runs, 'added')).toBe(before);
      expect(whole(runs, 'removed')).toBe(after);
    }),
  );
});

const told = (before: string, after: string) => compareWords([before], [after]).map(({ kind, text }) => [kind, text]);

describe('between two changes', () => {
  test('two words are read as a part of them, and three are not', () => {
    expect(told('A red old house stands', 'A blue old home stands')).toEqual([
      ['same', 'A '],
      ['removed', 'red old house'],
      ['added', 'blue old home'],
      ['same', ' stands'],
    ]);
    expect(told('A red very old brick house', 'A blue very old brick home')).toEqual([
      ['same', 'A '],
      ['removed', 'red'],
      ['added', 'blue'],
      ['same', ' very old brick '],
      ['removed', 'house'],
      ['added', 'home'],
    ]);
    expect(told('A red very old house', 'A blue very old home')).toEqual([
      ['same', 'A '],
      ['removed', 'red very old house'],
      ['added', 'blue very old home'],
    ]);
  });

  test('a phrase goes on over any number of them', () => {
    expect(told('a b c d e f g', 'x b y d z f w')).toEqual([
      ['removed', 'a b c d e f g'],
      ['added', 'x b y d z f w'],
    ]);
  });
});

describe('a word at an end of the text', () => {
  test('that stays is told as the same, however few there are', () => {
    expect(told('One red', 'One blue')).toEqual([
      ['same', 'One '],
      ['removed', 'red'],
      ['added', 'blue'],
    ]);
    expect(told('red one', 'blue one')).toEqual([
      ['removed', 'red'],
      ['added', 'blue'],
      ['same', ' one'],
    ]);
  });

  test('that is new is told without a part that is taken away', () => {
    expect(told('It works.', 'It works. It helps.')).toEqual([
      ['same', 'It works.'],
      ['added', ' It helps.'],
    ]);
    expect(told('It works. It helps.', 'It works.')).toEqual([
      ['same', 'It works.'],
      ['removed', ' It helps.'],
    ]);
  });
});

test.each<[before: string[], after: string[], runs: Run[]]>([
  [[], [], []],
  [['One.', 'Two.'], ['One.', 'Two.'], [{ kind: 'same', text: 'One.\nTwo.' }]],
  [[], ['New.'], [{ kind: 'added', text: 'New.' }]],
  [['Old.'], [], [{ kind: 'removed', text: 'Old.' }]],
])('%j and %j', (before, after, runs) => {
  expect(compareWords(before, after)).toEqual(runs);
});

test('lines stand below each other', () => {
  expect(
    compareWords(['One.', 'Two.'], ['One.', 'Two.', 'Three.'])
      .map(({ text }) => text)
      .join(''),
  ).toBe('One.\nTwo.\nThree.');
});

test('two texts that have too little in common are told as one that goes and one that comes', () => {
  const text = (letter: string) => Array.from({ length: 2000 }, (_, at) => `${letter}${at}`).join(' the ');
  const [before, after] = [text('a'), text('b')];
  expect(compareWords([before], [after])).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
});
