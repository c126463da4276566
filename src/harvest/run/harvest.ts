import { digestOf } from '../../register/digest.ts';
import { harvestReport, type HarvestReport, type SourceReport } from '../../register/harvest/report.ts';
import { realDisk, type Disk } from '../../generations/disk.ts';
import { currentGeneration, nextGeneration, type Current, type Next } from '../generation/generations.ts';
import { takeLock, thisProcess, type Holder } from '../../generations/lock.ts';
import { placesIn } from '../generation/places.ts';
import type { Known, SourceToRead } from '../reader.ts';
import { fittingInThread, type Fitting } from '../judge/fitting.ts';
import type { Fits } from '../judge/judge-reading.ts';
import type { Outcome, Reading } from '../received.ts';
import { knownIn, type SourceState } from '../settle/state.ts';
import { SCHEMA_VERSION } from '../../data/schema-version.ts';
import { failures } from '../failure.ts';
import { claimsOf, type Claims } from './claims.ts';
import { isDue } from './due.ts';
import { notAsked } from './not-asked.ts';
import { formerOf, settleSource, type Former } from './one-source.ts';
import { ownContent, type OwnContent } from './own-content.ts';
import { historyWith, reportOf } from './report-of.ts';
import { isBroken, sourcesIn, type BrokenSource, type IsOfTests, type SourceSettings } from './sources.ts';

/** How a harvest is run. */
export interface HarvestTask {
  /** The folder that holds `content/`. */
  readonly root: string;
  /** The day that counts as today, YYYY-MM-DD, Europe/London. */
  readonly today: string;
  /** Reads one source; what fails is an outcome. */
  readonly read: (source: SourceToRead, known: Known) => Promise<Outcome>;
  /** Only these sources, whether they are due or not. */
  readonly only?: readonly string[];
  /** All sources that are not paused, whether they are due or not. */
  readonly all?: boolean;
  /** Sources of which a person has said that what is held is right. */
  readonly accept?: readonly string[];
  /** Sources without a file in content/sources of which all is to be taken out. */
  readonly remove?: readonly string[];
  /** Whether a feed is at a host that is allowed for a trial. */
  readonly isOfTests?: IsOfTests;
  /** Only tells what would be done: what is served stays. */
  readonly look?: boolean;
  readonly disk?: Disk;
  readonly now?: () => Date;
  /** How many sources are read side by side. */
  readonly atOnce?: number;
  readonly onBegin?: (sources: number) => void;
  readonly onSource?: (report: SourceReport) => void;
}

/** Why a harvest could not even begin. */
export interface NotBegun {
  readonly because: string;
}

const AT_ONCE = 16;

/** Fewer sources are judged sooner than a thread has begun. */
const WORTH_A_THREAD = 8;

/** The rules by which records are judged and ids are given. Another number lets every source be read and judged anew. */
const RULES = 2;

/**
 * Gathers what is due from all sources into a new generation, which is served all at once when it is whole. Gives its report,
 * or why it could not begin: somebody else is at it, or a source that was named is none. Throws when the disk does; what was
 * served before is then served still.
 */
export async function harvest(task: HarvestTask): Promise<HarvestReport | NotBegun> {
  const { root, disk = realDisk, now = () => new Date() } = task;
  const places = placesIn(root);
  disk.makeFolder(places.home);
  const lock = takeLock(disk, places.lock, thisProcess(now()));
  if (typeof lock !== 'function') return { because: lockedBy(lock) };
  try {
    return await underLock(task, disk, now);
  } finally {
    lock();
  }
}

function lockedBy({ pid, host, since }: Holder): string {
  return `Another harvest is at work since ${since} (process ${pid} on ${host}). Wait until it has ended. If there is none, delete .harvest/lock.`;
}

async function underLock(task: HarvestTask, disk: Disk, now: () => Date): Promise<HarvestReport | NotBegun> {
  const { root, only = [], accept = [], remove = [] } = task;
  const places = placesIn(root);
  const settings = await sourcesIn(root, task.isOfTests);
  const known = new Set(settings.map(({ id }) => id));
  const started = now();
  const current = currentGeneration(disk, places);
  const stranger = [...only, ...accept].find((id) => !known.has(id) && !current.sources.has(id));
  if (stranger !== undefined)
    return {
      because: `There is no source “${stranger}”. There are ${[...known].join(', ') || 'none'} in content/sources.`,
    };
  const stays = remove.find((id) => known.has(id) || !current.sources.has(id));
  if (stays !== undefined)
    return {
      because: known.has(stays)
        ? `“${stays}” still has its file: delete content/sources/${stays}.json first.`
        : `Nothing was gathered from “${stays}”.`,
    };
  const run = await beginRun(task, disk, current, nextGeneration(disk, places, current), settings);
  await readAll(run);
  await settleClashes(run);
  for (const one of notAsked(run)) run.reports.set(one.source, one);
  const report = harvestReport.parse(
    reportOf([...run.reports.values()], { generation: run.next.number, started, ended: now(), on: task.today }),
  );
  // What was written is of a generation that nobody was served: it is taken away with all such.
  if (task.look) currentGeneration(disk, places);
  else run.next.publish(`${JSON.stringify(report, null, 2)}\n`, historyWith(current.history, report));
  return report;
}

