import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
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

/** Where a thing is drawn: what it and the groups about it are moved by, added up. */
function placeOf(one: Element): [x: number, y: number] {
  let [x, y] = [Number(one.getAttribute('x') ?? 0), one.localName === 'rect' ? Number(one.getAttribute('y')) : 0];
  for (let at: Element | null = one; at; at = at.parentElement) {
    const [, across = '0', down = '0'] =
      /translate\(([-\d.]+),([-\d.]+)\)/u.exec(at.getAttribute('transform') ?? '') ?? [];
    [x, y] = [x + Number(across), y + Number(down)];
  }
  return [x, y];
}
const placesOf = (svg: SVGSVGElement) =>
  new Map([...svg.querySelectorAll('text')].map((one) => [one.textContent, placeOf(one)]));
const bar = (label: string, value: number, hollow?: number) => ({
  label,
  value,
  inWords: `${value} tools`,
  ...(hollow !== undefined && { hollow }),
});

describe('of bars whose labels are one line, of which the longest is 10,', () => {
  const bars = [bar('Ten', 10), bar('Five', 5, 2)];
  const shapes = (direction: BarChart['direction']) =>
    [...drawn({ bars, direction }).querySelectorAll('rect')].map((one) =>
      ['x', 'y', 'width', 'height'].map((name) => Number(one.getAttribute(name))),
    );

  test('each has a row of 47 pixels, and the picture ends with the last', () => {
    expect(['width', 'height', 'viewBox'].map((name) => drawn({ bars }).getAttribute(name))).toEqual([
      '288',
      '94',
      '0 0 288 94',
    ]);
    expect(drawn({ bars: [...bars, bar('None', 0)] }).getAttribute('height')).toBe('141');
  });

  test('whole and hollow parts stand below their labels, in the room that the numbers leave', () => {
    expect(shapes('ltr')).toEqual([
      [0, 17, 244, 18],
      [0, 64, 73.2, 18],
      [74.2, 65, 46.8, 16],
    ]);
  });

  test('from right to left all is turned about', () => {
    expect(shapes('rtl').map((shape) => shape.map((one) => Math.round(one * 10) / 10))).toEqual([
      [44, 17, 244, 18],
      [214.8, 64, 73.2, 18],
      [167, 65, 46.8, 16],
    ]);
  });

  test('a label stands at the top of its row, and a number beside the middle of its bar', () => {
    expect(Object.fromEntries(placesOf(drawn({ bars })))).toEqual({
      Ten: [0, 0],
      Five: [0, 47],
      '10 tools': [250, 26],
      '5 tools': [128, 73],
    });
    expect(Object.fromEntries(placesOf(drawn({ bars, direction: 'rtl' })))).toEqual({
      Ten: [288, 0],
      Five: [288, 47],
      '10 tools': [38, 26],
      '5 tools': [160, 73],
    });
  });
});

test('the last line of each label stands on its bar, however many lines the longest has', () => {
  const svg = drawn();
  const rows = [...svg.querySelectorAll('text')].filter((one) => /[a-z]/u.test(one.textContent ?? ''));
  expect(rows.map((one) => [one.textContent, placeOf(one)[1]])).toEqual([
    ['A person looks at some of the answers,', 81],
    ['or only at those that the tool has', 98],
    ['In use', 34],
    ['marked for them', 115],
    ['Retired', 196],
  ]);
});

test('a hollow part that is nothing is not drawn', () => {
  expect(widths(drawn({ bars: [bar('None', 3, 0), bar('Not said', 3), bar('One', 3, 1)] }))).toHaveLength(4);
});

test.each([
  [[], []],
  [[bar('None', 0)], [0]],
  [[bar('Half', 0.5)], [122]],
  [[bar('One', 1)], [244]],
])('where there is little to show, one fills the width: %j', (bars, expected) => {
  expect(widths(drawn({ bars }))).toEqual(expected);
});

test('numbers stand out, and letters have the size that they have on a phone', () => {
  const svg = drawn();
  expect(svg.getAttribute('font-size')).toBe('14');
  expect([...svg.querySelectorAll('[font-weight="600"] text')].map((one) => one.textContent)).toEqual(['10', '5', '0']);
  expect(svg.hasAttribute('font-family')).toBe(false);
  expect(svg.getAttribute('class')).toBe('chart');
});

test('two charts on a page do not share an id', () => {
  const ids = (id: string) => [...drawn({ id }).querySelectorAll('[id]')].map((one) => one.id);
  expect(ids('care')).toEqual(['care-chart-title', 'care-chart-description']);
});
