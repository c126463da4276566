import { expect, test } from 'vitest';
import { linesIn } from '../../../src/harvest/readers/entry-lines.ts';

const entry = (id: string, name = id) => JSON.stringify({ collection: 'tools', id, facts: { name } });
const read = (text: string) => {
  const { byKey, broken, lines } = linesIn(Buffer.from(text));
  return {
    entries: [...byKey].map(([key, those]) => [key, those.map(({ facts }) => facts['name'])]),
    broken: [...broken].map(([place, { number, fault }]) => [place, number, fault.code]),
    lines,
  };
};

test('each line is an entry, the last one too where it has no end', () => {
  const two = [
    ['tools/a', ['a']],
    ['tools/b', ['b']],
  ];
  expect(read(`${entry('a')}\n${entry('b')}`)).toEqual({ entries: two, broken: [], lines: 2 });
  expect(read(`${entry('a')}\n${entry('b')}\n`)).toEqual({ entries: two, broken: [], lines: 2 });
});

test('a line that is blank is no entry, and counts among the lines of the file alone', () => {
  expect(read(`\n \r\n${entry('a')}\n\t\n{}\n`)).toEqual({
    entries: [['tools/a', ['a']]],
    broken: [[1, 5, 'not-a-feed']],
    lines: 2,
  });
});

test('an entry that stands there twice is kept twice, in the order of the lines', () => {
  expect(read(`${entry('a', 'One')}\n${entry('b')}\n${entry('a', 'Two')}\n`).entries).toEqual([
    ['tools/a', ['One', 'Two']],
    ['tools/b', ['b']],
  ]);
});

test('a line that is broken takes no other with it, and is told by its number', () => {
  expect(read(`${entry('a')}\n{"collection":\n5\n${entry('b')}\n`)).toEqual({
    entries: [
      ['tools/a', ['a']],
      ['tools/b', ['b']],
    ],
    broken: [
      [1, 2, expect.any(String)],
      [2, 3, 'not-a-feed'],
    ],
    lines: 4,
  });
  expect(linesIn(Buffer.from('5\n')).broken.get(0)?.fault.message).toBe('It holds no entry.');
});

test('a file that holds nothing has no lines', () => {
  expect(read('')).toEqual({ entries: [], broken: [], lines: 0 });
});
