import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
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
