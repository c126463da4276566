import { expect, test } from 'vitest';
import { postingsOf } from '../../src/search/postings.ts';

const pages = [
  { words: 'a scan', weights: '19' },
  { words: '', weights: '' },
  { words: 'scan ty', weights: '52' },
  { words: 'a', weights: '3' },
];

test('a word stands on its pages, each told by its distance from the one before, with what it counts there', () => {
  const { words, of, pagesWith } = postingsOf(pages);
  expect(words).toEqual(['a', 'scan', 'ty']);
  expect(of('a')).toEqual([[0, 3], '13']);
  expect(of('scan')).toEqual([[0, 2], '95']);
  expect(of('ty')).toEqual([[2], '2']);
  expect(words.map(pagesWith)).toEqual([2, 2, 1]);
});

test('a word that no page has stands nowhere', () => {
  expect(postingsOf(pages).of('other')).toEqual([[], '']);
  expect(postingsOf([]).words).toEqual([]);
});
