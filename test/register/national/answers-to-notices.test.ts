import { expect, test } from 'vitest';
import { answersTo, countedAnswers } from '../../../src/register/national/answers-to-notices.ts';
import { entryOf, registerOf } from '../../fixtures/register.ts';

const moreAt = 'https://www.example.com/notices/1';
const answered = (notice: string, answer: string, on = '2026-10-06') => ({ notice, answer, on, because: 'We looked.' });
const tool = (id: string, noticeAnswers?: object[]) =>
  entryOf('tools', `riverside/${id}`, { product: 'p', ...(noticeAnswers && { noticeAnswers }) });

const register = registerOf([
  entryOf('products', 'p'),
  entryOf('notices', 'own', { products: ['p'], state: 'open', moreAt }),
  entryOf('notices', 'copy', { products: ['p'], state: 'open', moreAt }),
  entryOf('notices', 'another', { products: ['p'], state: 'open', moreAt: undefined, name: 'Another' }),
  tool('a', [answered('own', 'looking-into-it', '2026-10-06'), answered('own', 'stopped', '2026-10-09')]),
  tool('b', [answered('copy', 'not-affected')]),
  tool('c', [answered('another', 'acted')]),
  tool('d'),
]);
const notice = register.notices.find(({ entry }) => entry.id === 'own');
const reached = notice ? answersTo(notice, register) : [];

test('the newest answer of an organisation counts, also where it named its own copy of the notice', () => {
  expect(reached.map(({ tool: { entry }, answer }) => [entry.id.slice(-1), answer?.answer])).toEqual([
    ['a', 'stopped'],
    ['b', 'not-affected'],
    ['c', undefined],
    ['d', undefined],
  ]);
});

test('answers are counted with those that are missing, and add up to the tools that the notice reaches', () => {
  const counts = countedAnswers(reached);
  expect(Object.fromEntries(counts.map(({ answer, tools }) => [answer ?? 'none', tools]))).toEqual({
    stopped: 1,
    acted: 0,
    'not-affected': 1,
    'looking-into-it': 0,
    none: 2,
  });
  expect(counts.reduce((sum, { tools }) => sum + tools, 0)).toBe(reached.length);
});
