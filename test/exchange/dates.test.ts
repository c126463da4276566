import { expect, test } from 'vitest';
import { dayFrom, dayTo } from '../../src/exchange/dates.ts';

test('a US day is month, day, year', () => {
  expect(dayFrom('9/30/2024', 'month-day-year')).toBe('2024-09-30');
  expect(dayFrom('1/2/2024', 'month-day-year')).toBe('2024-01-02');
});

test.each([
  '24-Nov',
  'Nov 2024',
  '2024',
  'Q4FY25',
  'TBD',
  '10/12023',
  '2022-11-16 (first action)',
  '13/1/2024',
  '2/30/2024',
])('“%s” could mean two days, or none, and is not turned into one', (text) => {
  expect(dayFrom(text, 'month-day-year')).toBeUndefined();
});

test('a year that a spreadsheet turned into a day in 1905 is not believed', () => {
  expect(dayFrom('7/15/1905', 'month-day-year')).toBeUndefined();
});

test('a source that writes year, month, day is not read in another order', () => {
  expect(dayFrom('2025-02-03', 'year-month-day')).toBe('2025-02-03');
  expect(dayFrom('1/2/2024', 'year-month-day')).toBeUndefined();
  expect(dayFrom('03-02-2025', 'year-month-day')).toBeUndefined();
});

test('a day with a short month and year is of this century', () => {
  expect(dayFrom('02-May-13', 'day-month-year')).toBe('2013-05-02');
  for (const text of ['31-Feb-12', '02-Mai-13', '2-May-13', '02-May-2013'])
    expect(dayFrom(text, 'day-month-year')).toBeUndefined();
});

test('a day of ours is written as the source writes days', () => {
  expect(dayTo('2013-05-02', 'day-month-year')).toBe('02-May-13');
  expect(dayTo('2013-05-02', 'month-day-year')).toBe('5/2/2013');
  expect(dayTo('2013-05-02', 'year-month-day')).toBe('2013-05-02');
});
