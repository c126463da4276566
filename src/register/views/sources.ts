import type { LanguageCode } from '../../i18n/languages.ts';
import { speak, type Speech } from '../../i18n/speak.ts';
import { addressIn, addressOf, fileAddress } from '../addresses.ts';
import { answerGroups, type AnswerGroup } from '../answers.ts';
import type { Counts, Quarantined } from '../harvest/report.ts';
import {
  hasTrouble,
  healthOf,
  LATE_AFTER_DAYS,
  standings,
  type HealthState,
  type SourceStanding,
} from '../national/sources.ts';
import type { Register } from '../register.ts';
import { isTranslated, originalLanguage, textOf } from '../words.ts';
import { pageContext } from './context.ts';
import { HEALTH_FILE, SOURCES_PATH, sourceFile } from './national-paths.ts';
import { coveredShown, type CoveredShown } from './region.ts';

/** A source as it stands in the list of all. */
export interface SourceShown {
  readonly name: string;
  readonly address: string;
  readonly state: SourceState;
  readonly stateInWords: string;
  readonly trouble: boolean;
  readonly lastGood: string;
  /** Entries that are here, and records that were not taken. */
  readonly published: string;
  readonly waiting: string;
}

export type SourceState = keyof Speech['ui']['sources']['states'];

/** How a source stands; `part` where it was read and records of it were not taken. */
function stateOf({ report, waiting }: SourceStanding): SourceState {
  if (!report) return 'unknown';
  return waiting > 0 && (report.state === 'read' || report.state === 'unchanged') ? 'part' : report.state;
}

/** A source in a language. */
export function sourceShown(one: SourceStanding, language: LanguageCode): SourceShown {
  const { ui, day, number } = speak(language);
  const { source, report, entries, waiting } = one;
  return {
    name: textOf(source, 'name', language),
    address: addressIn(language, `${SOURCES_PATH}${source.id}/`),
    state: stateOf(one),
    stateInWords: ui.sources.states[stateOf(one)],
    trouble: hasTrouble(one),
    lastGood: report?.lastGood === undefined ? ui.sources.never : day(report.lastGood),
    published: number(report?.published ?? entries.length),
    waiting: number(waiting),
  };
}

/** When the register was last gathered, in words. */
export function harvestInWords(register: Register, language: LanguageCode): string {
  const { ui, fill, day, number } = speak(language);
  const { harvest } = register;
  if (!harvest) return ui.sources.notHarvested;
  const { on, sources } = harvest.report;
  const read = sources.filter(({ state }) => state !== 'failed' && state !== 'held').length;
  return fill(ui.sources.harvestedOn, { day: day(on), read: number(read), all: number(sources.length) });
}

/** A record that was not taken, for whoever sent it. The words are those of the harvest, in the first language. */
export interface NotTakenShown extends Pick<Quarantined, 'because' | 'instead' | 'place' | 'code' | 'formerStays'> {
  readonly title: string;
  readonly verdict: string;
  readonly since: string;
}

export interface SourceView extends SourceShown {
  readonly meaning: string;
  readonly problem: { readonly because: string; readonly remedy: string; readonly since: string } | undefined;
  /** Whether it was asked and read in the last harvest: only then there is anything to count. */
  readonly wasRead: boolean;
  readonly counts: readonly { readonly name: string; readonly number: string }[];
  readonly missing: string | undefined;
  readonly notTaken: readonly NotTakenShown[];
  readonly moreNotTaken: string | undefined;
  readonly notes: readonly string[];
  readonly organisations: readonly { readonly name: string; readonly language?: string; readonly address: string }[];
  readonly awaited: readonly CoveredShown[];
  readonly quality: string | undefined;
  readonly groups: readonly AnswerGroup[];
  readonly file: string;
}

const READ: ReadonlySet<SourceState> = new Set(['read', 'part', 'unchanged', 'held']);

const COUNTED = [
  'received',
  'new',
  'updated',
  'unchanged',
  'refused',
  'held',
  'duplicate',
] as const satisfies readonly (keyof Counts)[];

/** More organisations than so many are in the list of all organisations. */
const MOST_ORGANISATIONS = 100;

