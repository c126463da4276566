import { describe, expect, test } from 'vitest';
import { readTheme } from '../../src/site.ts';
import { contrast } from '../../src/start-register/contrast.ts';
import { coloursFrom, unreadable } from '../../src/start-register/theme.ts';

test('contrast is as WCAG works it out', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#005eb8', '#005eb8')).toBe(1);
});

test('the colours of this portal can be read', () => {
  expect(unreadable(readTheme())).toEqual([]);
});

describe('whatever colours somebody chooses', () => {
  const shades = ['00', '40', '80', 'bf', 'ff'];
  const all = shades.flatMap((red) => shades.flatMap((green) => shades.map((blue) => `#${red}${green}${blue}`)));
  test('all that is written in them can be read, in light and in dark', () => {
    for (const colour of all)
      expect(unreadable(coloursFrom({ brand: colour, accent: colour }, readTheme())), colour).toEqual([]);
  });
});

test('a brand keeps its colour, and gets letters that can be read on it', () => {
  const { light } = coloursFrom({ brand: '#ffdd00', accent: '#0b7a75' }, readTheme());
  expect([light.brand, light.onBrand]).toEqual(['#ffdd00', '#000000']);
});

test('a colour that cannot be read is named with its ground and how far they stand apart', () => {
  const theme = readTheme();
  const [only, ...more] = unreadable({ ...theme, light: { ...theme.light, onBrand: '#5c7d85' } });
  expect(more).toEqual([]);
  expect(only).toMatch(
    /In “light”, the colour “onBrand” \(#5c7d85\) on “brand” .* contrast of 2\.\d to 1\. It needs 4\.5 to 1/u,
  );
});
