import { barX, plot, text, type Markish } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { wrapped } from './data-flow.ts';

/** One bar. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The number as it is written at the end of the bar. */
  readonly inWords: string;
  /** The part of the value that is drawn hollow, at the end of the bar. */
  readonly hollow?: number;
}

export interface BarChart {
  /** Names the chart on its page: the first part of its ids. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
  readonly direction: 'ltr' | 'rtl';
}

/** The width of the text of a page on a phone of 320 pixels: drawn so, letters have their size there and grow with the page. */
const WIDTH = 288;
const LETTERS_A_LINE = 38;
const LETTER_SIZE = 14;
const LINE_HEIGHT = 17;
const BAR_HEIGHT = 18;
const GAP = 12;
const ROOM_FOR_NUMBER = 44;

/**
 * A bar chart as SVG, each label above its bar, so that long ones have room in every language. It has no colour of its own:
 * whole and hollow bars differ without any. Its looks are in src/styles/_explore.scss, since our policy allows no style in it.
 */
export function barChart({ id, title, description, bars, direction }: BarChart): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const labels = bars.map(({ label }) => wrapped(label, LETTERS_A_LINE));
  const lines = Math.max(1, ...labels.map(({ length }) => length));
  const row = lines * LINE_HEIGHT + BAR_HEIGHT + GAP;
  const svg = plot({
    document: document as unknown as Document,
    className: 'chart',
    width: WIDTH,
    height: bars.length * row,
    margin: 0,
    [direction === 'rtl' ? 'marginLeft' : 'marginRight']: ROOM_FOR_NUMBER,
    style: { fontSize: `${LETTER_SIZE}px` },
    x: { axis: null, domain: [0, Math.max(1, ...bars.map(({ value }) => value))], reverse: direction === 'rtl' },
    y: { axis: null, domain: bars.map((_, at) => at), padding: 0 },
    marks: marksOf(bars, labels, lines, direction),
  });
  for (const style of svg.querySelectorAll('style')) style.remove();
  // Plot names its groups, which no role of theirs allows: the picture as a whole has the name.
  for (const group of svg.querySelectorAll('g')) group.removeAttribute('aria-label');
  svg.removeAttribute('style');
  svg.removeAttribute('font-family');
  svg.setAttribute('font-size', String(LETTER_SIZE));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-chart-title ${id}-chart-description`);
  svg.prepend(
    named(document, 'title', `${id}-chart-title`, title),
    named(document, 'desc', `${id}-chart-description`, description),
  );
  return svg.outerHTML;
}

function marksOf(
  bars: readonly Bar[],
  labels: readonly (readonly string[])[],
  lines: number,
  direction: BarChart['direction'],
): Markish[] {
  const y = (_: Bar, at: number) => at;
  const place = { y, insetTop: lines * LINE_HEIGHT, insetBottom: GAP };
  const whole = ({ value, hollow = 0 }: Bar) => value - hollow;
  const before = direction === 'rtl' ? -1 : 1;
  // A band is centred on its middle: from there the label goes up and the number to the middle of its bar.
  const middleOfBar = (lines * LINE_HEIGHT - GAP) / 2;
  const top = -(lines * LINE_HEIGHT + BAR_HEIGHT + GAP) / 2;
  return [
    barX(bars, { ...place, x1: 0, x2: whole, fill: 'currentColor' }),
    barX(
      bars.filter(({ hollow = 0 }) => hollow > 0),
      {
        x1: whole,
        x2: 'value',
        y: (bar: Bar) => bars.indexOf(bar),
        insetTop: place.insetTop + 1,
        insetBottom: GAP + 1,
        insetLeft: 1,
        insetRight: 1,
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: 2,
      },
    ),
    ...Array.from({ length: lines }, (_, line) =>
      text(bars, {
        x: 0,
        y,
        // The last line of each label stands on its bar.
        text: (_bar: Bar, at: number) => labels[at]?.[line - lines + (labels[at]?.length ?? 0)] ?? '',
        textAnchor: 'start',
        lineAnchor: 'top',
        dy: top + line * LINE_HEIGHT,
      }),
    ),
    text(bars, {
      x: 'value',
      y,
      text: 'inWords',
      textAnchor: 'start',
      dx: 6 * before,
      dy: middleOfBar,
      fontWeight: 600,
    }),
  ];
}

function named(document: Document | ReturnType<typeof parseHTML>['document'], tag: string, id: string, words: string) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  element.setAttribute('id', id);
  element.textContent = words;
  return element as unknown as SVGElement;
}
