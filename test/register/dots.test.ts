import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotPicture, perThousand } from '../../src/register/dots.ts';

/** How many dots a path draws: each of its lines is a row of dots, one at its start and one at each pitch. */
function dotsIn(path: string, pitch: number): number {
  return [...path.matchAll(/h([\d.]+)/gu)].reduce((sum, [, length]) => sum + Math.floor(Number(length) / pitch) + 1, 0);
}

test('the picture has as many dots as are said, and fills as many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (of, some) => {
      const many = Math.min(some, of);
      const picture = dotPicture(many, of);
      expect([picture.of, picture.filled]).toEqual([of, many]);
      expect(dotsIn(picture.filledPath, picture.pitch)).toBe(many);
      expect(dotsIn(picture.othersPath, picture.pitch)).toBe(of - many);
    }),
  );
});

test('no picture is wider than a phone of 320 pixels leaves room for, and every dot can be seen', () => {
  for (const of of [1, 9, 25, 26, 100, 101, 300, 301, 1000, 5000]) {
    const { width, height, dot } = dotPicture(0, of);
    expect(width).toBeLessThanOrEqual(280);
    expect(height).toBeLessThanOrEqual(200);
    expect(dot).toBeGreaterThanOrEqual(4);
  }
});

describe('more than 1,000 are drawn as 1,000', () => {
  test.each([
    [4680, 163, 35],
    [10_000, 7, 1],
    [1_000_000, 1, 1],
    [1_000_000, 999_999, 999],
    [2000, 0, 0],
    [2000, 2000, 1000],
  ])('of %i, %i: %i of 1,000', (of, many, filled) => {
    expect(perThousand(many, of)).toBe(filled);
    expect(dotPicture(many, of)).toMatchObject({ of: 1000, filled });
  });
});
