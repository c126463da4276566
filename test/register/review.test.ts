import { describe, expect, test } from 'vitest';
import { daysFrom, reviewOn } from '../../src/register/review.ts';
import { reviewInWords } from '../../src/register/views/review.ts';
import { TODAY } from '../fixtures/entries.ts';

describe('how an entry stands to its next check, on 23 November 2026', () => {
  test.each([
    ['a year away', '2027-11-23', 'current', 365],
    ['61 days away', '2027-01-23', 'current', 61],
    ['60 days away', '2027-01-22', 'due', 60],
    ['a day away', '2026-11-24', 'due', 1],
    ['on the day itself', '2026-11-23', 'due', 0],
    ['a day late', '2026-11-22', 'overdue', 1],
    ['a year late', '2025-11-23', 'overdue', 365],
  ] as const)('%s', (_, due, state, days) => {
    expect(reviewOn(due, TODAY)).toEqual({ state, days });
  });

  test('nothing is said where no date is given', () => {
    expect(reviewOn(undefined, TODAY)).toEqual({ state: 'not-said', days: 0 });
  });
});

test.each([
  ['2026-03-28', '2026-03-30', 2],
  ['2026-10-24', '2026-10-26', 2],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-12-31', '2027-01-01', 1],
  ['2026-05-02', '2026-05-01', -1],
])('from %s to %s the days are counted by the calendar, whatever the clocks do', (one, other, days) => {
  expect(daysFrom(one, other)).toBe(days);
});

describe('in words', () => {
  test.each([
    ['en', 'overdue', 1, 'The check of this entry is 1 day late.'],
    ['en', 'overdue', 1200, 'The check of this entry is 1,200 days late.'],
    ['en', 'due', 0, 'The next check is due in 0 days.'],
    ['en', 'due', 1, 'The next check is due in 1 day.'],
    ['en', 'current', 90, ''],
  ] as const)('%s, %s by %i: %s', (language, state, days, text) => {
    expect(reviewInWords({ state, days }, language)).toEqual({ state, text });
  });

  test('a missing date is said, in English and in Welsh', () => {
    const texts = (['en', 'cy'] as const).map(
      (language) => reviewInWords({ state: 'not-said', days: 0 }, language).text,
    );
    expect(texts[0]).toBe('This organisation has not said when it checks this again.');
    expect(texts[1]).not.toBe('');
    expect(texts[1]).not.toBe(texts[0]);
  });
});
