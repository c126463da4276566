import type { Theme } from '../site.ts';
import { contrast, movedUntil } from './contrast.ts';

/** WCAG 2.2, 1.4.3: text and what lies behind it. */
export const TEXT = 4.5;
/** WCAG 2.2, 1.4.11: lines and signs that are needed to understand. */
const SIGNS = 3;

const WHITE = '#ffffff';
const BLACK = '#000000';

type Colours = Theme['light'];

/** Each colour of text or of a sign, what it lies on, and how far the two must stand apart. */
const PAIRS: readonly (readonly [over: keyof Colours, ground: keyof Colours, least: number])[] = [
  ['onBrand', 'brand', TEXT],
  ['text', 'page', TEXT],
  ['text', 'surface', TEXT],
  ['muted', 'page', TEXT],
  ['muted', 'surface', TEXT],
  ['link', 'page', TEXT],
  ['link', 'surface', TEXT],
  ['accent', 'page', SIGNS],
  ['accent', 'surface', SIGNS],
];

/** Colours of a theme that many people could not read, in words; none where all can be read. */
export function unreadable(theme: Pick<Theme, 'light' | 'dark'>): string[] {
  return (['light', 'dark'] as const).flatMap((set) =>
    PAIRS.flatMap(([over, ground, least]) => {
      const [one, other] = [theme[set][over], theme[set][ground]];
      const apart = contrast(one, other);
      return apart >= least
        ? []
        : [
            `In “${set}”, the colour “${over}” (${one}) on “${ground}” (${other}) has a contrast of ${apart.toFixed(1)} to 1. It needs ${least} to 1, so that people with poor sight can read it.`,
          ];
    }),
  );
}

/** The colours that somebody chose: #rrggbb. */
export interface Chosen {
  readonly brand: string;
  readonly accent: string;
}

/**
 * The colours of a theme with a brand and an accent of one's own, in light and in dark. What lies on the brand is white or black,
 * whichever can be read; for dark the same colours are made darker or lighter as far as they must be.
 */
export function coloursFrom({ brand, accent }: Chosen, { light, dark }: Pick<Theme, 'light' | 'dark'>) {
  const onBrand = contrast(WHITE, brand) >= TEXT ? WHITE : BLACK;
  const darkBrand = movedUntil(brand, BLACK, dark.onBrand, TEXT);
  return {
    light: { ...light, brand, onBrand, accent: seenOn(accent, BLACK, [light.page, light.surface]) },
    dark: { ...dark, brand: darkBrand, accent: seenOn(accent, WHITE, [dark.page, dark.surface]) },
  };
}

const seenOn = (colour: string, towards: string, grounds: readonly string[]) =>
  grounds.reduce((seen, ground) => movedUntil(seen, towards, ground, SIGNS), colour);
