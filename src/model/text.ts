import { z } from 'zod';

/** Characters that show nothing and are no space: format controls, fillers, soft hyphen, variation selectors. */
const FILLER = /[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFE00-\uFE0F\uFFA0]/gu;

/** Every kind of space. */
const SPACE = /[\p{Z}\s]/gu;

/** Control characters other than tab and the line end \n; they have no place in text for readers. Files may end lines otherwise. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/u;

/** Characters that turn the direction of the text around them, by which a word can be made to look like another. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u;

/**
 * Whole answers that only fill the space. Every one was seen in a published register.
 * Source: shared findings on real registers ("Coming soon", "null", "Onbekend", "N/A" in required fields). Without full stops.
 */
const PLACEHOLDERS = new Set([
  'tbc',
  'tba',
  'tbd',
  'todo',
  'to do',
  'to be confirmed',
  'to be announced',
  'to be decided',
  'to be determined',
  'to follow',
  'to be completed',
  'to be added',
  'n/a',
  'na',
  'none',
  'nil',
  'null',
  'undefined',
  'nan',
  'unknown',
  'not known',
  'not yet known',
  'not sure',
  'unsure',
  'no information',
  'not applicable',
  'not available',
  'pending',
  'coming soon',
  'placeholder',
  'test',
  'xxx',
  'xx',
  'x',
  'yes/no',
  'see above',
  'as above',
  'see below',
  'see description',
  'onbekend',
  'nvt',
  'amherthnasol',
  'i’w gadarnhau',
  "i'w gadarnhau",
  'insert text here',
  'enter text here',
  'your text here',
]);

/** What a spreadsheet writes in a cell whose formula failed. */
const SPREADSHEET_ERROR = /^#(?:NAME\?|REF!|VALUE!|DIV\/0!|NULL!|NUM!|N\/A|SPILL!|CALC!|FIELD!|GETTING_DATA)$/iu;

/** The text without anything that cannot be seen. */
export function visible(text: string): string {
  return text.normalize('NFKC').replace(FILLER, '').replace(SPACE, '');
}

/**
 * Why a text is no answer, in words that follow a field's question; undefined when it is one.
 *
 * "TBC", "N/A", dashes, lorem ipsum and texts with nothing to see are no answers.
 */
