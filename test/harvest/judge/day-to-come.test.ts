import { expect, test } from 'vitest';
import { dayToCome, earliest } from '../../../src/harvest/judge/day-to-come.ts';

const TODAY = '2026-11-23';

test.each<[said: unknown, day: string | undefined]>([
  ['2026-11-24', '2026-11-24'],
  [TODAY, undefined],
  ['2026-11-22', undefined],
  ['2027-02-30', undefined], // no day of the calendar
  ['in spring', undefined],
  [{ a: '2027-02-01', b: ['2027-01-01', '2020-01-01', { c: '2026-12-01' }] }, '2026-12-01'],
  [{ a: null, b: 20_271_201, c: undefined, d: true }, undefined],
  [[], undefined],
  [null, undefined],
  [undefined, undefined],
])('of %j the first day to come is %s', (said, day) => expect(dayToCome(said, TODAY)).toBe(day));

test('of some days the first is the earliest, whatever is not known', () => {
  expect(earliest(['2027-01-01', undefined, '2026-12-01', '2026-12-31'])).toBe('2026-12-01');
  expect(earliest([undefined])).toBeUndefined();
  expect(earliest(new Set<string>())).toBeUndefined();
});
