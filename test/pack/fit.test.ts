import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/register/answers.ts';
import { answerLines, linesOf, stacked } from '../../src/register/pack/fit.ts';

const answer = (html: string, question = 'What can it not do?'): Answer => ({
  field: 'limits',
  question,
  readers: 'everyone',
  shown: { as: 'html', html },
});
const room = (lines: number) => ({ width: 20, lines });
const TOO_LONG = 'Read it on our page.';

describe('the lines of a text', () => {
  test('a longer text never takes fewer lines, and each paragraph begins on a line of its own', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), (text) => {
        expect(linesOf(`${text} more`, 20)).toBeGreaterThanOrEqual(linesOf(text, 20));
        expect(linesOf(`${text}\n${text}`, 20)).toBe(2 * linesOf(text, 20));
        expect(linesOf(text, 20, true)).toBeGreaterThanOrEqual(linesOf(text, 20));
      }),
    );
  });

  test('a word longer than a line is broken over several', () => {
    expect(linesOf('x'.repeat(100), 20)).toBeGreaterThan(2);
  });
});

describe('answers on a sheet', () => {
  test('an answer stands whole or not at all, and all together take no more than the room', () => {
    const texts = fc.array(fc.lorem({ maxCount: 120 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 60 }), (all, lines) => {
        const answers = all.map((text, place) => answer(`<p>${text}</p>`, `Question ${place}`));
        const fitted = stacked(answers, room(lines), TOO_LONG);
        const taken = fitted.map(({ title, shown }) => {
          const whole = answers.find(({ question }) => question === title);
          if (shown) expect(shown).toEqual(whole?.shown);
          return answerLines(answer(shown ? (shown as { html: string }).html : `<p>${TOO_LONG}</p>`, title), room(0));
        });
        // The words in place of an answer stand close to their heading.
        expect(taken.reduce((sum, one) => sum + one - 0.4, 0)).toBeLessThanOrEqual(lines + fitted.length);
      }),
    );
  });

  test('the first has room before the others', () => {
    const long = `<p>${'word '.repeat(60)}</p>`;
    const shown = stacked([answer(long, 'First'), answer(long, 'Second')], room(20), TOO_LONG);
    expect(shown.map(({ shown: one }) => one !== undefined)).toEqual([true, false]);
  });

  test('where not even the words in its place have room, an answer is left out', () => {
    expect(stacked([answer('<p>Word.</p>')], room(1), TOO_LONG)).toEqual([]);
  });

  test.each(['<table></table>', '<ul><li>One<ul><li>Two</li></ul></li></ul>', '<p><img src="/media/a.png"></p>'])(
    'what has no measure is left to the page: %s',
    (html) => {
      expect(answerLines(answer(html), room(0))).toBe(Infinity);
    },
  );

  test('items of a list and signs written as entities are counted', () => {
    const list = answer(`<ul><li>${'a '.repeat(30)}&amp;</li><li>b</li></ul>`);
    expect(answerLines(list, room(0))).toBeGreaterThan(answerLines(answer('<ul><li>a</li><li>b</li></ul>'), room(0)));
  });
});
