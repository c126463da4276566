import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { barChart, type BarChart } from '../../src/register/bar-chart.ts';

const LONG = 'A person looks at some of the answers, or only at those that the tool has marked for them';

function drawn(more: Partial<BarChart> = {}): SVGSVGElement {
  const svg = barChart({
    id: 'status',
    title: 'Where they stand',
    description: 'The longest: In use.',
    direction: 'ltr',
    bars: [
      { label: 'In use', value: 10, inWords: '10', hollow: 4 },
      { label: LONG, value: 5, inWords: '5' },
      { label: 'Retired', value: 0, inWords: '0' },
    ],
    ...more,
  });
  const found = new JSDOM(svg).window.document.querySelector('svg');
  if (!found) throw new Error('Nothing was drawn.');
  return found as unknown as SVGSVGElement;
}

const widths = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width')));
const textsOf = (svg: SVGSVGElement) => [...svg.querySelectorAll('text')].map((one) => one.textContent ?? '');

test('the picture has a name and a description that a screen reader finds', () => {
  const svg = drawn();
  expect(svg.getAttribute('role')).toBe('img');
  const named = (svg.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => svg.querySelector(`#${id}`)?.textContent);
  expect(named).toEqual(['Where they stand', 'The longest: In use.']);
  expect(svg.querySelectorAll('[aria-label]')).toHaveLength(0);
});

test('it holds no style of its own, which a strict policy would block, and no colour', () => {
  const svg = drawn();
  expect(svg.querySelectorAll('style, [style], [class]:not(svg)')).toHaveLength(0);
  const colours = [...svg.querySelectorAll('[fill], [stroke]')].flatMap((one) => [
    one.getAttribute('fill') ?? 'none',
    one.getAttribute('stroke') ?? 'none',
  ]);
  expect(new Set(colours)).toEqual(new Set(['currentColor', 'none']));
});

test('the length of a bar is its number: whole and hollow parts together', () => {
  const [whole = 0, half = 0, none = 0, hollow = 0] = widths(drawn());
  expect(none).toBe(0);
  // The hollow part is drawn a pixel inside its place on each side.
  expect(whole + hollow + 2).toBeCloseTo(2 * half, 5);
  expect(whole / half).toBeCloseTo(6 / 5, 5);
});

test('every label stands whole over lines that fit the width of a phone, and every number beside its bar', () => {
  const texts = textsOf(drawn());
  const words = texts.join(' ');
  for (const word of LONG.split(' ')) expect(words).toContain(word);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(38);
  expect(texts).toEqual(expect.arrayContaining(['In use', 'Retired', '10', '5', '0']));
  expect(drawn().getAttribute('viewBox')).toMatch(/^0 0 288 /u);
});

test('two bars with the same label are both drawn', () => {
  const bar = { label: 'Same', value: 1, inWords: '1' };
  expect(widths(drawn({ bars: [bar, bar] }))).toHaveLength(2);
});

test('from right to left the bars begin at the right', () => {
  const bars = [...drawn({ direction: 'rtl' }).querySelectorAll('rect')];
  const ends = bars.slice(0, 2).map((bar) => Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')));
  expect(ends).toEqual([288, 288]);
});

test('markup in a label is text', () => {
  const svg = drawn({ bars: [{ label: '</text><script>alert(1)</script>', value: 1, inWords: '1' }] });
  expect(svg.querySelector('script')).toBeNull();
});

test('the same numbers give the same bytes', () => {
  expect(drawn().outerHTML).toBe(drawn().outerHTML);
});
