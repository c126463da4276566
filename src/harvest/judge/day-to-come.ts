import { isAfter } from '../../model/text.ts';

/**
 * The first day after `today` that a record names anywhere, YYYY-MM-DD; undefined where it names none. A record that was not
 * taken for a day that has not come cannot be taken before.
 */
export function dayToCome(said: unknown, today: string): string | undefined {
  if (typeof said === 'string') return isAfter(said, today) ? said : undefined;
  if (typeof said !== 'object' || said === null) return undefined;
  return earliest(Object.values(said).map((one) => dayToCome(one, today)));
}

/** The first of some days; undefined where there is none. */
export function earliest(days: Iterable<string | undefined>): string | undefined {
  return [...days].filter((day) => day !== undefined).toSorted()[0];
}
