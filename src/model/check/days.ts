import { collectionOf } from '../index.ts';
import type { CollectionName } from '../collection-names.ts';
import type { Field } from '../field.ts';
import { isCalendarDay } from '../text.ts';
import type { Fault } from './fault.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The days that may lie ahead. Every other day of an entry has been. */
const MAY_COME: ReadonlySet<string> = new Set([
  'reviewDue',
  'starts',
  'ends',
  'contractEnds',
  'pilotEnds',
  'notYet.by',
]);

/** No register of the health services is older, and no contract longer. Source: our bound; the NHS began in 1948. */
const FIRST_YEAR = 1948;
const LONGEST_YEARS = 50;

/**
 * Days of an entry that cannot be: that have not come although they have been, or that are off by many years, as a wrong clock
 * writes them. `today`: YYYY-MM-DD, Europe/London.
 */
export function faultsOfDays(name: CollectionName, facts: Facts, today: string): Fault[] {
  return daysIn(collectionOf(name).fields, facts, [], '').flatMap(({ at, path, field, day }) => {
    const why = whyNotDay(path, day, today);
    return why === undefined ? [] : [{ at, question: field.question, found: `says ${day}, ${why}`, advice: ADVICE }];
  });
}

const ADVICE = 'Write the day on which it really was. Look also at the clock of the computer that wrote it.';

function whyNotDay(path: string, day: string, today: string): string | undefined {
  const year = Number(day.slice(0, 4));
  if (year < FIRST_YEAR) return 'which is too long ago to be true.';
  if (year > Number(today.slice(0, 4)) + LONGEST_YEARS) return 'which is too far ahead to be true.';
  return day > today && !MAY_COME.has(path) ? 'which is a day that has not come yet.' : undefined;
}

interface Day {
  readonly at: readonly PropertyKey[];
  readonly path: string;
  readonly field: Field;
  readonly day: string;
}

function daysIn(
  fields: Readonly<Record<string, Field>>,
  facts: Facts,
  at: readonly PropertyKey[],
  under: string,
): Day[] {
  return Object.entries(facts).flatMap(([name, answer]) => {
    const field = fields[name];
    const path = `${under}${name}`;
    if (field?.kind === 'day' && typeof answer === 'string' && isCalendarDay(answer))
      return [{ at: [...at, name], path, field, day: answer }];
    const { of } = field ?? {};
    if (!of || !Array.isArray(answer)) return [];
    return answer.flatMap((one: unknown, position) =>
      typeof one === 'object' && one !== null ? daysIn(of, one as Facts, [...at, name, position], `${path}.`) : [],
    );
  });
}
