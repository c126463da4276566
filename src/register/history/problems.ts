import { stringify } from 'yaml';
import { en } from '../../i18n/en.ts';
import { speak } from '../../i18n/speak.ts';
import { firstLanguage } from '../../i18n/languages.ts';
import { hasLeft } from '../../model/check/withdrawn.ts';
import { collectionOf } from '../../model/index.ts';
import { tools } from '../../model/tool/index.ts';
import type { CheckedFile } from '../check-file.ts';
import type { Entry } from '../entry.ts';
import { panelAnswers } from '../facts.ts';
import type { Problem } from '../problem.ts';
import type { HistoryLine } from './line.ts';
import { daysOfNotes, keyOf, type Recorded } from './state.ts';

/** Where the history lies, from the root of the project. */
export const HISTORY_FILE = 'content/history.ndjson';

/** Answers of facts panels that are not as they were recorded, where no note has been added that says so. */
export function silentChanges(checked: Iterable<CheckedFile>, recorded: Recorded, today: string): Problem[] {
  return [...checked].flatMap((one) => {
    const last = recorded.get(keyOf(one.file));
    const isOwn = one.file.collection === 'tools' && one.file.source === undefined;
    if (!isOwn || !last?.facts) return [];
    const isUnread = Object.keys(one.facts).length === 0;
    if (isUnread || hasLeft(one.facts) || hasNewNote(one.facts, last)) return [];
    const { facts } = last;
    const now = panelAnswers(one.facts as Entry<'tools'>['facts']);
    return Object.entries(now).flatMap(([field, answer]) => {
      // An answer that was not asked for when the line was written was not given otherwise.
      const before = facts[field];
      return before === undefined || before === answer
        ? []
        : [silentChange(one, field, before, answer, last.on, today)];
    });
  });
}

/** Whether there is a note of a day of which there was none. Words may be corrected; that is no new note. */
function hasNewNote(facts: CheckedFile['facts'], { notes = [] }: HistoryLine): boolean {
  const old = [...notes];
  return daysOfNotes(facts).some((day) => {
    const at = old.indexOf(day);
    if (at !== -1) old.splice(at, 1);
    return at === -1;
  });
}

function silentChange(
  { file, lineOf }: CheckedFile,
  field: string,
  before: string | null,
  now: string | null,
  on: string,
  today: string,
): Problem {
  return {
    file: file.path,
    line: lineOf([field]),
    field,
    question: field === 'status' ? en.entry.trialQuestion : (tools.fields[field]?.question ?? field),
    found: `was ${inWords(field, before)} when it was last recorded (${speak(firstLanguage).day(on)}), and is ${inWords(field, now)} now. No note says so.`,
    advice:
      'Readers see this answer “at a glance”. Add a note at the top of changes: what is different for people, and whom it affects. Keep the notes that are there.',
    example: stringify(
      {
        changes: [
          {
            on: today,
            what: 'A second doctor no longer checks every scan.',
            affects: 'you have a scan after today.',
          },
        ],
      },
      { lineWidth: 96 },
    ),
  };
}

function inWords(field: string, answer: string | null): string {
  const vocabulary = tools.fields[field]?.vocabulary;
  return answer === null ? 'not answered' : `“${vocabulary?.get(answer)?.label ?? answer}”`;
}

/** Own entries that were recorded and whose files are gone: nothing disappears quietly. */
export function disappeared(files: Iterable<CheckedFile['file']>, recorded: Recorded, today: string): Problem[] {
  const there = new Set([...files].map(keyOf));
  return [...recorded.values()]
    .filter((line) => line.source === undefined && line.collection !== 'sources' && !there.has(keyOf(line)))
    .map((line) => {
      const { format } = collectionOf(line.collection);
      return {
        file: `content/${line.collection}/${line.id}.${format}`,
        line: 1,
        found: `The file of “${line.name}” was here when the register was last recorded (${speak(firstLanguage).day(line.on)}), and is gone.`,
        advice:
          'An entry leaves with a reason and a date, and its address goes on answering. Put the file back, and add withdrawn to it; or make the file again with these lines alone. If it moved, say how: moved, and give its new path as now.',
        example: tombstone(line, format, today),
      };
    });
}

/** The file that stays of an entry that leaves. */
function tombstone(line: HistoryLine, format: 'mdx' | 'json', today: string): string {
  const [organisation, ...rest] = line.id.split('/');
  const facts = {
    name: line.name,
    ...(rest.length > 0 && { organisation }),
    withdrawn: [
      line.left ?? { on: today, how: 'withdrawn', because: 'We stopped using it, and have nothing in its place.' },
    ],
  };
  return format === 'mdx' ? `---\n${stringify(facts, { lineWidth: 96 })}---` : JSON.stringify(facts, null, 2);
}
