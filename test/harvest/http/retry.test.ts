import { describe, expect, test } from 'vitest';
import { Fault } from '../../../src/harvest/failure.ts';
import { retryAfter, waitBefore } from '../../../src/harvest/http/retry.ts';

const trying = { tries: 3, wait: 500, longestWait: 30_000 };
const passing = (asked?: number) => new Fault('server-error', '', { retryAfter: asked });

describe('a file is tried again', () => {
  test('after a wait that doubles, and is between half and all of it by chance', () => {
    const waits = (chance: number) => [1, 2].map((turn) => waitBefore(passing(), turn, trying, chance));
    expect(waits(0)).toEqual([250, 500]);
    expect(waits(0.5)).toEqual([375, 750]);
    expect(waits(1)).toEqual([500, 1_000]);
  });

  test('as often as allowed, and no more', () => {
    expect(waitBefore(passing(), 2, trying)).toBeDefined();
    expect(waitBefore(passing(), 3, trying)).toBeUndefined();
  });

  test('not where it cannot be different a moment later', () => {
    expect(waitBefore(new Fault('not-found'), 1, trying)).toBeUndefined();
    expect(waitBefore(new Fault('not-found', '', { isPassing: true }), 1, trying)).toBeDefined();
  });

  test('after the wait that the server asks for, never sooner than ours, and not where that is too long', () => {
    expect(waitBefore(passing(7_000), 1, trying, 1)).toBe(7_000);
    expect(waitBefore(passing(100), 1, trying, 1)).toBe(500);
    expect(waitBefore(passing(30_000), 1, trying, 1)).toBe(30_000);
    expect(waitBefore(passing(30_001), 1, trying, 1)).toBeUndefined();
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-23T10:00:00Z');
  test.each([
    [undefined, undefined],
    ['0', 0],
    ['120', 120_000],
    [' 120 ', 120_000],
    ['999999999', 999_999_999_000],
    ['Mon, 23 Nov 2026 10:01:00 GMT', 60_000],
    ['Mon, 23 Nov 2026 09:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
  ])('“%s” asks for %s milliseconds', (header, wait) => expect(retryAfter(header, now)).toBe(wait));
});
