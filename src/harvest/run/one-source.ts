import { filesBelow, type Disk } from '../../generations/disk.ts';
import { join } from 'node:path';
import type { Current, Next } from '../generation/generations.ts';
import { judgeReading, type Fits } from '../judge/judge-reading.ts';
import type { Ground } from '../judge/ground.ts';
import { failures } from '../failure.ts';
import type { Outcome } from '../received.ts';
import { settle, settleUnchanged, type Settled } from '../settle/settle.ts';
import type { HeldWhole } from '../settle/guard.ts';
import { newState, publishedIn, sourceState, type SourceState } from '../settle/state.ts';
import { withoutDeparted } from '../settle/without-departed.ts';
import {
  MOST_QUARANTINED,
  quarantineFile,
  totalOf,
  type Quarantined,
  type QuarantineFile,
  type SourceReport,
} from '../../register/harvest/report.ts';
import type { SourceSettings } from './sources.ts';

/** What is known of a source before it is asked. */
export interface Former {
  readonly state: SourceState;
  readonly quarantine: QuarantineFile | undefined;
  readonly report: SourceReport | undefined;
  /** Why what is known of it cannot be used: somebody changed its files by hand, or a disk has lost something. */
  readonly damaged?: string;
}

/** A source that was read, with what it is held against. */
export interface Gathered {
  readonly source: SourceSettings;
  readonly former: Former;
  readonly outcome: Outcome;
  readonly ground: Ground & { readonly accepted: ReadonlySet<string> };
  /** The digest of all that decides what is taken. */
  readonly under: string;
  readonly accept: boolean;
  /** What its records came to that were held against the model already. */
  readonly fits?: Fits;
}

type Trouble = Pick<NonNullable<SourceReport['problem']>, 'code' | 'because' | 'remedy'>;

/** What is known of a source from what is served now. Throws only when the disk does. */
export function formerOf(disk: Disk, folder: string | undefined, report: SourceReport | undefined): Former {
  const text = folder === undefined ? undefined : disk.read(join(folder, 'state.json'));
  const told = folder === undefined ? undefined : disk.read(join(folder, 'quarantine.json'));
  try {
    return {
      state: text === undefined ? newState : sourceState.parse(JSON.parse(text)),
      quarantine: told === undefined ? undefined : quarantineFile.parse(JSON.parse(told)),
      report,
    };
  } catch {
    const damaged =
      'What the last harvest noted of this source (state.json, quarantine.json) is damaged. It is not asked.';
    return { state: newState, quarantine: undefined, report, damaged };
  }
}

/** Settles what a source gave, writes it into the next generation, and reports. Only a failing disk makes it throw. */
export function settleSource(gathered: Gathered, disk: Disk, current: Current, next: Next): SourceReport {
  const { source, former, outcome, ground } = gathered;
  if (outcome.state === 'failed') return stays(gathered, 'failed', outcome, next);
  const result = outcomeOf(gathered);
  if ('code' in result) {
    const received =
      outcome.state === 'read' ? outcome.records.length + outcome.same.length + outcome.unreadable.length : 0;
    const isHeld = 'is' in result;
    const counts = { ...totalOf([]), received, held: received };
    return { ...stays(gathered, isHeld ? 'held' : 'failed', result, next), ...(isHeld && { counts }) };
  }
  write(result, gathered, disk, current, next);
  return {
    source: source.id,
    name: source.name,
    state: outcome.state,
    counts: result.counts,
    left: result.left,
    missingNow: result.missingNow,
    published: result.published,
    lastGood: ground.today,
    notes: notesOf([...(outcome.state === 'read' ? outcome.notes : (former.report?.notes ?? [])), ...result.notes]),
  };
}

function outcomeOf({ source, former, outcome, ground, under, accept, fits }: Gathered): Settled | HeldWhole | Trouble {
  const { state } = former;
  const settling = {
    source: source.id,
    state,
    quarantine: former.quarantine?.records ?? [],
    today: ground.today,
    accept,
  };
  try {
    if (outcome.state === 'unchanged') return settleUnchanged(settling);
    if (outcome.state === 'failed') return outcome;
    const code = outcome.publisher?.odsCode;
    if (code !== undefined && source.speaksFor.length > 0 && !source.speaksFor.includes(code))
      return { code: 'wrong-publisher', ...failures['wrong-publisher'] };
    return settle(outcome, judgeReading(outcome, publishedIn(state, under), ground, fits), settling);
  } catch (error) {
    return { code: 'internal', ...failures.internal, because: `${failures.internal.because} (${shown(error)})` };
  }
}

