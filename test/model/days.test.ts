import { describe, expect, test } from 'vitest';
import { adviceOf } from '../../src/model/check/issue-advice.ts';
import { calendarDay, isCalendarDay } from '../../src/model/text.ts';

describe('a day', () => {
  test.each(['2026-11-23', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s is in the calendar', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  test.each([
    ...[
      '2026-02-30',
      '2026-02-29',
      '2025-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-01-32',
      '1900-02-29',
      '2100-02-29',
    ],
    ...['2026-1-5', '23-11-2026', '23/11/2026', '2026/11/23', '20261123', '2026-11', '2026', 'today', '', '1899-12-31'],
    ...[
      '2026-11-23T00:00:00Z',
      ' 2026-11-23',
      '2026-11-232026-11-23',
      '2026-11-23\n',
      '+002026-11-23',
      '２０２６-11-23',
      '2200-01-01',
      '0026-11-23',
    ],
  ])('%s is not', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});

describe('a day in another order is told as the day that it most likely means', () => {
  const adviceOn = (text: string) => {
    const [issue] = calendarDay().safeParse(text).error?.issues ?? [];
    return issue && adviceOf(issue);
  };

  test.each([' 12/5/2025 ', '12/5/2025', '12/05/2025', '12.05.2025', '12-05-2025', '12 May 2025', '12th May 2025'])(
    '%s',
    (text) => {
      expect(adviceOn(text)).toBe('Write 2025-05-12, if you mean 12 May 2025.');
    },
  );

  test.each([
    ['5/12/2025', '2025-12-05'],
    ['3 Sept 2025', '2025-09-03'],
    ['31 Dec 2025', '2025-12-31'],
  ])('%s means %s', (text, day) => {
    expect(adviceOn(text)).toContain(`Write ${day}, `);
  });

  test.each(['from 12 May 2025', '12 May 2025 at noon', '2025-02-30', '31/02/2025', 'May 2025', 'soon', '12/5/25'])(
    '%s means none',
    (text) => {
      expect(adviceOn(text)).toBe('Write the year, the month and the day in digits, such as 2026-11-23.');
    },
  );
});

describe('a text that is no day is told apart from a day that is in no calendar', () => {
  const messageOn = (text: string) => calendarDay().safeParse(text).error?.issues[0]?.message;

  test.each(['2026-02-30', '2026-13-01', '0026-11-23'])('%s is in no calendar', (text) => {
    expect(messageOn(text)).toBe(`says “${text}”, and there is no such day.`);
  });

  test.each(['on 2026-02-30', '2026-02-30 at noon', '026-02-30', '2026-2-30', '2026-02-3', 'soon'])(
    '%s is no day',
    (text) => {
      expect(messageOn(text)).toBe(`says “${text}”, which is not a date written as year-month-day.`);
    },
  );
});
