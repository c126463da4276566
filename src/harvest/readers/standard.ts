import { isDeepStrictEqual } from 'node:util';
import { isRefusal, type Draft, type Row } from '../../exchange/exchange.ts';
import { idsOf } from '../../exchange/ids.ts';
import { crosswalkNamed } from '../../exchange/index.ts';
import type { Crosswalk } from '../../exchange/make-crosswalk.ts';
import { countRemarks, countUnmapped, type ImportedRow } from '../../exchange/report.ts';
import { failed, Fault } from '../failure.ts';
import type { GotFile } from '../http/follow.ts';
import { jsonWatch, usualBounds } from '../json/bounds.ts';
import { parseJson } from '../json/parse.ts';
import type { Reader, ReaderTask } from '../reader.ts';
import type { Outcome, Received, Unreadable } from '../received.ts';
import { getFile, unchanged } from './get-file.ts';
import { emptyCellWatch } from './line-watch.ts';
import { lookAtStart } from './start-of-file.ts';

/** Reads a file that is written in another standard, by the crosswalk of the name that the source gives. */
export const readStandard: Reader = async (task) => {
  const crosswalk = crosswalkNamed(task.source.standard ?? '');
  if (isRefusal(crosswalk)) return failed('not-a-feed', `The source names a standard. ${crosswalk.because}`);
  return (await unchanged(task)) ?? readIn(crosswalk, await fileOf(crosswalk, task), task);
};

async function fileOf(crosswalk: Crosswalk, task: ReaderTask): Promise<GotFile> {
  const bounds = { ...usualBounds, items: task.mostEntries };
  const isJson = crosswalk.ending === 'json';
  const file = await getFile(task.source.feed, task, {
    accept: crosswalk.mediaType,
    watcher: () => (isJson ? jsonWatch(bounds).push : emptyCellWatch()),
  });
  // What is wrong with JSON is told as exactly as with a feed.
  if (isJson) parseJson(file.bytes, bounds);
  else lookAtStart(file.bytes, { mayBeMarkup: crosswalk.ending === 'xml' });
  return file;
}

function readIn(crosswalk: Crosswalk, file: GotFile, task: ReaderTask): Outcome {
  const register = crosswalk.read(file.bytes);
  if (isRefusal(register)) throw new Fault('not-a-feed', register.because);
  if (register.rows.length > task.mostEntries)
    throw new Fault('too-many', `It has ${register.rows.length.toLocaleString('en-GB')} rows.`);
  const rows = register.rows.map((row) => ({ row: row.number, made: draftOf(crosswalk, row, task.on) }));
  const drafts = rows.flatMap(({ row, made }): ReadDraft[] => ('sourceId' in made ? [{ row, draft: made }] : []));
  const { taken, repeated } = withoutRepeated(drafts);
  return {
    state: 'read',
    ...recordsOf(crosswalk, taken),
    same: [],
    unreadable: [
      ...register.refused.map(({ row, because }) => unreadable(row, because)),
      ...rows.flatMap(({ row, made }) => ('sourceId' in made ? [] : [unreadable(row, made.because)])),
      ...repeated,
    ],
    left: [],
    notGathered: 0,
    complete: true,
    validators: { [task.source.feed]: file.validator },
    notes: [...register.notes, ...notesOn(taken)],
  };
}

interface ReadDraft {
  readonly row: number;
  readonly draft: Draft;
}

/** A row that nobody foresaw must not take the others with it. */
function draftOf(crosswalk: Crosswalk, row: Row, on: string): Draft | { readonly because: string } {
  try {
    return crosswalk.map(row, on);
  } catch {
    return { because: 'Our own program failed on it. Tell whoever looks after this site.' };
  }
}

const unreadable = (row: number, because: string): Unreadable => ({
  place: `row ${row}`,
  code: 'not-readable',
  because,
  instead: 'Put the row right in the file, as its standard asks for it.',
});

/** Rows with one id that say the same are one; of those that say different things none is taken, since nobody knows which holds. */
function withoutRepeated(drafts: readonly ReadDraft[]): { taken: ReadDraft[]; repeated: Unreadable[] } {
  const taken: ReadDraft[] = [];
  const repeated: Unreadable[] = [];
  for (const same of Map.groupBy(drafts, ({ draft }) => draft.sourceId).values()) {
    const [first, ...others] = same;
    if (!first) continue;
    const agree = others.every(({ draft }) => isDeepStrictEqual(draft, first.draft));
    if (agree) taken.push(first);
    const rows = same.map(({ row }) => row).join(', ');
    for (const { row, draft } of agree ? others : same)
      repeated.push({
        place: `row ${row}`,
        code: 'wrong-id',
        because: `The record “${draft.sourceId.slice(0, 200)}” stands in the rows ${rows}, ${agree ? 'with the same words' : 'and they do not say the same'}.`,
        instead: 'Keep one of the rows, or give each record an id of its own.',
      });
  }
  return { taken: taken.toSorted((a, b) => a.row - b.row), repeated };
}

/** The records of the rows, and of the organisations that they name, under ids that are made from their names. */
function recordsOf({ collection, language }: Crosswalk, drafts: readonly ReadDraft[]): { records: Received[] } {
  const ids = idsOf(
    drafts.map(({ draft }) => draft),
    '',
  );
  const organisations = new Map<string, Received>();
  const words = language === undefined ? {} : { language };
  const records = drafts.map(({ row, draft }, at): Received => {
    const { organisation = '', entry = '' } = ids[at] ?? {};
    const place = `row ${row}`;
    if (draft.organisation && !organisations.has(organisation))
      organisations.set(organisation, {
        place,
        collection: 'organisations',
        id: organisation,
        sourceId: draft.organisation.key,
        sayings: { facts: { ...draft.organisation.facts, ...words }, translations: {} },
      });
    return {
      place,
      collection,
      id: organisation === '' ? entry : `${organisation}/${entry}`,
      sourceId: draft.sourceId,
      sayings: {
        facts: { ...draft.facts, ...(draft.organisation && { organisation }), ...words },
        translations: {},
      },
      ...(draft.address !== '' && { address: draft.address }),
    };
  });
  return { records: [...organisations.values(), ...records] };
}

function notesOn(taken: readonly ReadDraft[]): string[] {
  const rows = taken.map(({ row, draft }): ImportedRow => ({ row, entry: '', draft }));
  const unmapped = countUnmapped(rows);
  const cut = rows.reduce((sum, { draft }) => sum + draft.cut.length, 0);
  return [
    ...countRemarks(rows),
    ...(unmapped.length > 0
      ? [
          `Answers that are not in our lists, and are kept in the source’s words: ${unmapped.length.toLocaleString('en-GB')}.`,
        ]
      : []),
    ...(cut > 0
      ? [`Texts that were longer than their field takes, of which the whole is kept: ${cut.toLocaleString('en-GB')}.`]
      : []),
  ];
}
