import { isCalendarDay } from '../model/text.ts';

/**
 * The one day on which a build stands: BUILD_DAY (YYYY-MM-DD), else SOURCE_DATE_EPOCH (seconds), else today in Europe/London.
 *
 * Throws when BUILD_DAY is set and is no day, since a register with a wrong date is worse than none.
 * Source of the second name: the reproducible-builds specification.
 */
export function buildDay(environment: Readonly<Record<string, string | undefined>>, now: Date = new Date()): string {
  const set = environment['BUILD_DAY'];
  if (set) {
    if (!isCalendarDay(set)) throw new Error(`BUILD_DAY says “${set}”. Write a day as 2026-11-23.`);
    return set;
  }
  const epoch = Number(environment['SOURCE_DATE_EPOCH']);
  return dayInLondon(epoch > 0 ? new Date(epoch * 1000) : now);
}

/** The calendar day of a moment in Europe/London. */
export function dayInLondon(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(moment);
}
