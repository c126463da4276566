import { judgeReading } from '../../../src/harvest/judge/judge-reading.ts';
import type { Judged } from '../../../src/harvest/judge/verdict.ts';
import type { Received } from '../../../src/harvest/received.ts';
import { groundOf, nothingPublished, readingOf } from '../invented.ts';

/** What is said of records of the invented source, of which nothing is published. */
export const judge = (records: Received[], ground = groundOf(), published = nothingPublished) =>
  judgeReading(readingOf(records), published, ground);

/** What was said of each record, by its key: `accepted`, or the verdict and its code. */
export function said(judged: Judged): Record<string, string> {
  return Object.fromEntries(
    judged.verdicts.map((one) => [one.key ?? '?', 'told' in one ? `${one.is} ${one.told.code}` : one.is]),
  );
}
