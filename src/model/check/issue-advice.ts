import type { z } from 'zod';

/** What the check of a form says to do, where it knows better than the help of the question. */
export function adviceOf(issue: z.core.$ZodIssue): string | undefined {
  const advice = issue.code === 'custom' ? (issue.params?.['advice'] as unknown) : undefined;
  return typeof advice === 'string' ? advice : undefined;
}
