import { hasLeft } from '../../model/check/withdrawn.ts';
import { fieldOf } from '../../model/field.ts';
import { pages } from '../../model/page.ts';
import type { Content } from '../entry.ts';
import { daysFrom } from '../review.ts';
import type { Problem } from '../problem.ts';
import type { CheckedFile } from '../check-file.ts';
import { TESTED_FILE, type Tested } from './tested.ts';

/** The page that is the accessibility statement. */
export const STATEMENT = 'accessibility';

/** The question that the day of the test answers, where a message names it. */
const WHEN_TESTED = 'When was this site last tested for accessibility?';

const RUN = 'npm run test-accessibility';

/**
 * The day on which a test or a reading of a day is a year old, YYYY-MM-DD. 29 February comes round on 1 March.
 *
 * Source: the model statement of the UK government asks for a review once a year.
 */
export function yearAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('-02-29') ? `${next.slice(0, 4)}-03-01` : next;
}

/** The day by which the site is tested again and the statement read again: a year after the earlier of the two. */
export function dueOn(tested: string | undefined, read: string): string {
  return yearAfter(tested !== undefined && tested < read ? tested : read);
}

/**
 * What is wrong with the age of the accessibility statement among the entries, on a day (YYYY-MM-DD, Europe/London): it may not be
 * published when the site was tested, or the statement was read, a year ago or more.
 */
export function statementProblems(
  originals: readonly CheckedFile[],
  tested: Tested | 'broken' | undefined,
  today: string,
): Problem[] {
  const statement = originals.find(({ file }) => file.collection === 'pages' && file.id === STATEMENT);
  if (!statement || hasLeft(statement.facts)) return [];
  const read = statement.facts['lastChecked'];
  const problems: Problem[] = [];
  if (tested === 'broken')
    problems.push({
      file: TESTED_FILE,
      line: 1,
      question: WHEN_TESTED,
      found: 'cannot be read from the file.',
      advice: `Nobody writes in this file by hand. Run ${RUN}, which writes it anew.`,
    });
  else if (tested && isOld(tested.on, today))
    problems.push({
      file: TESTED_FILE,
      line: 2,
      question: WHEN_TESTED,
      found: `says ${tested.on}, which is a year ago or more.`,
      advice: `Run ${RUN}: it tests the site again and writes down what it finds. Then read the accessibility statement again.`,
    });
  if (typeof read === 'string' && isOld(read, today))
    problems.push({
      file: statement.file.path,
      line: statement.lineOf(['lastChecked']),
      field: 'lastChecked',
      question: fieldOf(pages.schema.shape.lastChecked).question,
      found: `says ${read}, which is a year ago or more. An accessibility statement is read again every year.`,
      advice: 'Read all of it, put right what is no longer true, and write the day of today.',
    });
  return problems;
}

const isOld = (day: string, today: string) => yearAfter(day) <= today;

/** Days before the statement is too old in which whoever runs the site is warned. */
const WARNED_WITHIN_DAYS = 60;

/** A warning in words that the statement will soon be too old to be published; undefined while there is time. */
export function ageWarning(
  { entries, tested }: Pick<Content, 'entries' | 'tested'>,
  today: string,
): string | undefined {
  const read = entries.pages.get(STATEMENT)?.facts.lastChecked;
  if (read === undefined) return undefined;
  const due = dueOn(tested?.on, read);
  if (daysFrom(today, due) > WARNED_WITHIN_DAYS) return undefined;
  return `The accessibility statement must be tested and read again before ${due}, or the site cannot be built: ${RUN}, then read content/pages/${STATEMENT}.mdx.`;
}
