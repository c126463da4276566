import { expect, test } from 'vitest';
import { termsOf, wordsOf } from '../../src/search/words.ts';

test('words are compared in small letters and without accents', () => {
  expect(wordsOf('Tŷ Glas, GIG Cymru')).toEqual(['ty', 'glas', 'gig', 'cymru']);
  expect(wordsOf('مریض آپ')).toEqual(wordsOf('مریض اپ'));
});

test('a word with a hyphen is found by its parts and without the hyphen', () => {
  expect(wordsOf('chest X-rays')).toEqual(['chest', 'x', 'rays', 'xrays']);
  expect(termsOf('chest x-ray')).toEqual([[['chest']], [['xray'], ['x', 'ray']]]);
});

test('a letter after an apostrophe is no word', () => {
  expect(wordsOf("the patient's record, i’r ysbyty, sy'n")).toEqual(['the', 'patient', 'record', 'i', 'ysbyty', 'sy']);
});

test('signs are no words, nor is anything that is longer than a word', () => {
  expect(wordsOf('<> & — “…” ')).toEqual([]);
  expect(wordsOf('a'.repeat(41))).toEqual([]);
  expect(termsOf('– ?')).toEqual([]);
});

test('somebody who pastes a page searches for its first words', () => {
  expect(termsOf('word '.repeat(1000))).toHaveLength(12);
});
