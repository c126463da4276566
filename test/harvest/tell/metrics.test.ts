import { expect, test } from 'vitest';
import { metricsOf } from '../../../src/harvest/tell/metrics.ts';
import { reportOf, sourceReportOf } from '../../register/harvest/reports.ts';

const problem = { code: 'tls', since: '2026-11-01', because: 'x', remedy: 'y' };
const report = reportOf([
  sourceReportOf(
    'fenwick',
    { received: 15, new: 3, refused: 1, held: 2, duplicate: 4, unchanged: 5 },
    { published: 8 },
  ),
  sourceReportOf('north', {}, { state: 'failed', problem, published: 7, lastGood: undefined }),
  sourceReportOf('rest', {}, { state: 'paused', lastGood: undefined }),
  sourceReportOf('file', {}, { state: 'imported', lastGood: undefined }),
]);
const lines = metricsOf(report).split('\n');
const samples = (name: string) => lines.filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));

test('times are in seconds since 1970, as OpenMetrics wants them', () => {
  const end = Date.parse(report.ended) / 1000;
  expect(samples('candour_harvest_end_timestamp_seconds')).toEqual([`candour_harvest_end_timestamp_seconds ${end}`]);
  expect(samples('candour_harvest_duration_seconds')).toEqual(['candour_harvest_duration_seconds 10']);
  const day = Date.parse('2026-11-23T00:00:00Z') / 1000;
  expect(samples('candour_source_last_good_timestamp_seconds')).toEqual([
    `candour_source_last_good_timestamp_seconds{source="fenwick"} ${day}`,
  ]);
});

test('each source that is asked is up or not, and what of it was not taken is one sum', () => {
  expect(samples('candour_source_up')).toEqual([
    'candour_source_up{source="fenwick"} 1',
    'candour_source_up{source="north"} 0',
  ]);
  expect(samples('candour_source_not_taken')[0]).toBe('candour_source_not_taken{source="fenwick"} 7');
  expect(samples('candour_source_published').slice(0, 2)).toEqual([
    'candour_source_published{source="fenwick"} 8',
    'candour_source_published{source="north"} 7',
  ]);
});

test('what became of the records adds up to what was received', () => {
  const sum = samples('candour_harvest_records').reduce((all, line) => all + Number(line.split(' ').at(-1)), 0);
  expect([`candour_harvest_received ${sum}`]).toEqual(samples('candour_harvest_received'));
  expect(samples('candour_harvest_published')).toEqual(['candour_harvest_published 15']);
  expect(samples('candour_harvest_generation')).toEqual(['candour_harvest_generation 1']);
});

test('each gauge says of what kind it is, in which unit, and what it means, before its samples', () => {
  const names = lines.flatMap((line) => /^# TYPE (\S+) gauge$/u.exec(line)?.[1] ?? []);
  expect(names).toHaveLength(10);
  for (const name of names) {
    const at = lines.indexOf(`# TYPE ${name} gauge`);
    const unit = name.endsWith('_seconds') ? [`# UNIT ${name} seconds`] : [];
    expect(lines.slice(at + 1, at + 1 + unit.length)).toEqual(unit);
    expect(lines[at + 1 + unit.length]).toMatch(new RegExp(`^# HELP ${name} [A-Z].*\\.$`, 'u'));
    expect(lines[at + 2 + unit.length]).toMatch(new RegExp(`^${name}[ {]`, 'u'));
  }
});

test('a gauge without samples is not there, and a name cannot end its quotation marks', () => {
  const none = metricsOf(reportOf([sourceReportOf('x', {}, { lastGood: undefined })]));
  expect(none).not.toContain('candour_source_last_good');
  const odd = metricsOf(reportOf([sourceReportOf('a"b\\c\nd', {})]));
  expect(odd).toContain(String.raw`candour_source_up{source="a\"b\\c\nd"} 1`);
});
