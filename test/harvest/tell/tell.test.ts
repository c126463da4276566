import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exitCodeOf, healthOf } from '../../../src/harvest/tell/health.ts';
import { metricsOf } from '../../../src/harvest/tell/metrics.ts';
import { lineOf, reportInWords } from '../../../src/harvest/tell/words.ts';
import { writeBeside, writeFailure } from '../../../src/harvest/tell/write-beside.ts';
import { reportOf, sourceReportOf } from '../../register/harvest/reports.ts';
import { newRoot } from '../run/portal.ts';

const failed = (since: string) =>
  sourceReportOf(
    'hillside',
    {},
    {
      state: 'failed',
      problem: {
        code: 'unreachable',
        since,
        because: 'The server could not be reached.',
        remedy: 'The next harvest will try again.',
      },
      published: 7,
    },
  );
const good = sourceReportOf('fenwick', { received: 4, new: 1, unchanged: 2, refused: 1 }, { published: 3 });

test('a server that is down for a night needs nobody; one that is down for days does', () => {
  expect(exitCodeOf(reportOf([good]))).toBe(0);
  expect(exitCodeOf(reportOf([good, failed('2026-11-22')]))).toBe(0);
  expect(exitCodeOf(reportOf([good, failed('2026-11-20')]))).toBe(1);
  expect(healthOf(reportOf([good, failed('2026-11-22')])).failing).toEqual([
    { source: 'hillside', code: 'unreachable', since: '2026-11-22' },
  ]);
});

test('what waits for a person needs one at once', () => {
  const waits = sourceReportOf('hillside', { received: 2, held: 2 });
  expect(exitCodeOf(reportOf([good, waits]))).toBe(1);
  expect(healthOf(reportOf([waits]))).toMatchObject({ status: 'attention', waiting: ['hillside'] });
});

test('the words account for everything, and name what to do', () => {
  const words = reportInWords(reportOf([good, failed('2026-11-20')]));
  expect(words).toContain('4 received = 1 new + 2 unchanged + 1 refused');
  expect(words).toContain('hillside: not taken since 2026-11-20 (unreachable). The server could not be reached.');
  expect(words).toContain('The next harvest will try again.');
  expect(words).toContain('content/gathered/fenwick/quarantine.json');
  expect(lineOf({ ...good, state: 'paused' })).toBe('fenwick: not asked (paused), 3 entries stay.');
});

test('the metrics are OpenMetrics text: each gauge told of once, names in quotation marks, an end', () => {
  const text = metricsOf(reportOf([good, failed('2026-11-22')]));
  const lines = text.split('\n');
  expect(lines.at(-2)).toBe('# EOF');
  expect(text.endsWith('\n')).toBe(true);
  const types = lines.filter((line) => line.startsWith('# TYPE'));
  expect(new Set(types).size).toBe(types.length);
  for (const line of lines.filter((one) => one !== '' && !one.startsWith('#')))
    expect(line).toMatch(/^[a-z_]+(?:\{[a-z]+="[^"\n]*"\})? -?\d+(?:\.\d+)?$/u);
  expect(text).toContain('candour_source_up{source="hillside"} 0');
  expect(text).toContain('candour_harvest_records{verdict="refused"} 1');
});

test('what programs read lies beside, and a harvest that could not be done is told of too', async () => {
  const root = await newRoot();
  const health = async () => JSON.parse(await readFile(join(root, '.harvest/health.json'), 'utf8')) as unknown;
  writeFailure(root, 'The disk is full.', new Date('2026-11-23T02:00:00Z'));
  expect(await health()).toEqual({ status: 'failing', because: 'The disk is full.', at: '2026-11-23T02:00:00.000Z' });
  writeBeside(root, reportOf([good]));
  expect(await health()).toMatchObject({ status: 'ok', published: 3 });
  expect(await readFile(join(root, '.harvest/metrics.txt'), 'utf8')).toContain('# EOF');
});