const shown = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 300);

/** The last good state of a source stays. */
export function stays(
  { source, former, ground }: { source: { id: string; name: string }; former: Former; ground: { today: string } },
  state: SourceReport['state'],
  trouble: Trouble | undefined,
  next: Next,
): SourceReport {
  next.carry(source.id);
  const { problem: before, lastGood } = former.report ?? {};
  return {
    source: source.id,
    name: source.name,
    state,
    ...(trouble && {
      problem: {
        code: trouble.code,
        since: before?.code === trouble.code ? before.since : ground.today,
        because: trouble.because,
        remedy: trouble.remedy,
      },
    }),
    counts: totalOf([]),
    left: { byTombstone: 0, missing: 0 },
    missingNow: Object.values(former.state.records).filter(({ absent }) => absent !== undefined).length,
    published: former.damaged === undefined ? publishedOf(former.state) : (former.report?.published ?? 0),
    ...(lastGood !== undefined && { lastGood }),
    notes: [],
  };
}

const publishedOf = ({ records }: SourceState) =>
  Object.values(records).filter(({ gone }) => gone === undefined).length;

function write(settled: Settled, gathered: Gathered, disk: Disk, current: Current, next: Next): void {
  const { source, former, outcome, ground, under } = gathered;
  const validators = outcome.state === 'failed' ? former.state.validators : outcome.validators;
  const acceptedNames = [...new Set([...former.state.acceptedNames, ...ground.accepted])].toSorted();
  const state: SourceState = {
    ...settled.state,
    under,
    // A new answer says what changed; of what it does not name, the last one holds.
    validators: outcome.state === 'unchanged' ? { ...former.state.validators, ...validators } : validators,
    acceptedNames,
  };
  const beside = [{ path: 'state.json', text: json(state) }, ...quarantineOf(settled.quarantine, gathered)];
  const folder = current.sources.get(source.id);
  const isAsItWas =
    settled.write.length === 0 &&
    settled.departed.size === 0 &&
    folder !== undefined &&
    beside.every(({ path, text }) => disk.read(join(folder, path)) === text) &&
    (beside.length === 2 || former.quarantine === undefined);
  if (isAsItWas) return next.carry(source.id);
  const { kept, mended } = keptFiles(settled, disk, folder);
  next.put(source.id, kept, [...mended, ...settled.write, ...beside]);
}

/** The files that stay as they are, and those from which the name of an entry that left must be taken. */
function keptFiles({ replaced, departed }: Settled, disk: Disk, folder: string | undefined) {
  const kept: string[] = [];
  const mended: { path: string; text: string }[] = [];
  // What an import wrote is not the harvest's: all of it is replaced.
  const isOurs = folder !== undefined && disk.kindOf(join(folder, 'state.json')) === 'file';
  for (const path of isOurs ? filesBelow(disk, folder) : []) {
    const [entry = ''] = path.split('.');
    if (!entry.includes('/') || replaced.has(entry)) continue;
    const text = departed.size === 0 ? undefined : disk.read(join(folder ?? '', path));
    const better = text === undefined ? undefined : withoutDeparted(path, text, departed);
    if (text === undefined || better === undefined || better === text) kept.push(path);
    else mended.push({ path, text: better });
  }
  return { kept, mended };
}

function quarantineOf(records: readonly Quarantined[], { source, former, ground }: Gathered) {
  if (records.length === 0) return [];
  const some = records.slice(0, MOST_QUARANTINED);
  const before = former.quarantine;
  const isSame = before !== undefined && JSON.stringify(before.records) === JSON.stringify(some);
  const file: QuarantineFile = {
    source: source.id,
    on: isSame ? before.on : ground.today,
    records: some,
    more: records.length - some.length,
  };
  return [{ path: 'quarantine.json', text: json(file) }];
}

const MOST_NOTES = 50;
const notesOf = (notes: readonly string[]) =>
  [...new Set(notes)].slice(0, MOST_NOTES).map((note) => note.slice(0, 2_000));

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
