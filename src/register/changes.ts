import { once } from '../build/reads.ts';
import { given } from '../model/answer.ts';
import type { Entry } from './entry.ts';
import { pathOf } from './addresses.ts';
import type { Organisation } from './register.ts';

/** Something that happened to an entry, as its readers are told. */
export interface Change {
  /** It was first published, something about it is different, or it left. */
  readonly kind: 'published' | 'changed' | 'left';
  /** YYYY-MM-DD, Europe/London: the day that the entry itself gives, never that of a build. */
  readonly on: string;
  readonly entry: Entry;
  /** Who publishes the entry; undefined for what belongs to all, such as products. */
  readonly organisation: Organisation | undefined;
  /** What it is named by on the page of its entry. It stays the same when other changes are added. */
  readonly mark: string;
  /** The place of its note in the entry, from 0; undefined for what has no note. */
  readonly note?: number;
}

/** The changes of a register, the newest first. */
export interface Changes {
  readonly all: readonly Change[];
  readonly byOrganisation: ReadonlyMap<string, readonly Change[]>;
  /** By the path of the entry. */
  readonly byEntry: ReadonlyMap<string, readonly Change[]>;
}

/** The path of the list of everything that has changed. */
export const CHANGES_PATH = '/changes/';

/** The path of the list of what has changed at an organisation. */
export const changesPathOf = ({ id }: Pick<Entry, 'id'>) => `${CHANGES_PATH}organisation/${id}/`;

/** Everything that has happened to the entries of a register. Worked out once, since every page of an entry asks. */
export const changesIn = once('changes', (register): Changes => {
  const all = [
    ...register.organisations.flatMap((one) => changesOf(one.entry, one)),
    ...[...register.tools, ...register.dataUses].flatMap((one) => changesOf(one.entry, one.organisation)),
    ...[...register.products, ...register.notices].flatMap((one) => changesOf(one.entry, undefined)),
    ...register.withdrawn.map((one): Change => ({ kind: 'left', on: one.departure.on, mark: 'left', ...one })),
  ].toSorted(newestFirst);
  return {
    all,
    byOrganisation: Map.groupBy(
      all.filter(({ organisation }) => organisation !== undefined),
      ({ organisation }) => organisation?.entry.id ?? '',
    ),
    byEntry: Map.groupBy(all, ({ entry }) => pathOf(entry)),
  };
});

/** What has happened to the entry whose page is at a path. */
export const changesOfEntry = changesIn.part('entry', ({ byEntry }, path) => byEntry.get(path) ?? []);

/** What has happened at the organisation with an id; undefined where nothing has. */
export const changesOfOrganisation = changesIn.part('organisation', ({ byOrganisation }, id) => byOrganisation.get(id));

type Recorded = Entry<'organisations' | 'tools' | 'data-uses' | 'products' | 'notices'>;

/** What the entry itself tells: when it was first published, and its notes on changes. */
function changesOf(entry: Recorded, organisation: Organisation | undefined): Change[] {
  const published = given(entry.facts.published);
  const notes = given(entry.facts.changes) ?? [];
  const marks = marksOf(notes.map(({ on }) => on));
  const rest = { entry, organisation };
  return [
    ...notes.map(({ on }, note): Change => ({ kind: 'changed', on, mark: marks[note] ?? on, note, ...rest })),
    ...(published ? [{ kind: 'published', on: published, mark: 'published', ...rest } as const] : []),
  ];
}

/**
 * The marks of notes by their days. Of several on one day the oldest has the bare day, and a later one its number: notes are
 * written at the top, so that a new one leaves the others as they were.
 */
function marksOf(days: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return days
    .toReversed()
    .map((day) => {
      const number = (seen.get(day) ?? 0) + 1;
      seen.set(day, number);
      return number === 1 ? day : `${day}-${number}`;
    })
    .toReversed();
}

/** By day; on one day by the order of collections, then by entry, and of one entry in its own order. Sorting is stable. */
function newestFirst(a: Change, b: Change): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  const [one, other] = [pathOf(a.entry), pathOf(b.entry)];
  return one === other ? 0 : one < other ? -1 : 1;
}
