import { collectionNames, type CollectionName } from '../../model/collection-names.ts';
import { departureOf } from '../../model/check/withdrawn.ts';
import { given } from '../../model/answer.ts';
import { digestOfEntry } from '../digest.ts';
import type { Entries, Entry } from '../entry.ts';
import { panelAnswers } from '../facts.ts';
import type { History, HistoryLine, NewLine } from './line.ts';

/** The last line of each entry, by collection and id: how it stood when it was last recorded. */
export type Recorded = ReadonlyMap<string, HistoryLine>;

export const keyOf = ({ collection, id }: { readonly collection: CollectionName; readonly id: string }) =>
  `${collection}/${id}`;

/** How each entry stood when it was last recorded, those that had left among them. */
export function recordedIn(history: History): Recorded {
  const known = recorded.get(history) ?? new Map(history.lines.map((line) => [keyOf(line), line]));
  recorded.set(history, known);
  return known;
}

const recorded = new WeakMap<History, Recorded>();

/**
 * The lines that a history lacks: entries that were added, changed, left or returned since. `today` is the day on which they
 * are written (YYYY-MM-DD, Europe/London).
 */
export function unrecorded(
  { entries, withdrawn }: { readonly entries: Entries; readonly withdrawn: readonly Entry[] },
  recorded: Recorded,
  today: string,
): NewLine[] {
  const all = [...collectionNames.flatMap((name): Entry[] => [...entries[name].values()]), ...withdrawn];
  return all.flatMap((entry) => {
    const last = recorded.get(keyOf(entry));
    const digest = digestOfEntry(entry);
    if (last?.digest === digest) return [];
    return [lineOf(entry, digest, eventOf(entry, last), today)];
  });
}

function eventOf(entry: Entry, last: HistoryLine | undefined): HistoryLine['event'] {
  if (departureOf(entry.facts)) return 'left';
  if (last === undefined) return 'added';
  return last.left ? 'returned' : 'changed';
}

function lineOf(entry: Entry, digest: string, event: HistoryLine['event'], on: string): NewLine {
  const facts = entry.facts as Entry<'tools'>['facts'];
  const left = departureOf(facts);
  const [origin] = given(facts.gathered) ?? [];
  return {
    on,
    event,
    collection: entry.collection,
    id: entry.id,
    name: facts.name,
    ...(origin && { source: origin.source }),
    digest,
    ...(entry.collection === 'tools' && !left && { facts: panelAnswers(facts) }),
    ...(!left && { notes: daysOfNotes(facts) }),
    ...(!left && facts.publicationApprovedOn && { approved: facts.publicationApprovedOn }),
    ...(left && { left }),
  };
}

/** The days of the notes on changes of an entry, which need not have been checked. */
export function daysOfNotes(facts: object): string[] {
  const { changes } = facts as { changes?: unknown };
  return (Array.isArray(changes) ? changes : []).flatMap((note: unknown) => {
    const on = typeof note === 'object' && note !== null && 'on' in note ? note.on : undefined;
    return typeof on === 'string' ? [on] : [];
  });
}

/** What the publisher is told of changes that the history does not have yet. */
export function notRecorded(count: number): string {
  const changes = `${count} change${count === 1 ? ' is' : 's are'}`;
  return `${changes} not in the history of the register yet. Before you publish, run: npm run history`;
}
