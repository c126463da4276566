import { describe, expect, test } from 'vitest';
import { figuresShown, type Figure, type FigureRun } from '../../src/register/figures.ts';
import { toolView } from '../../src/register/views/tool.ts';
import type { Facts } from '../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const figure: Figure = {
  of: 1000,
  whom: 'people who are screened',
  many: 60,
  what: 'got a high score',
  source: 'Our own test',
  on: '2026-02-20',
};
const shown = (figures: Figure[], more: Facts = {}) =>
  figuresShown(entryOf('tools', 'riverside/x', { figures, ...more }), figures, 'en', 'en');
const sentences = (runs: readonly FigureRun[]) =>
  runs.flatMap(({ figures }) => figures.flatMap(({ parts }) => parts.map(({ sentence }) => sentence)));

test('a figure is a sentence of people out of people, with a picture that says in words what it shows', () => {
  const [part] = only(only(shown([figure])).figures).parts;
  expect(part?.sentence).toBe('Of 1,000 people who are screened, 60 got a high score.');
  expect(part?.label).toBe('A picture of 1,000 dots. 60 of them are filled.');
  expect(part?.dots).toMatchObject({ of: 1000, filled: 60 });
});

test('what it is compared with has a picture of its own, out of just as many', () => {
  const compared = { ...figure, group: 'People over 75', comparedWith: 'Everybody else', comparedMany: 40 };
  const [one] = only(shown([compared])).figures;
  expect(one?.group).toBe('For some people: People over 75');
  expect(one?.parts.map(({ dots }) => [dots.of, dots.filled])).toEqual([
    [1000, 60],
    [1000, 40],
  ]);
  expect(one?.parts[1]?.sentence).toBe('Everybody else: 40 of 1,000.');
});

test('where there are more than dots can show, the sentence says what the picture shows', () => {
  expect(sentences(shown([{ ...figure, of: 4680, many: 163 }]))).toEqual([
    'Of 4,680 people who are screened, 163 got a high score. That is about 35 of 1,000.',
  ]);
});

describe('every figure has its source and its day', () => {
  test('once for those that were counted together', () => {
    const runs = shown([figure, { ...figure, many: 8 }, { ...figure, on: '2026-03-01' }]);
    expect(runs.map(({ figures, source }) => [figures.length, source.label, source.counted])).toEqual([
      [2, 'Source of these figures:', 'counted on 20 February 2026'],
      [1, 'Source:', 'counted on 1 March 2026'],
    ]);
  });

  test('with the address of the evidence whose title it is, or its own', () => {
    const evidence = [{ title: 'Our own test', address: 'https://www.example.org/test' }];
    expect(only(shown([figure], { evidence })).source.href).toBe('https://www.example.org/test');
    const own = { ...figure, address: 'https://www.example.org/own' };
    expect(only(shown([own], { evidence })).source.href).toBe('https://www.example.org/own');
    expect(only(shown([figure])).source.href).toBeUndefined();
  });
});

describe('in Welsh', () => {
  const cy = { figures: [{ whom: 'bobl a gafodd eu sgrinio', what: 'â sgôr uchel', source: 'Ein prawf ein hunain' }] };
  const answerIn = (translated: boolean) => {
    const register = registerOf([entryOf('tools', 'riverside/x', { figures: [figure] }, translated ? { cy } : {})]);
    const { groups } = toolView(only(register.tools), register, 'cy');
    return only(groups.flatMap(({ answers }) => answers).filter(({ field }) => field === 'figures'));
  };

  test('the sentence is Welsh, and the numbers are those of the first language', () => {
    const { shown: answer } = answerIn(true);
    expect(answer.as === 'figures' && sentences(answer.runs)).toEqual([
      'O blith 1,000 o bobl a gafodd eu sgrinio: 60 â sgôr uchel.',
    ]);
  });

  test('a figure that is not translated is one English sentence, and marked as English', () => {
    const { shown: answer, language } = answerIn(false);
    expect(language).toBe('en');
    expect(answer.as === 'figures' && sentences(answer.runs)).toEqual([
      'Of 1,000 people who are screened, 60 got a high score.',
    ]);
  });
});

test('what was asked is shown with the newest answer first, each with its day', () => {
  const asked = [
    { question: 'Old?', answer: 'Yes.', on: '2025-01-02' },
    { question: 'New?', answer: 'Yes, *really*.', on: '2026-05-12' },
  ];
  const register = registerOf([entryOf('tools', 'riverside/x', { asked })]);
  const { shown: answer } = only(toolView(only(register.tools), register, 'en').asked.answers);
  expect(answer.as === 'conversation' && answer.asked.map(({ question, on }) => [question, on])).toEqual([
    ['New?', 'Answered on 12 May 2026'],
    ['Old?', 'Answered on 2 January 2025'],
  ]);
  expect(answer.as === 'conversation' && answer.asked[0]?.answer).toContain('<em>really</em>');
});
