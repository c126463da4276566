import { expect, test } from 'vitest';
import { blocksOf } from '../../src/prose/blocks.ts';

test('a plain answer is heard paragraph by paragraph, each on one line', () => {
  expect(blocksOf('One\nline.\n\n \n\nAnother.\n', 'markdown')).toEqual([
    { line: 1, text: 'One line.', kind: 'words' },
    { line: 1, text: 'Another.', kind: 'words' },
  ]);
});

test('what is blank or a line across the page is not heard, and code is not', () => {
  expect(blocksOf(' \n\nOne.\n\nTwo.\n\n ', 'markdown').map(({ text }) => text)).toEqual(['One.', 'Two.']);
  expect(blocksOf('```\ncode\n```\n\n---\n\nWords.', 'markdown').map(({ text }) => text)).toEqual(['Words.']);
});

test('marks are not heard; headings, items and cells are, each at its line', () => {
  const text =
    '## A *heading*\n\nWords with `code`, [a link](/a/) and  \na break.\n\n- one\n- two\n\n| a | b |\n| - | - |\n| c | d |';
  expect(blocksOf(text, 'markdown')).toEqual([
    { line: 1, text: 'A heading', kind: 'heading' },
    { line: 3, text: 'Words with , a link and a break.', kind: 'words' },
    { line: 6, text: 'one', kind: 'words' },
    { line: 7, text: 'two', kind: 'words' },
    ...['a', 'b'].map((cell) => ({ line: 9, text: cell, kind: 'words' })),
    ...['c', 'd'].map((cell) => ({ line: 11, text: cell, kind: 'words' })),
  ]);
});

test('the words in the properties of a component are heard, before what is in it; where a picture lies is not', () => {
  const text =
    '<Warning title="Not for  emergencies">\n\nCall 999.\n\n</Warning>\n\n<Figure src="/media/a.jpg" alt="A scanner" caption="Ours" />';
  expect(blocksOf(text, 'mdx')).toEqual([
    { line: 1, text: 'Not for emergencies', kind: 'heading' },
    { line: 3, text: 'Call 999.', kind: 'words' },
    { line: 7, text: 'A scanner', kind: 'alt' },
    { line: 7, text: 'Ours', kind: 'heading' },
  ]);
});

test('a component in a line, and properties that are no words, are heard as far as they have words', () => {
  expect(blocksOf('Hello <Note title="a">there</Note>.', 'mdx')).toEqual([
    { line: 1, text: 'Hello there.', kind: 'words' },
  ]);
  expect(blocksOf('<Warning title={a} {...b} aside>\n\nHello.\n\n</Warning>', 'mdx')).toEqual([
    { line: 3, text: 'Hello.', kind: 'words' },
  ]);
});

test('the longer story is read as MDX even where it is plain, with its lines', () => {
  expect(blocksOf('One.\n\nTwo.', 'mdx').map(({ line }) => line)).toEqual([1, 3]);
});

test('nothing is heard of a text that cannot be read', () => {
  expect(blocksOf('<Note>', 'mdx')).toEqual([]);
});