export function whyNoAnswer(text: string): string | undefined {
  // Stryker disable next-line ConditionalExpression: it spares time and changes nothing; longer texts are no placeholders
  if (hasManyLetters(text)) return whyPadding(text);
  const seen = visible(text);
  if (seen === '')
    return text === '' ? 'is empty.' : 'is empty: it holds only spaces or characters that cannot be seen.';
  if (SPREADSHEET_ERROR.test(text.trim()))
    return `says only “${text.trim()}”, which is a spreadsheet’s word for a formula that failed.`;
  const bare = text
    .normalize('NFKC')
    .replace(FILLER, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[.…!?[\](){}<>*_"“”]/gu, '')
    .replace(/ ?\/ ?/gu, '/')
    .replace(/^[\p{P}\p{S}\s]+|(?<![\p{P}\p{S}\s])[\p{P}\p{S}\s]+$/gu, '');
  if (bare === '') return `says only “${text.trim()}”.`;
  if (PLACEHOLDERS.has(bare)) return `says only “${text.trim()}”.`;
  return whyPadding(text);
}

const whyPadding = (text: string) =>
  /\blorem ipsum\b/iu.test(text) ? 'holds “lorem ipsum”, which is text to fill space.' : undefined;

/** Whether a text has more letters a to z than any placeholder has, so that it need not be held against each. */
// Stryker disable next-line ArrowFunction,Regex: it spares time and changes nothing
const hasManyLetters = (text: string) => /^(?:[^a-z]*[a-z]){41}/iu.test(text);

/** Why a text holds something that must not be published; undefined when it is clean. */
export function whyUnfit(text: string): string | undefined {
  if (!text.isWellFormed()) return 'holds a broken character (half of a pair).';
  if (CONTROL.test(text)) return 'holds a control character, which no reader can see.';
  if (DIRECTION.test(text)) return 'holds a character that turns the direction of the text around it.';
  return undefined;
}

/** What to do about characters that must not be published. */
export const WRITE_AGAIN = 'Write these words again by hand: what is pasted can hold such characters.';

const SHORTEN = 'Make it shorter: say what matters most, and leave the rest to the longer story or to a document.';

/** A text for readers: something to see, no placeholder, at most `most` characters. Messages follow a field's question. */
export function plainText(most: number, { lines = true } = {}) {
  return z
    .string()
    .superRefine((text, context) => {
      const unfit = whyUnfit(text);
      if (unfit) return context.addIssue({ code: 'custom', message: unfit, params: { advice: WRITE_AGAIN } });
      const why = whyNoAnswer(text);
      if (why) return context.addIssue({ code: 'custom', message: why });
      if (!lines && /[\r\n\u2028\u2029]/u.test(text.trim()))
        context.addIssue({
          code: 'custom',
          message: 'runs over more than one line; it should be one line.',
          params: { advice: 'Take the line breaks out.' },
        });
      const tooLong = whyTooLong(text, most);
      if (tooLong) context.addIssue({ code: 'custom', message: tooLong, params: { advice: SHORTEN } });
    })
    .meta({ minLength: 1, maxLength: most });
}

/** Characters as a reader counts them, and as JSON Schema does: one outside the first plane is one, not two. */
function whyTooLong(text: string, most: number): string | undefined {
  // Stryker disable next-line ConditionalExpression,EqualityOperator: it spares the counting of most texts and changes nothing
  if (text.length <= most) return undefined;
  const length = [...text].length;
  return length > most ? `is ${length} characters long; the most is ${most}.` : undefined;
}

/** What another register said, kept as it is: it may be empty or a placeholder, but holds nothing that must not be published. */
export function keptText(most: number) {
  return z.string().superRefine((text, context) => {
    const why = whyUnfit(text) ?? whyTooLong(text, most);
    if (why) context.addIssue({ code: 'custom', message: why });
  });
}

/** A calendar day that exists, as 2026-11-23 (ISO 8601), Europe/London. */
export function calendarDay() {
  return z
    .string()
    .superRefine((text, context) => {
      if (isCalendarDay(text)) return;
      const message = /^\d{4}-\d{2}-\d{2}$/u.test(text)
        ? `says “${text}”, and there is no such day.`
        : `says “${text}”, which is not a date written as year-month-day.`;
      context.addIssue({ code: 'custom', message, params: { advice: adviceOnDay(text) } });
    })
    .meta({ format: 'date' });
}

function adviceOnDay(text: string): string {
  const meant = dayMeant(text);
  return meant
    ? `Write ${meant}, if you mean ${LONG.format(new Date(meant))}.`
    : 'Write the year, the month and the day in digits, such as 2026-11-23.';
}

const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
    .format(new Date(Date.UTC(2026, month, 1)))
    .toLowerCase(),
);

/** The day that a text in the British order means: 12/5/2025, 12.05.2025, 12 May 2025, 12th May 2025. */
function dayMeant(text: string): string | undefined {
  const found = /^\s*(?<day>\d{1,2})(?:st|nd|rd|th)?[ ./-](?<month>\d{1,2}|\p{L}{3,9})[ ./-](?<year>\d{4})\s*$/u.exec(
    text,
  )?.groups as { readonly day: string; readonly month: string; readonly year: string } | undefined;
  if (!found) return undefined;
  const { day, month, year } = found;
  const number = /\d/u.test(month)
    ? Number(month)
    : MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
  const meant = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(meant) ? meant : undefined;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is a day that exists, written YYYY-MM-DD, from 1900 to 2199. */
export function isCalendarDay(text: string): boolean {
  const found = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (!found) return false;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (isLeap && month === 2 ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0));
}

/** Whether both are days and the first lies after the second. Days of ISO 8601 sort as text. What is no day lies after none. */
export function isAfter(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  return one > other && isCalendarDay(one) && isCalendarDay(other);
}
