import type { Told } from './given.ts';
import type { Outcome } from './outcome.ts';

/** What came of an import of drafts. */
export interface DraftReport {
  /** The files that were read, by their names. */
  readonly files: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly unmatched: readonly Told[];
  readonly notes: readonly string[];
  /** The folder with this report and what entries said before, from the root; undefined where nothing was written. */
  readonly folder?: string;
}

const KINDS: Readonly<Record<Outcome['kind'], string>> = {
  new: 'is a new draft',
  changed: 'was changed',
  unchanged: 'says the same already; it was not touched',
  gathered: 'was gathered from another register; it is not changed here',
  refused: 'was not taken',
};

const MOST_SHOWN = 20;

/** The report for the screen: what was written, all that needs somebody, and where the whole report is. */
export function draftsInWords(report: DraftReport): string {
  const { outcomes, unmatched, notes, folder } = report;
  const counts = Map.groupBy(outcomes, ({ kind }) => kind);
  const many = (kind: Outcome['kind']) => counts.get(kind)?.length ?? 0;
  return [
    `${counted(outcomes.length, 'entry', 'entries')} read: ${many('new')} new, ${many('changed')} changed, ${many('unchanged')} the same, ${many('refused')} not taken${many('gathered') > 0 ? `, ${many('gathered')} gathered elsewhere` : ''}.`,
    ...outcomes
      .filter(({ kind }) => kind !== 'unchanged' && kind !== 'gathered')
      .slice(0, MOST_SHOWN)
      .flatMap(outcomeLines),
    ...section('Matches no question of ours, and is in no draft', unmatched, unmatchedLine),
    ...section('To know', notes, (note) => [`  ${note}`]),
    ...(folder === undefined
      ? ['Nothing was written.']
      : [
          `Where each answer came from, and all that was not read: ${folder}/report.md`,
          'Next: npm run check names what is still missing.',
        ]),
  ].join('\n');
}

function outcomeLines(outcome: Outcome): string[] {
  const { entry } = outcome;
  const answers = new Set(entry.sources.map(({ name }) => name)).size;
  return [
    '',
    outcome.kind === 'refused'
      ? `${capital(entry.where)} ${KINDS.refused}: ${outcome.because}`
      : `${outcome.path} ${KINDS[outcome.kind]}, with answers to ${counted(answers, 'question', 'questions')} from ${entry.where}.`,
    ...entry.troubles.flatMap(troubleLines),
  ];
}

function troubleLines({ where, question, found = '', advice = '', taken }: Told): string[] {
  return [
    `  ${where}`,
    `    ${question ?? ''}  ${found}.${taken ? ' It stands in the draft all the same.' : ' It was not read.'}`,
    `    ${advice}`,
  ];
}

const unmatchedLine = ({ where, text }: Told) => [`  ${where}: ${shortened(text)}`];

function section<T>(title: string, all: readonly T[], lines: (one: T) => readonly string[]): string[] {
  if (all.length === 0) return [];
  const rest = all.length - MOST_SHOWN;
  return [
    '',
    `${title}: ${all.length}`,
    ...all.slice(0, MOST_SHOWN).flatMap(lines),
    ...(rest > 0 ? [`  and ${rest} more in the report`] : []),
  ];
}

/** The whole report as Markdown: for each answer where it came from, and in full what was not read. */
export function draftReportText({ files, outcomes, unmatched, notes }: DraftReport, on: string): string {
  return `${[
    `# Import of ${files.join(', ')} on ${on}`,
    ...outcomes.flatMap(outcomeText),
    ...(unmatched.length > 0
      ? [
          '## What matches no question, and is in no draft',
          ...unmatched.flatMap(({ where, text }) => [`${capital(where)}:`, quoted(text)]),
        ]
      : []),
    ...(notes.length > 0 ? ['## To know', notes.map((note) => `- ${note}`).join('\n')] : []),
  ].join('\n\n')}\n`;
}

function outcomeText(outcome: Outcome): string[] {
  const { entry } = outcome;
  if (outcome.kind === 'unchanged' || outcome.kind === 'gathered')
    return [`## ${outcome.path}`, `It ${KINDS[outcome.kind]}.`];
  const title = outcome.kind === 'refused' ? capital(entry.where) : outcome.path;
  return [
    `## ${title}`,
    outcome.kind === 'refused'
      ? `It ${KINDS.refused}: ${outcome.because}`
      : `It ${KINDS[outcome.kind]}. It is a draft until somebody has approved it.`,
    ...(outcome.kind === 'changed'
      ? [
          `It now says something else to: ${outcome.changed.join(' / ')} What it said before is in the folder \`former\` beside this report.`,
        ]
      : []),
    ...(entry.troubles.length > 0
      ? ['### What could not be read, or not quite', ...entry.troubles.flatMap(troubleText)]
      : []),
    ...(entry.sources.length > 0
      ? [
          '### Where each answer came from',
          entry.sources
            .map(
              ({ question, where, text, note }) =>
                `- ${question} — ${where}${note ? ` (it ${note})` : ''}: ${outcome.kind === 'refused' ? oneLine(text) : shortened(text)}`,
            )
            .join('\n'),
        ]
      : []),
  ];
}

function troubleText({ where, question, text, found = '', advice = '', taken }: Told): string[] {
  return [
    `${capital(where)} (${question ?? ''}) ${found}. ${taken ? 'It stands in the draft all the same.' : 'It was not read.'} ${advice}`,
    quoted(text),
  ];
}

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
const shortened = (text: string) => (oneLine(text).length > 100 ? `${oneLine(text).slice(0, 99)}…` : oneLine(text));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
