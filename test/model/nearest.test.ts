import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/model/check/nearest.ts';

test.each([
  ['pilott', ['in-use', 'pilot', 'paused'], 'pilot'],
  ['In Use', ['in-use', 'pilot'], 'in-use'],
  ['withdrawnon', ['withdrawn', 'withdrawal'], 'withdrawn'],
  ['abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
  ['abcde', ['abcxy'], 'abcxy'],
  ['tools/a', ['tools/b', 'toolsa'], 'tools/b'],
])('“%s” is most likely one of %j: %s', (text, known, meant) => {
  expect(nearest(text, known)).toBe(meant);
});

test.each([
  ['GB', ['FR', 'GE', 'UB']],
  ['abcdefghi', ['abcdewxyz']],
  ['abcd', ['abxy']],
  ['', ['a', 'tools']],
  ['!!!', ['a']],
  ['pilot', []],
])('“%s” is none of %j', (text, known) => {
  expect(nearest(text, known)).toBeUndefined();
  expect(didYouMean(text, known)).toBe('');
});

test('of two that are as near, the first is meant', () => {
  expect(nearest('rivers', ['river1', 'river2'])).toBe('river1');
});

test('the question about it is a sentence with a space behind it, for another to follow', () => {
  expect(didYouMean('pilott', ['pilot'])).toBe('Did you mean “pilot”? ');
});
