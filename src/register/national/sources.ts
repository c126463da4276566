import { once } from '../../build/reads.ts';
import { given } from '../../model/answer.ts';
import type { Answers } from '../../model/index.ts';
import type { Entry } from '../entry.ts';
import type { QuarantineFile, SourceReport } from '../harvest/report.ts';
import type { Organisation, Register } from '../register.ts';
import { statusOf, type EntryStatus } from '../status.ts';
import { covered, type Covered } from './coverage.ts';

/** A register that entries were gathered from, and all that is known of how that goes. */
export interface SourceStanding {
  readonly source: Entry<'sources'>;
  /** What the last harvest did with it; undefined where there was none. */
  readonly report: SourceReport | undefined;
  readonly quarantine: QuarantineFile | undefined;
  readonly organisations: readonly Organisation[];
  /** Organisations that should publish there and have published nothing. */
  readonly awaited: readonly Covered[];
  readonly entries: readonly EntryStatus[];
  /** Of the questions that its entries must answer, how many are answered, in whole percent on average; undefined without entries. */
  readonly complete: number | undefined;
  readonly overdue: number;
  /** How many records were not taken. */
  readonly waiting: number;
}

/** Whether a register is gathered from others: only then it has national pages. */
export const isNational = ({ sources }: Pick<Register, 'sources'>): boolean => sources.size > 0;

/** Every source, by name. */
export const standings = once('standings', (register): readonly SourceStanding[] => {
  const entries = Map.groupBy(
    statusOf(register).flatMap((one) => one.entries),
    ({ entry }) => sourceOf(entry),
  );
  const organisations = Map.groupBy(register.organisations, ({ entry }) => sourceOf(entry));
  const awaited = covered(register).filter(({ expected }) => expected);
  const reports = new Map(register.harvest?.report.sources.map((report) => [report.source, report]));
  return [...register.sources.values()]
    .map((source): SourceStanding => {
      const own = entries.get(source.id) ?? [];
      const quarantine = register.harvest?.quarantine.get(source.id);
      const codes = new Set((source.facts.awaited ?? []).map(({ odsCode }) => odsCode));
      return {
        source,
        report: reports.get(source.id),
        quarantine,
        organisations: organisations.get(source.id) ?? [],
        awaited: awaited.filter(({ expected }) => codes.has(expected?.odsCode ?? '')),
        entries: own,
        complete: averageOf(own.map(({ completeness }) => completeness.percent)),
        overdue: own.filter(({ review }) => review.state === 'overdue').length,
        waiting: (quarantine?.records.length ?? 0) + (quarantine?.more ?? 0),
      };
    })
    .toSorted((a, b) => a.source.facts.name.localeCompare(b.source.facts.name, 'en-GB', { numeric: true }));
});

/** The id of the source from which an entry was gathered; undefined for an own entry. */
export function sourceOf({ facts }: Entry): string | undefined {
  return given((facts as Partial<Answers<'tools'>>).gathered)?.[0]?.source;
}

function averageOf(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : Math.floor(numbers.reduce((sum, one) => sum + one, 0) / numbers.length);
}

/** How gathering goes as a whole. */
export type HealthState = 'good' | 'attention' | 'late' | 'none';

/** So many days without a harvest, and gathering counts as stopped. */
export const LATE_AFTER_DAYS = 3;

/** Whether a source could not be read, waits for a person, or has records that do. */
export const hasTrouble = ({ report, waiting }: SourceStanding): boolean =>
  report?.state === 'failed' || report?.state === 'held' || waiting > 0;

/** How gathering goes on the day of the build. */
export function healthOf(register: Register): HealthState {
  const { harvest, today } = register;
  if (!harvest) return 'none';
  const days = (Date.parse(today) - Date.parse(harvest.report.on)) / 86_400_000;
  if (days > LATE_AFTER_DAYS) return 'late';
  return standings(register).some(hasTrouble) ? 'attention' : 'good';
}
