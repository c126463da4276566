import { describe, expect, test } from 'vitest';
import { digestOfText } from '../../../src/register/digest.ts';
import {
  BEFORE_THE_FIRST,
  emptyHistory,
  historyLine,
  historyText,
  withLines,
} from '../../../src/register/history/line.ts';
import { newLine } from './lines.ts';

const line = { line: 1, ...newLine(), before: BEFORE_THE_FIRST };
const whole = {
  ...line,
  source: 'fenwick-feed',
  facts: { oversight: 'no-person', actsAlone: null },
  notes: ['2026-09-01'],
  approved: '2026-09-02',
  left: { on: '2026-09-30', how: 'moved', because: 'It has a new name.', now: '/tools/riverside/y/' },
};

describe('a line of the history', () => {
  test.each<[what: string, given: object]>([
    ['with what each has', line],
    ['with all that one can have', whole],
    ['of an entry that left to nowhere', { ...whole, left: { on: '2026-09-30', how: 'withdrawn', because: '' } }],
    ...['added', 'changed', 'left', 'returned'].map(
      (event) => [`of what was ${event}`, { ...line, event }] satisfies [string, object],
    ),
  ])('%s is one', (_, given) => {
    expect(historyLine.safeParse(given)).toEqual({ success: true, data: given });
  });

  test.each<[why: string, given: object]>([
    ['counts from 0', { line: 0 }],
    ['is of no day', { on: '2026-02-30' }],
    ['tells of no event', { event: 'gone' }],
    ['is of no collection', { collection: 'toolz' }],
    ['is of no entry', { id: '' }],
    ['has a digest in capitals', { digest: 'A'.repeat(64) }],
    ['has a digest that is too short', { digest: 'a'.repeat(63) }],
    ['has a digest that is too long', { before: '0'.repeat(65) }],
    ['has something before its digest', { before: `x${BEFORE_THE_FIRST}` }],
    ['has an answer that is no term', { facts: { oversight: 1 } }],
    ['has a note of no day', { notes: ['2026-09-31'] }],
    ['was approved on no day', { approved: 'yesterday' }],
    ['left in no known way', { left: { ...whole.left, how: 'lost' } }],
    ['left on no day', { left: { ...whole.left, on: '2026-13-01' } }],
    ['left with more than is known', { left: { ...whole.left, by: 'somebody' } }],
    ['says more than is known', { more: true }],
  ])('is none where it %s', (_, given) => {
    expect(historyLine.safeParse({ ...line, ...given }).success).toBe(false);
  });
});

describe('lines that are added', () => {
  test('to nothing are the first, and count from 1', () => {
    const { lines, texts, digest } = withLines(emptyHistory, [newLine(), newLine({ id: 'riverside/y' })]);
    expect(lines.map(({ line, before }) => [line, before])).toEqual([
      [1, '0'.repeat(64)],
      [2, digestOfText(texts[0] ?? '')],
    ]);
    expect(digest).toBe(digestOfText(texts[1] ?? ''));
    expect(texts.map((text): unknown => JSON.parse(text))).toEqual(lines);
  });

  test('have their number first and the digest of the line before last', () => {
    const [text = ''] = withLines(emptyHistory, [newLine()]).texts;
    expect(text).toMatch(/^\{"line":1,"on":/u);
    expect(text.endsWith(`,"before":"${BEFORE_THE_FIRST}"}`)).toBe(true);
  });

  test('leave the history as it was, and go on from it', () => {
    const one = withLines(emptyHistory, [newLine()]);
    const two = withLines(one, [newLine({ event: 'changed' })]);
    expect(emptyHistory).toEqual({ texts: [], lines: [], digest: BEFORE_THE_FIRST });
    expect(one.lines).toHaveLength(1);
    expect(two.lines[1]).toMatchObject({ line: 2, event: 'changed', before: one.digest });
    expect(withLines(two, [])).toEqual(two);
  });
});

test('each line of the file has an end of its own', () => {
  expect(historyText(emptyHistory)).toBe('');
  const { texts, ...rest } = withLines(emptyHistory, [newLine(), newLine()]);
  expect(historyText({ texts, ...rest })).toBe(`${texts[0] ?? ''}\n${texts[1] ?? ''}\n`);
});
