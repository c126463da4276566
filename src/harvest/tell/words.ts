import type { Counts, HarvestReport, SourceReport } from '../../register/harvest/report.ts';

/** What came of one source, as one line. */
export function lineOf({ source, state, problem, counts, left, published }: SourceReport): string {
  if (problem && (state === 'failed' || state === 'held'))
    return `${source}: ${state === 'held' ? 'waits for a person' : 'not taken'} since ${problem.since} (${problem.code}). ${problem.because}`;
  if (state === 'paused' || state === 'not-due' || state === 'imported')
    return `${source}: not asked (${NOT_ASKED[state]}), ${many(published, 'entry', 'entries')} stay.`;
  const gone = left.byTombstone + left.missing;
  return `${source}: ${state === 'unchanged' ? 'nothing has changed, ' : ''}${inWords(counts)}${gone > 0 ? `; ${number(gone)} left` : ''}; ${number(published)} published.`;
}

const NOT_ASKED = {
  paused: 'paused',
  'not-due': 'its day has not come',
  imported: 'read with npm run import',
} as const;

/** What became of records: all of them, and those in each way of which there are any. */
function inWords({ received, ...rest }: Counts): string {
  const some = Object.entries(rest).filter(([, count]) => count > 0);
  return `${number(received)} received${some.length > 0 ? ` = ${some.map(([name, count]) => `${number(count)} ${name}`).join(' + ')}` : ''}`;
}

/** The report of a harvest, as whoever runs it reads it. */
export function reportInWords(report: HarvestReport): string {
  const { sources, totals, published, generation } = report;
  const asked = sources.filter(
    ({ state, problem }) => !['paused', 'not-due', 'imported'].includes(state) && problem?.code !== 'settings',
  );
  const troubled = sources.filter(({ problem }) => problem !== undefined);
  const quarantined = sources.filter(({ counts }) => counts.refused + counts.held + counts.duplicate > 0);
  return [
    `${many(asked.length, 'source', 'sources')} of ${sources.length} asked. ${capital(inWords(totals))}. ${many(published, 'entry is', 'entries are')} published (generation ${generation}).`,
    ...section(
      'Sources that need somebody',
      troubled.flatMap((one) => [`  ${lineOf(one)}`, `    ${one.problem?.remedy ?? ''}`]),
    ),
    ...section(
      'Records that were not taken',
      quarantined.map(
        ({ source, counts }) => `  ${source}: ${inWords(counts)}. See content/gathered/${source}/quarantine.json.`,
      ),
    ),
  ].join('\n');
}

const MOST_LINES = 60;

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - MOST_LINES;
  return [
    '',
    `${title}:`,
    ...lines.slice(0, MOST_LINES),
    ...(rest > 0 ? [`  and ${rest} lines more in report.json`] : []),
  ];
}

const number = (count: number) => count.toLocaleString('en-GB');
const many = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
