import { describe, expect, test } from 'vitest';
import { lineOf, reportInWords } from '../../../src/harvest/tell/words.ts';
import type { SourceReport } from '../../../src/register/harvest/report.ts';
import { reportOf, sourceReportOf } from '../../register/harvest/reports.ts';

const problem = { code: 'unreachable', since: '2026-11-20', because: 'It is away.', remedy: 'Wait for it.' };
const line = (more: Partial<SourceReport>, counts = {}) => lineOf(sourceReportOf('fenwick', counts, more));

describe('what came of a source in one line', () => {
  test('is what became of its records', () => {
    expect(line({ published: 1_200 }, { received: 1_201, new: 1_200, refused: 1 })).toBe(
      'fenwick: 1,201 received = 1,200 new + 1 refused; 1,200 published.',
    );
    expect(line({})).toBe('fenwick: 0 received; 0 published.');
    expect(line({ state: 'unchanged', published: 2 }, { received: 2, unchanged: 2 })).toMatch(
      /^fenwick: [a-z ]+changed, 2 received/u,
    );
  });

  test('says how many left, in either way', () => {
    expect(line({ left: { byTombstone: 1, missing: 2 } })).toContain('; 3 left;');
    expect(line({ left: { byTombstone: 0, missing: 0 } })).not.toContain('left');
  });

  test('says since when it is not taken or waits, and why', () => {
    expect(line({ state: 'failed', problem })).toBe('fenwick: not taken since 2026-11-20 (unreachable). It is away.');
    expect(line({ state: 'held', problem })).toBe(
      'fenwick: waits for a person since 2026-11-20 (unreachable). It is away.',
    );
    // Trouble of the last time does not count for a source that was read.
    expect(line({ state: 'read', problem })).toContain('received');
  });

  test('says why it was not asked, and what stays', () => {
    const why = (['paused', 'not-due', 'imported'] as const).map((state) => line({ state, published: 1 }));
    for (const one of why) expect(one).toMatch(/^fenwick: not asked \([a-z ]+\), 1 entry stay/u);
    expect(new Set(why).size).toBe(3);
    expect(line({ state: 'not-due', problem })).toContain('not asked');
  });
});

describe('the report of a harvest in words', () => {
  const settings = { ...problem, code: 'settings' };
  const words = reportInWords(
    reportOf([
      sourceReportOf('good', { received: 2, new: 2 }, { published: 1 }),
      sourceReportOf('some', { received: 3, refused: 1, held: 1, duplicate: 1 }),
      sourceReportOf('away', {}, { state: 'failed', problem }),
      sourceReportOf('wrong', {}, { state: 'failed', problem: settings }),
      ...(['paused', 'not-due', 'imported'] as const).map((state) => sourceReportOf(state, {}, { state })),
    ]),
  ).split('\n');

  test('begins with how many were asked, what became of all records, and what is published', () =>
    expect(words[0]).toBe(
      '3 sources of 7 asked. 5 received = 2 new + 1 refused + 1 held + 1 duplicate. 1 entry is published (generation 1).',
    ));

  test('names each source that needs somebody, with what to do, and where to see what was not taken', () => {
    expect(words.filter((one) => one.endsWith(':'))).toHaveLength(2);
    expect(words.filter((one) => one.trim() === 'Wait for it.')).toHaveLength(2);
    expect(words.filter((one) => one.includes('quarantine.json'))).toEqual([
      expect.stringContaining('/some/') as string,
    ]);
    expect(words.join('\n')).not.toContain('good:');
  });

  test('has no heading above nothing', () => {
    const short = reportInWords(reportOf([sourceReportOf('good', { received: 1, new: 1 }, { published: 2 })]));
    expect(short).toBe('1 source of 1 asked. 1 received = 1 new. 2 entries are published (generation 1).');
  });

  test('names each kind of what was not taken, also where it is the only one', () => {
    for (const verdict of ['refused', 'held', 'duplicate'])
      expect(reportInWords(reportOf([sourceReportOf('some', { received: 1, [verdict]: 1 })]))).toContain(
        'quarantine.json',
      );
  });

  test('is no longer than anybody reads, and says how much more there is', () => {
    const many = (count: number) =>
      reportInWords(
        reportOf(Array.from({ length: count }, (_, at) => sourceReportOf(`s${at}`, {}, { state: 'failed', problem }))),
      ).split('\n');
    expect(many(30)).toHaveLength(3 + 60);
    expect(many(31)).toHaveLength(3 + 60 + 1);
    expect(many(31).at(-1)).toContain('2 lines more');
  });
});
