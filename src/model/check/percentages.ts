import type { Field } from '../field.ts';
import type { Fault } from './fault.ts';

/** A percentage in digits, in the languages that entries are written in. */
const PERCENTAGE = /\d\s*(?:%|٪|per\s?cent\b|y\scant\b|فیصد)/iu;

/** A number out of a number: “9 of 10”, “of 100 people”, “31 in every 1,000”, “o bob 100”. */
const OUT_OF = /\b(?:of|in|o|allan o)\s+(?:every\s+|each\s+|bob\s+|all\s+)?\d/iu;

const ADVICE = 'People picture “of 1,000 people, 31” far better than a percentage.';

/**
 * Percentages that stand where a number of people should, in an own entry or its translation.
 *
 * A field says in the model whether a percentage is never taken, or not without a number out of a number.
 */
export function faultsOfPercentages(
  fields: Readonly<Record<string, Field>>,
  facts: unknown,
  at: readonly PropertyKey[] = [],
): Fault[] {
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([name, answer]: [string, unknown]) => {
    const field = fields[name];
    if (!field) return [];
    const { of } = field;
    if (of && Array.isArray(answer))
      return answer.flatMap((record: unknown, position) => faultsOfPercentages(of, record, [...at, name, position]));
    const found = typeof answer === 'string' ? whyNot(field, answer) : undefined;
    return found === undefined ? [] : [{ at: [...at, name], question: field.question, ...found }];
  });
}

function whyNot({ percentages }: Field, text: string): Pick<Fault, 'found' | 'advice'> | undefined {
  if (percentages === undefined || !PERCENTAGE.test(text)) return undefined;
  if (percentages === 'never')
    return {
      found: 'has a percentage in words.',
      advice: `${ADVICE} Put the numbers into “Of how many?” and “How many of them?”, and only words here.`,
    };
  if (OUT_OF.test(text)) return undefined;
  return {
    found: 'has a percentage alone.',
    advice: `${ADVICE} Say “of 100 people, so many”. The percentage may stay beside it.`,
  };
}