/** The page of a source in a language. */
export function sourceView(one: SourceStanding, register: Register, language: LanguageCode): SourceView {
  const speech = speak(language);
  const { ui, fill, day, number, count } = speech;
  const { source, report, quarantine, organisations, complete, overdue } = one;
  const page = pageContext(register, language);
  const without = new Set(['name', 'awaited']);
  const wasRead = READ.has(stateOf(one));
  return {
    ...sourceShown(one, language),
    meaning: ui.sources.meanings[stateOf(one)],
    problem: report?.problem && {
      because: report.problem.because,
      remedy: report.problem.remedy,
      since: fill(ui.sources.since, { day: day(report.problem.since) }),
    },
    wasRead,
    counts: report && wasRead ? countsShown(report.counts, report.left, speech) : [],
    missing: report && report.missingNow > 0 ? count(ui.sources.missingNow, report.missingNow) : undefined,
    notTaken: (quarantine?.records ?? []).map((record) => notTakenShown(record, speech)),
    moreNotTaken: quarantine && quarantine.more > 0 ? count(ui.sources.moreRecords, quarantine.more) : undefined,
    notes: report?.notes ?? [],
    organisations: organisations.slice(0, MOST_ORGANISATIONS).map(({ entry }) => ({
      name: textOf(entry, 'name', language),
      ...(!isTranslated(entry, language) && { language: originalLanguage(entry) }),
      address: addressOf(entry, language),
    })),
    awaited: one.awaited.map((awaited) => coveredShown(awaited, language)),
    quality:
      complete === undefined
        ? undefined
        : fill(ui.sources.quality, { complete: number(complete), overdue: count(ui.sources.lateChecks, overdue) }),
    groups: bothReaders(
      answerGroups(source, 'everyone', page, without),
      answerGroups(source, 'experts', page, without),
    ),
    file: fileAddress(sourceFile(source.id)),
  };
}

/** The answers for everybody and those for experts under one heading each. */
function bothReaders(first: readonly AnswerGroup[], then: readonly AnswerGroup[]): AnswerGroup[] {
  return [...Map.groupBy([...first, ...then], ({ group }) => group).values()].flatMap(([one, ...others]) =>
    one ? [{ ...one, answers: [one, ...others].flatMap(({ answers }) => answers) }] : [],
  );
}

function countsShown(
  counts: Counts,
  left: { readonly byTombstone: number; readonly missing: number },
  { ui, number }: Speech,
): SourceView['counts'] {
  return [
    ...COUNTED.map((name) => ({ name: ui.sources[name], number: number(counts[name]) })),
    { name: ui.sources.leftByTombstone, number: number(left.byTombstone) },
    { name: ui.sources.leftMissing, number: number(left.missing) },
  ];
}

function notTakenShown(record: Quarantined, { ui, fill, day }: Speech): NotTakenShown {
  const { verdict, code, place, because, instead, since, formerStays, name, id, collection } = record;
  const title = name ?? (id === undefined ? undefined : [collection, id].filter(Boolean).join('/'));
  return {
    title: title ?? ui.sources.recordWithoutName,
    verdict: ui.sources.verdicts[verdict],
    code,
    place,
    because,
    instead,
    formerStays,
    since: fill(ui.sources.since, { day: day(since) }),
  };
}

export interface HealthView {
  readonly state: HealthState;
  readonly title: string;
  readonly meaning: string;
  readonly harvested: string;
  readonly trouble: readonly SourceShown[];
  readonly columns: readonly string[];
  readonly runs: readonly { readonly day: string; readonly numbers: readonly string[] }[];
  readonly file: string;
}

/** So many harvests are shown; the file of their history has all. */
const MOST_RUNS = 14;

/** How gathering goes, in a language. */
export function healthView(register: Register, language: LanguageCode): HealthView {
  const { ui, fill, day, number } = speak(language);
  const state = healthOf(register);
  const words = ui.sources;
  return {
    state,
    title: words.health.states[state],
    meaning: fill(words.health.meanings[state], { days: number(LATE_AFTER_DAYS) }),
    harvested: harvestInWords(register, language),
    trouble: standings(register)
      .filter(hasTrouble)
      .map((one) => sourceShown(one, language)),
    columns: [...COUNTED.map((name) => words[name]), words.published, words.health.failed, words.health.waiting],
    runs: (register.harvest?.history ?? [])
      .slice(-MOST_RUNS)
      .toReversed()
      .map(({ on, totals, published, failed, held }) => ({
        day: day(on),
        numbers: [...COUNTED.map((name) => totals[name]), published, failed.length, held.length].map(number),
      })),
    file: fileAddress(HEALTH_FILE),
  };
}
