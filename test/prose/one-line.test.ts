import { expect, test } from 'vitest';
import { oneLine } from '../../src/prose/one-line.ts';

test.each([
  ['It reads X-rays.', 'It reads X-rays.'],
  ['One\nline', 'One line'],
  ['One\tline', 'One line'],
  ['One\u00a0line', 'One line'],
  ['One  line', 'One line'],
  ['One \r\n\n line', 'One line'],
  [' One', 'One'],
  ['One\n', 'One'],
  [' \n ', ''],
  ['', ''],
])('%j stands on one line, with one space between its words', (text, line) => {
  expect(oneLine(text)).toBe(line);
});
