import { totalOf, type Counts, type HarvestReport, type SourceReport } from '../../../src/register/harvest/report.ts';

const none: Counts = totalOf([]);

/** The report of an invented source. */
export function sourceReportOf(
  source: string,
  counts: Partial<Counts>,
  more: Partial<SourceReport> = {},
): SourceReport {
  return {
    source,
    name: `${source} (invented)`,
    state: 'read',
    counts: { ...none, ...counts },
    left: { byTombstone: 0, missing: 0 },
    missingNow: 0,
    published: 0,
    lastGood: '2026-11-23',
    notes: [],
    ...more,
  };
}

/** The report of a harvest of invented sources. */
export function reportOf(sources: SourceReport[]): HarvestReport {
  return {
    generation: 1,
    started: '2026-11-23T02:00:00.000Z',
    ended: '2026-11-23T02:00:10.000Z',
    on: '2026-11-23',
    totals: totalOf(sources.map(({ counts }) => counts)),
    left: { byTombstone: 0, missing: 0 },
    published: sources.reduce((sum, { published }) => sum + published, 0),
    sources,
  };
}
