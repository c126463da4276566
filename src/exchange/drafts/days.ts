import { languages } from '../../i18n/languages.ts';
import { isCalendarDay } from '../../model/text.ts';
import type { Cell, Trouble } from '../sheets/grid.ts';
import { cleanLine } from './clean.ts';

const ADVICE = 'Write the day as 2026-11-23, or with the month in letters, such as 23 November 2026.';

/** The day that a cell names, YYYY-MM-DD, or why that is not sure. A day that could be two days is none. */
export function dayFrom(cell: Cell): string | Trouble {
  const known = cell.day ?? cell.serial;
  if (known !== undefined && isCalendarDay(known)) return known;
  const text = cleanLine(cell.text);
  const found = [...(inFigures(text) ?? inLetters(text) ?? [])].filter(isCalendarDay);
  const [day, other] = [...new Set(found)];
  if (day !== undefined && other !== undefined)
    return { found: `says “${text}”, which can be ${inWords(day)} or ${inWords(other)}`, advice: ADVICE };
  return day ?? { found: `says “${text}”, which is no day that can be read for sure`, advice: ADVICE };
}

const dayOf = (year: string, month: string | number, day: string) =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;

/** The days that figures can mean: with the year in front one, else the day or the month can stand first. */
function inFigures(text: string): string[] | undefined {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d\d:\d\d.*)?$/u.exec(text);
  if (yearFirst) return [dayOf(yearFirst[1] ?? '', yearFirst[3] ?? '', yearFirst[4] ?? '')];
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?: \d\d:\d\d.*)?$/u.exec(text);
  if (!yearLast) return undefined;
  const [, first = '', , second = '', year = ''] = yearLast;
  return [dayOf(year, second, first), dayOf(year, first, second)];
}

function inLetters(text: string): string[] | undefined {
  const dayFirst =
    /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|ed|fed)?[ -](?:of )?(\p{L}+)\.?,?[ -](\d{4})$/u.exec(text);
  const monthFirst = /^(?:\p{L}+, )?(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  const [month = '', day = '', year = ''] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : monthFirst
      ? [monthFirst[1], monthFirst[2], monthFirst[3]]
      : [];
  const number = months.get(month.toLowerCase());
  return number === undefined ? undefined : [dayOf(year, number, day)];
}

/** The number of each month by its names, long and short, in every language of the interface. */
const months: ReadonlyMap<string, number> = new Map(
  languages
    .flatMap(({ code }) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, { month, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, at): [string, number] => [
          format
            .format(Date.UTC(2026, at, 15))
            .toLowerCase()
            .replace(/\.$/u, ''),
          at + 1,
        ]);
      }),
    )
    .concat([['sep', 9]]),
);

const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const inWords = (day: string) => english.format(new Date(`${day}T00:00:00Z`));
