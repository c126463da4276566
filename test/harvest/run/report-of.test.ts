import { expect, test } from 'vitest';
import { historyWith, reportOf } from '../../../src/harvest/run/report-of.ts';
import { harvestLine, harvestReport, type SourceReport } from '../../../src/register/harvest/report.ts';
import { sourceReportOf } from '../../register/harvest/reports.ts';

const when = {
  generation: 7,
  started: new Date('2026-11-23T02:00:00Z'),
  ended: new Date('2026-11-23T02:00:09Z'),
  on: '2026-11-23',
};
const of = (source: string, received: number, more: Partial<SourceReport> = {}) =>
  sourceReportOf(source, { received, new: received }, { published: received, ...more });

const three = [
  of('hillside', 2, { state: 'failed', left: { byTombstone: 1, missing: 4 } }),
  of('ashby', 3, { state: 'held', left: { byTombstone: 2, missing: 0 } }),
  of('fenwick', 4),
];

test('the report of a harvest has its sources by id, and their sums', () => {
  const report = reportOf(three, when);
  expect(harvestReport.parse(report)).toMatchObject({
    generation: 7,
    started: '2026-11-23T02:00:00.000Z',
    ended: '2026-11-23T02:00:09.000Z',
    on: '2026-11-23',
    left: { byTombstone: 3, missing: 4 },
    published: 9,
    totals: { received: 9, new: 9 },
  });
  expect(report.sources.map(({ source }) => source)).toEqual(['ashby', 'fenwick', 'hillside']);
  expect(reportOf([], when)).toMatchObject({ published: 0, left: { byTombstone: 0, missing: 0 }, sources: [] });
});

const linesOf = (history: string) =>
  history
    .trimEnd()
    .split('\n')
    .map((line) => harvestLine.parse(JSON.parse(line)));

test('the history begins with the first harvest, and names what failed and what waits', () => {
  const history = historyWith(undefined, reportOf(three, when));
  expect(history.endsWith('}\n')).toBe(true);
  expect(linesOf(history)).toMatchObject([
    { generation: 7, on: '2026-11-23', sources: 3, failed: ['hillside'], held: ['ashby'], published: 9 },
  ]);
});

test('each harvest adds a line at its end', () => {
  const history = historyWith(historyWith('', reportOf([], when)), reportOf([], { ...when, generation: 8 }));
  expect(linesOf(history).map(({ generation }) => generation)).toEqual([7, 8]);
});

test('of very many harvests, the newest two thousand are kept', () => {
  const [line = ''] = historyWith(undefined, reportOf([], when)).split('\n');
  const before = Array.from({ length: 2_000 }, (_, at) => line.replace('"generation":7', `"generation":${at + 1}`));
  const after = historyWith(`${before.join('\n')}\n`, reportOf([], { ...when, generation: 2_001 }));
  const kept = linesOf(after).map(({ generation }) => generation);
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([2_000, 2, 2_001]);
});
