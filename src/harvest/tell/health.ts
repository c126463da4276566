import { daysFrom } from '../../register/review.ts';
import type { HarvestReport, SourceReport } from '../../register/harvest/report.ts';

/** A publisher's server may be down for a day or two. From then on somebody should look. */
const PATIENCE_DAYS = 3;

/** Whether a person is needed for a source: something waits to be accepted, or it has not been read for days. */
export function needsPerson({ state, problem, counts }: SourceReport, today: string): boolean {
  if (counts.held > 0 || state === 'held') return true;
  if (!problem) return false;
  return problem.code === 'settings' || problem.code === 'internal' || daysFrom(problem.since, today) >= PATIENCE_DAYS;
}

/** How the gathering goes, for programs that watch it: `.harvest/health.json`. */
export interface Health {
  /** `ok`; `attention`: a person is needed; `failing`: the last harvest could not be done. */
  readonly status: 'ok' | 'attention' | 'failing';
  readonly because?: string;
  /** The instant at which this was written, ISO 8601 in UTC. */
  readonly at: string;
  readonly generation?: number;
  readonly published?: number;
  readonly sources?: number;
  readonly failing?: readonly { readonly source: string; readonly code: string; readonly since: string }[];
  readonly waiting?: readonly string[];
}

/** How it goes after a harvest. */
export function healthOf(report: HarvestReport): Health {
  const { ended, generation, published, sources, on } = report;
  const waiting = sources.filter(({ state, counts }) => state === 'held' || counts.held > 0);
  return {
    status: sources.some((one) => needsPerson(one, on)) ? 'attention' : 'ok',
    at: ended,
    generation,
    published,
    sources: sources.length,
    failing: sources.flatMap(({ source, problem }) =>
      problem ? [{ source, code: problem.code, since: problem.since }] : [],
    ),
    waiting: waiting.map(({ source }) => source),
  };
}

/** How it goes after a harvest that could not be done. */
export function healthOfFailure(because: string, now: Date): Health {
  return { status: 'failing', because, at: now.toISOString() };
}

/** What the command ends with: 0 all is well, 1 a person is needed. 2, for what could not be done at all, is not here. */
export function exitCodeOf(report: HarvestReport): 0 | 1 {
  return healthOf(report).status === 'ok' ? 0 : 1;
}
