import { describe, expect, test } from 'vitest';
import { healthOf, healthOfFailure, needsPerson } from '../../../src/harvest/tell/health.ts';
import type { SourceReport } from '../../../src/register/harvest/report.ts';
import { reportOf, sourceReportOf } from '../../register/harvest/reports.ts';

const TODAY = '2026-11-23';
const problem = (code: string, since: string) => ({ code, since, because: 'x', remedy: 'y' });
const source = (more: Partial<SourceReport> = {}, counts = {}) => sourceReportOf('fenwick', counts, more);

describe('a source needs a person', () => {
  test.each<[why: string, one: SourceReport, needs: boolean]>([
    ['all is well', source(), false],
    ['something waits', source({}, { received: 1, held: 1 }), true],
    ['all of it waits', source({ state: 'held' }), true],
    ['it failed yesterday', source({ state: 'failed', problem: problem('unreachable', '2026-11-22') }), false],
    ['it has failed for two days', source({ state: 'failed', problem: problem('unreachable', '2026-11-21') }), false],
    ['it has failed for three days', source({ state: 'failed', problem: problem('unreachable', '2026-11-20') }), true],
    ['its file is wrong', source({ state: 'failed', problem: problem('settings', TODAY) }), true],
    ['our program failed', source({ state: 'failed', problem: problem('internal', TODAY) }), true],
    ['a record of it was refused', source({}, { received: 1, refused: 1 }), false],
  ])('where %s: %s', (_, one, needs) => expect(needsPerson(one, TODAY)).toBe(needs));
});

test('how it goes says what is published, who fails since when, and who waits', () => {
  const failing = sourceReportOf('north', {}, { state: 'failed', problem: problem('tls', '2026-11-01') });
  const waiting = [sourceReportOf('a', {}, { state: 'held' }), sourceReportOf('b', { received: 1, held: 1 })];
  const report = reportOf([source(), failing, ...waiting]);
  expect(healthOf(report)).toEqual({
    status: 'attention',
    at: report.ended,
    generation: report.generation,
    published: report.published,
    sources: 4,
    failing: [{ source: 'north', code: 'tls', since: '2026-11-01' }],
    waiting: ['a', 'b'],
  });
  expect(healthOf(reportOf([source()]))).toMatchObject({ status: 'ok', failing: [], waiting: [] });
  expect(healthOfFailure('Full.', new Date(0))).toEqual({
    status: 'failing',
    because: 'Full.',
    at: '1970-01-01T00:00:00.000Z',
  });
});
