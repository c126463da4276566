import { z } from 'zod';
import { calendarDay, plainText } from './text.ts';
import { noAnswers, withholdingGrounds } from './vocabulary/no-answers.ts';

/**
 * What an author writes where an answer truly does not exist. Readers see it, in words.
 *
 * An empty field is a fault; a reason is an answer about the answer.
 */
export const noAnswer = z.discriminatedUnion('noAnswer', [
  z.strictObject({ noAnswer: z.literal(noAnswers.id('not-applicable')), because: plainText(300) }),
  z.strictObject({
    noAnswer: z.literal(noAnswers.id('not-yet-known')),
    by: calendarDay(),
    because: plainText(300),
  }),
  z.strictObject({
    noAnswer: z.literal(noAnswers.id('withheld')),
    ground: z.enum(withholdingGrounds.ids),
    because: plainText(300),
  }),
]);

export type NoAnswer = z.infer<typeof noAnswer>;

/** Whether a value is a typed reason for having no answer. */
export function isNoAnswer(value: unknown): value is NoAnswer {
  return typeof value === 'object' && value !== null && 'noAnswer' in value;
}

/** The value where one is given; undefined for a reason or for silence. */
export function given<T>(value: T): Exclude<T, NoAnswer> | undefined {
  return isNoAnswer(value) ? undefined : (value as Exclude<T, NoAnswer>);
}