/** A harvest while it is at work. */
export interface Run {
  readonly task: HarvestTask;
  readonly disk: Disk;
  readonly current: Current;
  readonly next: Next;
  readonly settings: readonly (SourceSettings | BrokenSource)[];
  readonly toAsk: readonly SourceSettings[];
  readonly formers: ReadonlyMap<string, Former>;
  readonly claims: Claims;
  readonly own: OwnContent;
  readonly reports: Map<string, SourceReport>;
}

async function beginRun(
  task: HarvestTask,
  disk: Disk,
  current: Current,
  next: Next,
  settings: readonly (SourceSettings | BrokenSource)[],
): Promise<Run> {
  const { only = [], accept = [], all = false, today } = task;
  const own = await ownContent(task.root);
  const before = lastReport(current);
  const reports = new Map(before?.sources.map((one) => [one.source, one]));
  const ids = new Set([...settings.map(({ id }) => id), ...current.sources.keys()]);
  const formers = new Map(
    [...ids].map((id) => [id, formerOf(disk, current.sources.get(id), reports.get(id))] as const),
  );
  const states = new Map([...formers].map(([id, { state }]): [string, SourceState] => [id, state]));
  const usable = settings.filter((one): one is SourceSettings => !isBroken(one));
  const isWhole = ({ id }: SourceSettings) => formers.get(id)?.damaged === undefined;
  const named = new Set([...only, ...accept]);
  const toAsk = usable
    .filter(isWhole)
    .filter((source) =>
      named.size > 0
        ? named.has(source.id)
        : !source.paused && (all || isDue(source, formers.get(source.id)?.report, today)),
    );
  const claims = claimsOf(own, usable, states);
  return { task, disk, current, next, settings, toAsk, formers, claims, own, reports: new Map() };
}

/** The report of the last harvest; undefined where it tells nothing: then everything is due, and trouble begins today. */
function lastReport({ report = '' }: Current): HarvestReport | undefined {
  try {
    return harvestReport.parse(JSON.parse(report));
  } catch {
    return undefined;
  }
}

/** Sources side by side: each is read, judged, settled and written before its memory is let go. */
async function readAll(run: Run): Promise<void> {
  const { task, toAsk } = run;
  task.onBegin?.(toAsk.length);
  const waiting = troubledFirst(run);
  const fitting = toAsk.length < WORTH_A_THREAD ? undefined : fittingInThread();
  const work = async () => {
    for (let source = waiting.shift(); source; source = waiting.shift()) await askOne(source, run, fitting);
  };
  await Promise.all(Array.from({ length: task.atOnce ?? AT_ONCE }, work)).finally(() => fitting?.end());
}

/** Who kept us waiting the last time is asked first, so that nobody waits for it at the end. */
function troubledFirst({ toAsk, formers }: Run): SourceSettings[] {
  const hadTrouble = ({ id }: SourceSettings) => formers.get(id)?.report?.problem !== undefined;
  return [...toAsk.filter(hadTrouble), ...toAsk.filter((source) => !hadTrouble(source))];
}

async function askOne(source: SourceSettings, run: Run, fitting?: Fitting): Promise<void> {
  const { task, disk, current, next, formers, claims, reports } = run;
  const former = formers.get(source.id) ?? formerOf(disk, undefined, undefined);
  const accept = task.accept?.includes(source.id) ?? false;
  const under = rulesFor(source, run.own);
  const outcome = await readSafely(source, knownIn(former.state, under, { accept, today: task.today }), task);
  const fits = fitting && outcome.state === 'read' ? await fitsOf(outcome, source, task.today, fitting) : undefined;
  const ground = { ...claims.groundOf(source, former.state, accept), today: task.today };
  const report = settleSource(
    { source, former, outcome, ground, under, accept, ...(fits && { fits }) },
    disk,
    current,
    next,
  );
  reports.set(source.id, report);
  task.onSource?.(report);
}

/** What the records of a source come to. Where the thread fails, they are held against the model when they are judged. */
async function fitsOf(
  { records }: Reading,
  { language }: SourceSettings,
  today: string,
  { fit }: Fitting,
): Promise<Fits> {
  const all = await fit({ records, today, language }).catch(() => []);
  return new Map(records.flatMap((record, at) => (all[at] === undefined ? [] : [[record, all[at]] as const])));
}

/** Whatever reading throws is our own fault, and stops no other source. */
async function readSafely({ toRead }: SourceSettings, known: Known, { read }: HarvestTask): Promise<Outcome> {
  try {
    return await read(toRead, known);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return {
      state: 'failed',
      code: 'internal',
      ...failures.internal,
      because: `${failures.internal.because} (${said.slice(0, 300)})`,
    };
  }
}

/** The digest of all that decides what of a source is taken, apart from what it gives. */
function rulesFor({ facts, id }: SourceSettings, own: OwnContent): string {
  const named = ['care', 'glossary', 'products', 'notices'] as const;
  const ids = named.map((name) => [...own.ids[name]].toSorted());
  return digestOf({ rules: RULES, schemas: SCHEMA_VERSION, id, facts, ids });
}

/**
 * Where two sources came with one new name, the first by its id has it, whichever was quicker: both are judged once more, so
 * that the same feeds always come to the same register.
 */
async function settleClashes(run: Run): Promise<void> {
  const { claims, toAsk } = run;
  if (claims.clashes.size === 0) return;
  const both = new Set(claims.clashes);
  claims.release(both);
  for (const source of toAsk.filter(({ id }) => both.has(id))) await askOne(source, run);
}
