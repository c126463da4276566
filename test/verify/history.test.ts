import { describe, expect, test } from 'vitest';
import { digestOfText } from '../../src/register/digest.ts';
import { emptyHistory, historyText, withLines, type NewLine } from '../../src/register/history/line.ts';
import { readHistory } from '../../src/register/history/read.ts';
import { brokenLines, differencesFrom } from '../../src/verify/history.ts';

const line = (number: number): NewLine => ({
  on: `2026-11-${String(number).padStart(2, '0')}`,
  event: 'added',
  collection: 'tools',
  id: `riverside/tool-${number}`,
  name: `Tool ${number}`,
  digest: digestOfText(String(number)),
});
const history = (length: number) =>
  historyText(
    withLines(
      emptyHistory,
      Array.from({ length }, (_, at) => line(at + 1)),
    ),
  );
const whole = history(9);
const lines = whole.trimEnd().split('\n');
const text = (some: readonly string[]) => some.map((one) => `${one}\n`).join('');
const linesNamed = (findings: readonly { readonly line?: number }[]) => findings.map((one) => one.line);

/** Lines as somebody would leave them who does not know the digests. */
const tampered = {
  changed: text(lines.with(4, (lines[4] ?? '').replace('Tool 5', 'Tool five'))),
  removed: text(lines.toSpliced(4, 1)),
  swapped: text(lines.with(4, lines[5] ?? '').with(5, lines[4] ?? '')),
  twice: text(lines.toSpliced(4, 0, lines[4] ?? '')),
  cut: whole.slice(0, -20),
};

describe('a history by itself', () => {
  test('as it was written has nothing broken', () => {
    expect(brokenLines(whole)).toEqual([]);
    expect(readHistory(whole).history.lines).toHaveLength(9);
  });

  test('begins with 64 zeros, and each line names the digest of the text of the one before it', () => {
    const befores = lines.map((one) => (JSON.parse(one) as { before: string }).before);
    expect(befores).toEqual(['0'.repeat(64), ...lines.slice(0, -1).map(digestOfText)]);
  });

  test.each([
    ['changed', [5]],
    ['removed', [5]],
    ['swapped', [5, 6]],
    ['twice', [6]],
    ['cut', [9]],
  ] as const)('with a line %s names the line', (how, expected) => {
    expect(linesNamed(brokenLines(tampered[how]))).toEqual(expected);
  });

  test('with its first lines cut off names the first', () => {
    expect(linesNamed(brokenLines(text(lines.slice(2))))).toContain(1);
  });

  test('with a line removed and the others numbered anew names the line before it', () => {
    const renumbered = lines.toSpliced(4, 1).map((one, at) => one.replace(/"line":\d+/u, `"line":${at + 1}`));
    expect(linesNamed(brokenLines(text(renumbered)))).toContain(4);
  });

  test('with days that go back names the line', () => {
    const back = historyText(withLines(emptyHistory, [line(5), line(4)]));
    expect(linesNamed(brokenLines(back))).toEqual([2]);
  });

  test.each(['', 'nonsense\n', '{}\n', '[]\n', 'null\n', `${'x'.repeat(100_000)}\n`])(
    '%# that is none stops nothing',
    (nonsense) => {
      expect(brokenLines(nonsense).length).toBe(nonsense === '' ? 0 : 1);
    },
  );
});

describe('a published copy against ours', () => {
  test('that is the same, or is older than ours, is as published', () => {
    expect(differencesFrom(whole, whole)).toEqual([]);
    expect(differencesFrom(whole, history(7))).toEqual([]);
  });

  test('that was written anew from a changed line on is found, line by line, though its own digests fit', () => {
    const forged = historyText(
      withLines(
        emptyHistory,
        Array.from({ length: 9 }, (_, at) => (at === 4 ? { ...line(5), name: 'Another' } : line(at + 1))),
      ),
    );
    expect(brokenLines(forged)).toEqual([]);
    expect(linesNamed(differencesFrom(whole, forged))).toEqual([5, 6, 7, 8, 9]);
  });

  test('names a changed line', () => {
    expect(differencesFrom(whole, tampered.changed)).toEqual([
      { file: 'data/history.ndjson', line: 5, found: 'It is not the same as ours: one of the two was changed.' },
    ]);
  });

  test('names a removed line by its number in ours, once', () => {
    expect(differencesFrom(whole, tampered.removed)).toEqual([
      { file: 'data/history.ndjson', line: 5, found: 'This line of ours is not in the copy: it was removed there.' },
    ]);
  });

  test('names a line in another order', () => {
    expect(differencesFrom(whole, tampered.swapped)).toEqual([
      { file: 'data/history.ndjson', line: 6, found: 'It is line 5 of ours: the copy has another order.' },
    ]);
  });

  test('tells where ours has lost a line that was published', () => {
    expect(differencesFrom(history(7), whole).map(({ line: at, found }) => [at, found])).toEqual([
      [8, 'It is in the copy and not in ours: it was removed here, or added there.'],
      [9, 'It is in the copy and not in ours: it was removed here, or added there.'],
    ]);
  });
});
