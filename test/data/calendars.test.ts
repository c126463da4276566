import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarOf, calendars } from '../../src/data/calendars.ts';
import { dataSourceOf } from '../../src/data/publish.ts';
import { joinRegister } from '../../src/register/register.ts';
import { statusOf } from '../../src/register/status.ts';
import { readTheme } from '../../src/site.ts';
import { filesAtOnce } from '../fixtures/open-data.ts';
import { TODAY } from '../fixtures/entries.ts';
import { entriesOf, entryOf as entry } from '../fixtures/register.ts';

const SITE = 'https://ai.example.org';
const NAME = 'Sorting; of, pictures \\ of the “chest” – for every single ward of this and the other hospital';

function registerOn(today = TODAY, reviewDue = '2026-12-23') {
  return joinRegister(
    entriesOf([
      entry('organisations', 'riverside', { reviewDue: '2027-06-01' }),
      entry('tools', 'riverside/a', {
        name: NAME,
        care: undefined,
        product: undefined,
        reviewDue,
        status: 'pilot',
        pilotEnds: '2026-12-01',
        contractEnds: '2027-01-31',
        checkedBy: 'Lead nurse, wards; nights',
      }),
    ]),
    today,
  );
}

function calendarOn(today?: string, reviewDue?: string, language: 'en' | 'cy' = 'en'): string {
  const register = registerOn(today, reviewDue);
  const [one] = statusOf(register);
  if (!one) throw new Error('The register has no organisation.');
  return calendarOf(one, register, language, SITE);
}

/** The events of a calendar, as an independent parser reads them. */
function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('a calendar of reviews', () => {
  test('is read by an independent parser: whole days, and the words as they were written', () => {
    const events = eventsIn(calendarOn());
    expect(events.map(({ uid, startDate }) => [uid, startDate.isDate, startDate.toString()])).toEqual([
      ['pilot.tools.riverside.a@ai.example.org', true, '2026-12-01'],
      ['review.tools.riverside.a@ai.example.org', true, '2026-12-23'],
      ['contract.tools.riverside.a@ai.example.org', true, '2027-01-31'],
      ['review.organisations.riverside@ai.example.org', true, '2027-06-01'],
    ]);
    expect(events[1]?.summary).toBe(`Review: ${NAME}`);
    expect(events[1]?.description).toContain('Lead nurse, wards; nights\nhttps://ai.example.org/tools/riverside/a/');
  });

  test('has lines of at most 75 bytes that end as the standard asks, and no letter cut in two', () => {
    const text = calendarOn(TODAY, undefined, 'cy');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(eventsIn(text)[1]?.summary).toBe(`Adolygiad: ${NAME}`);
  });

  test('keeps the names of its events when a day is put off, so that it moves and is not doubled', () => {
    const uids = (text: string) =>
      eventsIn(text)
        .map(({ uid }) => uid)
        .toSorted();
    expect(uids(calendarOn('2026-11-24', '2027-01-15'))).toEqual(uids(calendarOn()));
  });

  test('is the same bytes for the same register and day', () => {
    expect(calendarOn()).toBe(calendarOn());
  });

  test('reminds a week before', () => {
    const [event] = eventsIn(calendarOn());
    expect(event?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-P7D');
  });
});

test('there is one for each publisher in each whole language, beside its page', () => {
  const register = registerOn();
  const files = filesAtOnce(calendars(dataSourceOf(register, readTheme())));
  expect(files.map(({ path, mediaType, count }) => [path, mediaType, count])).toEqual([
    ['/status/riverside/reviews.ics', 'text/calendar', 4],
    ['/cy/status/riverside/reviews.ics', 'text/calendar', 4],
  ]);
});
