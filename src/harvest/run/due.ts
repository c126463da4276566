import type { SourceReport } from '../../register/harvest/report.ts';
import { daysFrom } from '../../register/review.ts';

/**
 * Whether a source is to be asked on a day: so many days after it was last taken, and on each day while it fails or is held.
 * `today`: YYYY-MM-DD, Europe/London.
 */
export function isDue({ every }: { readonly every: number }, last: SourceReport | undefined, today: string): boolean {
  if (last?.lastGood === undefined || last.problem !== undefined || every === 0) return true;
  const age = daysFrom(last.lastGood, today);
  // A day that has not come was written by a wrong clock.
  return age < 0 || age >= every;
}
