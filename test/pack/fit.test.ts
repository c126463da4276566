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

describe('a column of 20 em holds on one line', () => {
  /** The most letters of a kind that stand on one line. */
  const most = (letter: string, bold = false) => {
    let count = 1;
    while (linesOf(letter.repeat(count + 1), 20, bold) === 1) count += 1;
    return count;
  };

  test.each([
    ['a', 34],
    ['7', 34],
    ['i', 57],
    ['’', 57],
    ['m', 24],
    ['Ŵ', 24],
    ['É', 24],
    ['漢', 19],
    ['カ', 19],
    ['한', 19],
    ['🙂', 19],
    ['ع', 41],
  ])('of “%s” %i', (letter, count) => {
    expect(most(letter)).toBe(count);
  });

  test('fewer where they are bold', () => {
    expect(most('a', true)).toBe(31);
  });

  test('words with a space between them, as long as both fit', () => {
    expect(linesOf(`${'a'.repeat(20)} ${'a'.repeat(13)}`, 20)).toBe(1);
    expect(linesOf(`${'a'.repeat(20)} ${'a'.repeat(14)}`, 20)).toBe(2);
    expect(linesOf(`${'a '.repeat(22)}`, 20)).toBe(2);
    expect(linesOf(`  ${'a '.repeat(21).replaceAll(' ', '  ')}`, 20)).toBe(1);
  });

  test('after a word that is broken, what has room beside its end', () => {
    const broken = 'a'.repeat(40);
    expect(linesOf(broken, 20)).toBe(2);
    expect(linesOf(`${broken} ${'a'.repeat(26)}`, 20)).toBe(2);
    expect(linesOf(`${broken} ${'a'.repeat(28)}`, 20)).toBe(3);
    expect(linesOf(`a ${broken}`, 20)).toBe(3);
  });

  test('nothing of a blank paragraph', () => {
    expect(linesOf('a\n \n\nb', 20)).toBe(2);
    expect(linesOf('', 20)).toBe(0);
  });
});

describe('an answer takes, beside the lines of its heading,', () => {
  const of = (shown: Answer['shown'], question = 'Why?') => answerLines({ ...answer('', question), shown }, room(0));
  /** The space above a heading and its one line. */
  const heading = 0.6 + 1.1;

  test.each<[what: string, shown: Answer['shown'], lines: number]>([
    ['a paragraph', { as: 'html', html: '<p>Word.</p>' }, 1 + 0.4],
    ['two paragraphs', { as: 'html', html: '<p>One.</p>\n<p>Two.</p>' }, 2 * (1 + 0.4)],
    ['a break in a line', { as: 'html', html: '<p>One<br>two<br />three</p>' }, 3 + 0.4],
    ['words that stand out', { as: 'html', html: `<p><a href="/${'a'.repeat(90)}">One</a> <em>two</em></p>` }, 1 + 0.4],
    ['a sign written as an entity', { as: 'html', html: `<p>${'a'.repeat(32)}&#x3C;</p>` }, 1 + 0.4],
    ['a text', { as: 'text', text: 'Word.' }, 1 + 0.4],
    ['a reason', { as: 'gap', label: 'a'.repeat(20), text: 'a'.repeat(14) }, 2 + 0.4],
    ['a list', { as: 'list', items: ['One', 'Two', 'Three'] }, 3 * (1 + 0.4)],
    ['an item that stands in', { as: 'list', items: ['a'.repeat(31)] }, 1 + 0.4],
    ['an item that is too long for that', { as: 'list', items: ['a'.repeat(32)] }, 2 + 0.4],
    [
      'an item of a text, which stands in as well',
      { as: 'html', html: `<ul><li>${'a'.repeat(32)}</li></ul>` },
      2 + 0.4,
    ],
    ['a term', { as: 'terms', terms: [{ label: 'a'.repeat(16), meaning: 'a'.repeat(16) }] }, 1 + 0.4],
    [
      'two terms, which are a list',
      { as: 'terms', terms: ['b', 'c'].map(() => ({ label: 'a'.repeat(16), meaning: 'a'.repeat(15) })) },
      2 * (2 + 0.4),
    ],
  ])('%s', (_, shown, lines) => {
    expect(of(shown)).toBeCloseTo(heading + lines, 9);
  });

  test('a line and a tenth for each line of a long question, which is bold', () => {
    const one = of({ as: 'text', text: 'Word.' }, 'a'.repeat(29));
    expect(one).toBeCloseTo(heading + 1.4, 9);
    expect(of({ as: 'text', text: 'Word.' }, 'a'.repeat(30))).toBeCloseTo(heading + 1.1 + 1.4, 9);
  });

  test.each<Answer['shown']>([
    { as: 'links', links: [] },
    { as: 'records', records: [] },
    { as: 'figures', runs: [] },
    { as: 'conversation', asked: [] },
    ...[
      '<pre>a</pre>',
      '<h3>a</h3>',
      '<figure></figure>',
      '<details></details>',
      '<blockquote>a</blockquote>',
      '<input>',
    ].map((html) => ({ as: 'html', html }) as const),
    { as: 'html', html: '<ol><li>a\n<ol><li>b</li></ol></li></ol>' },
  ])('no end where it has no measure: %j', (shown) => {
    expect(of(shown)).toBe(Infinity);
  });

  test('its measure though it has several lists one after the other', () => {
    expect(of({ as: 'html', html: '<ul><li>a</li></ul>\n<ol><li>b</li></ol>' })).toBeCloseTo(heading + 2 * 1.4, 9);
  });
});

describe('answers on a sheet', () => {
  test('an answer that just fits stands whole, and keeps its language', () => {
    const one: Answer = { ...answer('<p>Word.</p>', 'Why?'), language: 'cy' };
    const { shown } = one;
    expect(stacked([one], room(3.1), 'Short.')).toEqual([{ title: 'Why?', shown, language: 'cy' }]);
    expect(stacked([one], room(3), 'Short.')).toEqual([{ title: 'Why?', shown: undefined, language: 'cy' }]);
    expect(stacked([one], room(2.7), 'Short.')).toHaveLength(1);
    expect(stacked([one], room(2.6), 'Short.')).toEqual([]);
    expect(stacked([answer('<p>Word.</p>', 'Why?')], room(9), 'Short.')[0]).not.toHaveProperty('language');
  });

  test('what one answer takes, the next has not', () => {
    const two = [answer(`<p>${'a'.repeat(50)}</p>`, 'One?'), answer(`<p>${'a'.repeat(50)}</p>`, 'Two?')];
    const whole = (lines: number) => stacked(two, room(lines), 'Short.').map(({ shown }) => shown !== undefined);
    expect(whole(8.21)).toEqual([true, true]);
    expect(whole(8.19)).toEqual([true, false]);
    expect(whole(6.7)).toEqual([false, false]);
    expect(whole(5.3)).toEqual([true]);
  });

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
