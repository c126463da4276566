import { languageOf, type LanguageCode } from '../../i18n/languages.ts';
import type { FactShown } from '../views/tool.ts';
import { linesOf, type Room } from './fit.ts';

/**
 * The measures of the printed sheets, in em of each sheet's own text. The style sheets in `src/styles/sheets/` set the same: a
 * test in the browser prints every sheet and sees that nothing runs over.
 */
export interface PosterMeasures {
  readonly width: number;
  readonly height: number;
}

/** The padding of a sheet on one side. */
const PADDING = 2.2;

/** A poster on paper of these millimetres, whose text is `text` millimetres high. */
const poster = (width: number, height: number, text: number): PosterMeasures => ({
  width: width / text - 2 * PADDING,
  height: height / text - 2 * PADDING,
});

export const posters = { 'poster-a4': poster(210, 297, 4.5), 'poster-a5': poster(148, 210, 3.8) } as const;

/** The sizes of the parts of a poster, and the space between them. */
export const PARTS = {
  gaps: 5,
  band: { padding: 1.6, kicker: 1.35 },
  titles: [2.4, 1.8, 1.35],
  brief: 1.25,
  box: { size: 0.9, padding: 1.5, between: 1.2, side: 1.8 },
  code: 9.2,
  foot: { size: 0.95, besideCode: 11 },
  note: 0.72,
} as const;

/** A panel of the folded leaflet, whose text is 4.3 mm high. */
export const PANEL: Room = { width: 28.6, lines: 31 };

const LINE = 1.35;

/** The height in em of lines of a size. */
export const heightOf = (lines: number, size: number) => lines * size * LINE;

/** How much taller the lines of a language are than those that are counted with. Joined letters have signs above and below. */
export function tallness(language: LanguageCode): number {
  return languageOf(language).direction === 'rtl' ? 1.5 / LINE : 1;
}

/** The height in em of the facts under their heading, in two columns of a sheet of this width. */
export function factsHeight(facts: readonly FactShown[], width: number): number {
  const [icon, between, question, answer, gap] = [2.4, 2, 0.82, 1.1, 0.6];
  const column = (width - between) / 2 - icon;
  const heights = facts.map(
    (fact) =>
      heightOf(linesOf(fact.question, column / question), question) +
      heightOf(linesOf(fact.answer, column / answer, true), answer) +
      gap,
  );
  const rows = heights.flatMap((height, place) => (place % 2 === 0 ? [Math.max(height, heights[place + 1] ?? 0)] : []));
  return heightOf(1, 1.1) + 0.2 + rows.reduce((sum, height) => sum + height, 0);
}
