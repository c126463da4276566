/** Whether somebody has looked at an entry lately enough. */
export interface Review {
  readonly state: 'current' | 'due' | 'overdue' | 'not-said';
  /** Days past the date, where it is overdue; days until it, where it is due. */
  readonly days: number;
}

/** Reviews due within so many days are shown as due. Source: the review policy, content/pages/about-reviews.mdx. */
const DUE_WITHIN_DAYS = 60;

/**
 * How an entry stands to its review date on a day. Both are calendar days (YYYY-MM-DD) in Europe/London.
 *
 * On the day itself it is due, not overdue. Without a date nothing is said.
 */
export function reviewOn(due: string | undefined, today: string): Review {
  if (due === undefined) return { state: 'not-said', days: 0 };
  const days = daysFrom(today, due);
  if (days < 0) return { state: 'overdue', days: -days };
  return days <= DUE_WITHIN_DAYS ? { state: 'due', days } : { state: 'current', days };
}

/** Days from one calendar day to another; negative when the other comes first. */
export function daysFrom(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000);
}
