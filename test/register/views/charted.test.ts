import { expect, test } from 'vitest';
import { speak } from '../../../src/i18n/speak.ts';
import { charted } from '../../../src/register/views/charted.ts';

const bar = (label: string, value: number) => ({ label, value, inWords: String(value) });
const bars = [bar('Northlight', 2), bar('Westlight', 5), bar('Eastlight', 5)];
const inWords = (most: number) => `${most} organisations`;
const describedIn = (chart: string) => /<desc[^>]*>(?<words>[^<]*)<\/desc>/u.exec(chart)?.groups?.['words'];

test('a picture of counts has the words of its own part of the page', () => {
  for (const id of ['kinds', 'products', 'publishers', 'growth'] as const) {
    const { title, lead } = speak('cy').ui.national[id];
    expect(charted(id, bars, inWords, speak('cy'))).toMatchObject({ id, title, lead });
  }
});

test('the longest bar is told in words, of equal ones the first', () => {
  const { chart } = charted('products', bars, inWords, speak('en'));
  expect(describedIn(chart)).toContain('Westlight, 5 organisations.');
  expect(chart).toContain('aria-labelledby="products-chart-title products-chart-description"');
});

test('where there is no bar the picture tells of none', () => {
  expect(describedIn(charted('products', [], inWords, speak('en')).chart)).toContain(': , 0 organisations.');
});

test('bars begin where reading begins', () => {
  const starts = (language: 'en' | 'cy' | 'ur') =>
    [...charted('products', bars, inWords, speak(language)).chart.matchAll(/<rect[^>]*? x="(?<x>[\d.]+)"/gu)].map(
      (found) => Number(found.groups?.['x']),
    );
  expect(starts('en')).toEqual([0, 0, 0]);
  expect(starts('cy')).toEqual([0, 0, 0]);
  expect(Math.min(...starts('ur'))).toBeGreaterThan(0);
});
