import { describe, expect, test } from 'vitest';
import { factsHeight, heightOf, posters, tallness } from '../../src/register/pack/sheet-measures.ts';
import type { FactShown } from '../../src/register/views/tool.ts';

const fact = (question: number, answer: number) =>
  ({ question: 'a'.repeat(question), answer: 'a'.repeat(answer) }) as FactShown;
/** A column of the facts is then 10.9 em wide beside its icon. */
const WIDTH = 28.6;
const heightWith = (...facts: FactShown[]) => factsHeight(facts, WIDTH) - factsHeight([], WIDTH);

test('a poster is its paper without the padding of 2.2 em on each side', () => {
  expect(posters['poster-a4'].width).toBeCloseTo(42.2667, 4);
  expect(posters['poster-a4'].height).toBeCloseTo(61.6, 4);
  expect(posters['poster-a5'].width).toBeCloseTo(34.5474, 4);
  expect(posters['poster-a5'].height).toBeCloseTo(50.8632, 4);
});

test('a line is 1.35 times as high as its letters', () => {
  expect(heightOf(1, 1)).toBe(1.35);
  expect(heightOf(4, 0.5)).toBeCloseTo(2.7, 9);
  expect(heightOf(0, 2)).toBe(0);
});

test('lines of joined letters are half as high again as their letters', () => {
  expect([tallness('en'), tallness('cy')]).toEqual([1, 1]);
  expect(tallness('ur') * heightOf(1, 1)).toBeCloseTo(1.5, 9);
});

describe('the facts of a sheet take', () => {
  const [questionLine, answerLine, gap] = [0.82 * 1.35, 1.1 * 1.35, 0.6];
  const short = questionLine + answerLine + gap;

  test('their heading alone where there are none', () => {
    expect(factsHeight([], WIDTH)).toBeCloseTo(1.1 * 1.35 + 0.2, 9);
  });

  test('a row for each two', () => {
    const heights = [1, 2, 3, 4, 8].map((many) => heightWith(...Array.from({ length: many }, () => fact(1, 1))));
    expect(heights.map((height) => height / short)).toEqual(
      [1, 1, 2, 2, 4].map((rows) => expect.closeTo(rows, 9) as number),
    );
  });

  test('in a row, the height of the taller of the two', () => {
    const tall = fact(1, 16);
    for (const row of [
      [tall, fact(1, 1)],
      [fact(1, 1), tall],
    ])
      expect(heightWith(...row)).toBeCloseTo(short + answerLine, 9);
    expect(heightWith(fact(1, 1), tall, tall, fact(1, 1))).toBeCloseTo(2 * (short + answerLine), 9);
  });

  test.each([
    [22, 15, 0],
    [23, 15, questionLine],
    [22, 16, answerLine],
  ])(
    'with %i letters of a question and %i of its answer, which is larger and bold, %d more',
    (question, answer, more) => {
      expect(heightWith(fact(question, answer))).toBeCloseTo(short + more, 9);
    },
  );
});
