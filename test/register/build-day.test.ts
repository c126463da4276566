import { describe, expect, test } from 'vitest';
import { buildDay, dayInLondon } from '../../src/register/build-day.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

describe('the day of the build', () => {
  test('is BUILD_DAY where that is set, before all else', () => {
    expect(buildDay({ BUILD_DAY: '2025-01-31', SOURCE_DATE_EPOCH: '1782862200' }, NOW)).toBe('2025-01-31');
  });

  test('is that of SOURCE_DATE_EPOCH, so that others can make the same site again', () => {
    expect(buildDay({ SOURCE_DATE_EPOCH: '1767225600' }, NOW)).toBe('2026-01-01');
  });

  test('is today where nothing is set', () => {
    expect(buildDay({}, NOW)).toBe('2026-11-23');
    expect(buildDay({ BUILD_DAY: '', SOURCE_DATE_EPOCH: '' }, NOW)).toBe('2026-11-23');
  });

  test.each(['', '0', '-5', 'yesterday'])('is today where SOURCE_DATE_EPOCH is “%s”', (epoch) => {
    expect(buildDay({ SOURCE_DATE_EPOCH: epoch }, NOW)).toBe('2026-11-23');
  });

  test.each(['2026-02-30', '23-11-2026', 'today', '2026-11-23T00:00:00Z', ' '])(
    'is not guessed where BUILD_DAY says “%s”: a register with a wrong date is worse than none',
    (day) => {
      expect(() => buildDay({ BUILD_DAY: day }, NOW)).toThrow(`BUILD_DAY says “${day}”. Write a day as 2026-11-23.`);
    },
  );
});

describe('a moment belongs to the day in London', () => {
  test.each([
    ['just before midnight in winter', '2026-01-31T23:59:59Z', '2026-01-31'],
    ['at midnight in winter', '2026-02-01T00:00:00Z', '2026-02-01'],
    ['after midnight in summer, when it is still yesterday in UTC', '2026-06-30T23:30:00Z', '2026-07-01'],
    ['before midnight in summer', '2026-06-30T22:59:59Z', '2026-06-30'],
    ['in the hour in which the clocks go back', '2026-10-25T00:30:00Z', '2026-10-25'],
  ])('%s', (_, moment, day) => {
    expect(dayInLondon(new Date(moment))).toBe(day);
    const epoch = String(Date.parse(moment) / 1000);
    expect(buildDay({ SOURCE_DATE_EPOCH: epoch }, NOW)).toBe(day);
    expect(buildDay({}, new Date(moment))).toBe(day);
  });
});
