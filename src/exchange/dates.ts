import { isCalendarDay } from '../model/text.ts';

/** How a source writes its days: 9/30/2024, 30-Sep-24, or only 2024-09-30. */
export type DayOrder = 'month-day-year' | 'day-month-year' | 'year-month-day';

/**
 * Days before this are not believed. Spreadsheets turn a bare year such as 2023 into the 2,023rd day after 1899, in 1905,
 * and one register has dozens of these.
 */
const EARLIEST = '1950-01-01';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a text names, as year-month-day; undefined where it names none, or could mean two.
 *
 * A day in the year-month-day form is taken from any source. Years alone, days with a remark beside them, and two-digit
 * years outside the form 30-Sep-24 ("24-Nov") are not.
 */
export function dayFrom(text: string, order: DayOrder): string | undefined {
  const forms = { 'month-day-year': monthFirst, 'day-month-year': dayFirst, 'year-month-day': (day: string) => day };
  const day = forms[order](text);
  return isCalendarDay(day) && day >= EARLIEST ? day : undefined;
}

/** A day of ours, YYYY-MM-DD, as a source writes it. */
export function dayTo(day: string, order: DayOrder): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (order === 'month-day-year') return `${Number(month)}/${Number(date)}/${year}`;
  if (order === 'year-month-day') return day;
  const name = MONTHS[Number(month) - 1] ?? '';
  return `${date}-${name.slice(0, 1).toUpperCase()}${name.slice(1)}-${year.slice(2)}`;
}

function monthFirst(text: string): string {
  const parts = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/.exec(text)?.groups;
  return parts ? `${parts['year']}-${parts['month']?.padStart(2, '0')}-${parts['day']?.padStart(2, '0')}` : text;
}

/** A day such as 02-May-13: of this century, since no register that writes so is older. */
function dayFirst(text: string): string {
  const parts = /^(?<day>\d\d)-(?<month>[A-Za-z]{3})-(?<year>\d\d)$/.exec(text)?.groups;
  if (!parts) return text;
  const month = MONTHS.indexOf((parts['month'] ?? '').toLowerCase()) + 1;
  return `20${parts['year']}-${String(month).padStart(2, '0')}-${parts['day']}`;
}
