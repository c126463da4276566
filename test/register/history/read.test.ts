import { describe, expect, test } from 'vitest';
import { digestOfText } from '../../../src/register/digest.ts';
import { BEFORE_THE_FIRST, emptyHistory, historyText, withLines } from '../../../src/register/history/line.ts';
import { linesOf, readHistory } from '../../../src/register/history/read.ts';
import { newLine } from './lines.ts';

const history = withLines(
  emptyHistory,
  ['a', 'b', 'c', 'd'].map((id) => newLine({ id: `riverside/${id}` })),
);
const [a = '', b = '', c = '', d = ''] = history.texts;
const read = (...lines: string[]) => readHistory(lines.join('\n'));
const broken = (...lines: string[]) => read(...lines).broken.map(({ line, found }) => [line, found.split(/[:,]/u)[0]]);
const altered = (text: string) => text.replace('Chest', 'Other');

test.each([
  ['', []],
  ['one', ['one']],
  ['one\n', ['one']],
  ['one\r\ntwo\r\n', ['one', 'two']],
  ['one\n\ntwo\n', ['one', '', 'two']],
  ['one\n\n', ['one', '']],
])('the lines of %j', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

describe('a whole history', () => {
  test('is read as it was written, and more can be added to it', () => {
    expect(readHistory(historyText(history))).toEqual({ history, broken: [] });
    expect(history.digest).toBe(digestOfText(d));
  });

  test('may have no line', () => {
    expect(readHistory('')).toEqual({ history: emptyHistory, broken: [] });
  });

  test('may have its last line taken off: only whoever has a copy can tell', () => {
    expect(broken(a, b, c)).toEqual([]);
  });

  test('may have several lines of one day, and days that go on', () => {
    const more = withLines(history, [newLine({ on: '2026-10-02' }), newLine({ on: '2026-10-02' })]);
    expect(readHistory(historyText(more)).broken).toEqual([]);
  });
});

describe('a history that is not as it was written', () => {
  test.each<[what: string, lines: string[], found: [number, string][]]>([
    ['a changed line', [a, altered(b), c, d], [[2, 'The next line does not follow from this one']]],
    ['a changed first line', [altered(a), b, c, d], [[1, 'The next line does not follow from this one']]],
    ['a line that was cut off', [a, b, c, d.slice(0, 40)], [[4, 'The line is not a line of a history']]],
    ['a line that is no line of a history', [a, '{}', c, d], [[2, 'The line is not a line of a history']]],
    [
      'an empty line',
      [a, '', b],
      [
        [2, 'The line is not a line of a history'],
        [3, 'Line 2 stands here'],
      ],
    ],
    ['a line taken out', [a, c, d], [[2, 'Line 3 stands here']]],
    ['the first line taken out', [b, c, d], [[1, 'Line 2 stands here']]],
    [
      'two lines in another order',
      [a, c, b, d],
      [
        [2, 'Line 3 stands here'],
        [3, 'Line 2 stands here'],
      ],
    ],
    ['a line put in twice', [a, b, b, c], [[3, 'Line 2 stands here']]],
  ])('%s is told where it stands', (_, lines, found) => {
    expect(broken(...lines)).toEqual(found);
  });

  test('a line out of its place says where it belongs', () => {
    expect(read(a, c).broken[0]?.found).toMatch(/^Line 3 stands here, in place of line 2: .+ removed/u);
    expect(read(a, b, a).broken[0]?.found).toMatch(/^Line 1 stands here, after line 2: .+ in twice\.$/u);
    expect(read(a, '', b).broken[1]?.found).toContain('after line 0');
  });

  test('a first line that names one before it says that lines were removed', () => {
    const [line = ''] = withLines({ ...emptyHistory, digest: digestOfText('x') }, [newLine()]).texts;
    expect(read(line).broken).toEqual([{ line: 1, found: expect.stringContaining('lines were removed') as string }]);
  });

  test('a line of a day before that of the line before it says both days', () => {
    const back = withLines(history, [newLine({ on: '2026-09-30' })]);
    const [fault, ...others] = readHistory(historyText(back)).broken;
    expect(others).toEqual([]);
    expect(fault).toEqual({ line: 5, found: expect.stringMatching(/2026-09-30.+2026-10-01/u) as string });
  });

  test('is whole up to the first line that is broken', () => {
    const { history: whole } = read(a, b, altered(c), d);
    expect(whole.texts).toEqual([a, b]);
    expect(whole.lines.map(({ id }) => id)).toEqual(['riverside/a', 'riverside/b']);
    expect(whole.digest).toBe(digestOfText(b));
    expect(read(altered(a), b).history).toEqual({ texts: [], lines: [], digest: BEFORE_THE_FIRST });
  });
});
