import type { Field } from '../model/field.ts';
import { isCalendarDay } from '../model/text.ts';

/** Kinds whose answers take several lines. */
export function takesLines({ kind }: Pick<Field, 'kind'>): boolean {
  return kind === 'text' || kind === 'lines';
}

/**
 * What was typed, as it stands in a file. What does not have the form of its kind stays as it was typed: nothing is lost,
 * and the check says what is wrong with it.
 *
 * `today`: the day that “today” means, YYYY-MM-DD.
 */
export function answerFrom({ kind }: Pick<Field, 'kind'>, typed: string, today: string): unknown {
  const text = typed.trim();
  switch (kind) {
    case 'text':
      return paragraphsOf(typed);
    case 'lines':
      return linesOf(typed);
    case 'day':
      return dayTyped(text, today) ?? text;
    case 'number':
      return /^\d[\d, ]*$/u.test(text) ? Number(text.replaceAll(/[, ]/gu, '')) : text;
    default:
      return text;
  }
}

/** An answer as it would be typed: to be kept, or changed. */
export function asTyped({ kind }: Pick<Field, 'kind'>, answer: unknown): string {
  if (kind === 'lines' && Array.isArray(answer)) return answer.join('\n');
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
}

/** A line that was typed is a paragraph; lines of a list stay together, and so do the rows of a table. */
export function paragraphsOf(typed: string): string {
  return linesOf(typed).reduce((text, line, at, all) => {
    if (at === 0) return line;
    const together = [/^(?:[-*]|\d+\.) /u, /^\|/u].some((form) => form.test(line) && form.test(all[at - 1] ?? ''));
    return `${text}${together ? '\n' : '\n\n'}${line}`;
  }, '');
}

function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a person in the UK means: 2027-03-01, 1/3/2027, 1.3.2027, 1 March 2027, or “today”. Undefined where it is none.
 */
export function dayTyped(text: string, today: string): string | undefined {
  if (text.toLowerCase() === 'today') return today;
  const parts =
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u.exec(text)?.groups ??
    /^(?<day>\d{1,2})[/. -](?<month>\d{1,2})[/. -](?<year>\d{4})$/u.exec(text)?.groups ??
    /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[a-z]{3,9}),? (?<year>\d{4})$/iu.exec(text)?.groups;
  if (!parts) return undefined;
  const { year = '', month = '', day = '' } = parts;
  const number = /\d/u.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(iso) ? iso : undefined;
}
