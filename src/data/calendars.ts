import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { firstLanguage, languages, type LanguageCode } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { given } from '../model/answer.ts';
import { addressIn, addressOf, fileBesidePage } from '../register/addresses.ts';
import type { Register } from '../register/register.ts';
import { statusOf, type Deadline, type OrganisationStatus, type Recorded } from '../register/status.ts';
import { calendarPathOf, nameOf, statusPathOf } from '../register/views/status.ts';
import { textOf } from '../register/words.ts';
import type { DataFile, DataSource, FilesToMake } from './publish.ts';

/** A week before the day, calendars that take reminders from others show one. */
const ALARM_SECONDS = 7 * 24 * 60 * 60;
/** How often calendars should look again. Source: RFC 7986, REFRESH-INTERVAL. */
const LOOK_AGAIN_SECONDS = 24 * 60 * 60;

/**
 * A calendar for each publisher, in each whole language, with every day on which a review is due, a trial ends or a contract
 * ends: `/status/riverside/reviews.ics`. Source: RFC 5545.
 */
export function* calendars({ register, theme }: DataSource): Iterable<FilesToMake> {
  for (const one of statusOf(register))
    if (one.entries.some(({ deadlines }) => deadlines.length > 0))
      yield {
        name: fileBesidePage(calendarPathOf(one), firstLanguage, 'ics'),
        given: one,
        files: () => calendarsOf(one, register, theme.address),
      };
}

calendars.isUntold = true;

function* calendarsOf(one: OrganisationStatus, register: Register, site: string): Iterable<DataFile> {
  for (const { code } of languages.filter(({ pages }) => pages === 'all'))
    yield {
      path: fileBesidePage(calendarPathOf(one), code, 'ics'),
      mediaType: 'text/calendar',
      content: calendarOf(one, register, code, site),
      count: one.entries.reduce((sum, { deadlines }) => sum + deadlines.length, 0),
    };
}

/** The calendar of a publisher as iCalendar. `site`: the address of the portal. The same register gives the same bytes. */
export function calendarOf(one: OrganisationStatus, register: Register, language: LanguageCode, site: string): string {
  const { ui, fill } = speak(language);
  const name = fill(ui.status.calendarOf, { name: nameOf(one, language).name });
  const calendar = ical({
    name,
    prodId: { company: 'candour', product: 'reviews', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: LOOK_AGAIN_SECONDS,
    url: new URL(addressIn(language, statusPathOf(one)), site).href,
  });
  const host = new URL(site).host;
  for (const { entry, deadlines } of one.entries)
    for (const deadline of deadlines) {
      const event = calendar.createEvent(eventOf(entry, deadline, register, language, site, host));
      event.createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: ALARM_SECONDS,
        description: fill(ui.status.deadlines[deadline.kind].calendar, { name: textOf(entry, 'name', language) }),
      });
    }
  return calendar.toString();
}

function eventOf(
  entry: Recorded,
  { kind, on }: Deadline,
  { today }: Register,
  language: LanguageCode,
  site: string,
  host: string,
) {
  const { ui, fill } = speak(language);
  const phrases = ui.status.deadlines[kind];
  const address = new URL(addressOf(entry, language), site).href;
  const who = given(entry.facts.checkedBy);
  return {
    // The same for ever: a day that is put off moves in the calendars of those who subscribe, and does not stand there twice.
    id: `${kind}.${entry.collection}.${entry.id.replaceAll('/', '.')}@${host}`,
    start: midnight(on),
    allDay: true,
    timezone: 'UTC',
    stamp: midnight(today),
    summary: fill(phrases.calendar, { name: textOf(entry, 'name', language) }),
    description: [phrases.todo, ...(who ? [fill(ui.status.reminders.who, { role: who })] : []), address].join('\n'),
    url: address,
    busystatus: ICalEventBusyStatus.FREE,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
