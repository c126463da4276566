import { expect, test } from 'vitest';
import { emptyCellWatch, lineWatch } from '../../../src/harvest/readers/line-watch.ts';

const bytes = (text: string) => Buffer.from(text);

test('as many lines as there may be are taken, in whatever pieces they come, and one more is not', () => {
  const watch = lineWatch(3);
  for (const piece of ['a\nb', '\n', 'c\n', '']) expect(() => watch(bytes(piece))).not.toThrow();
  expect(() => watch(bytes('d\n'))).toThrow('It has more than 3 lines.');
});

test('lines are counted in thousands as people write them', () => {
  expect(() => lineWatch(1000)(bytes('\n'.repeat(1001)))).toThrow('It has more than 1,000 lines.');
});

test.each([',', ';', '\t'])(
  'cells between “%s” that hold nothing are counted, in whatever pieces they come',
  (sign) => {
    const watch = emptyCellWatch(3);
    for (const piece of [`a${sign}${sign}`, `${sign}b${sign}`, sign]) expect(() => watch(bytes(piece))).not.toThrow();
    expect(() => watch(bytes(sign))).toThrow('It has more than 3 empty cells.');
  },
);

test('cells that hold something are not counted, nor signs that only stand side by side', () => {
  const watch = emptyCellWatch(0);
  expect(() => watch(bytes('a,b;c\t,;\naa  ||\n\n'))).not.toThrow();
});
