import { expect, test } from 'vitest';
import { isDue } from '../../../src/harvest/run/due.ts';
import { sourceReportOf } from '../../register/harvest/reports.ts';

const TODAY = '2026-11-23';
const last = (lastGood?: string, more: object = {}) => sourceReportOf('fenwick', {}, { lastGood, ...more });

test.each([
  [7, '2026-11-17', false],
  [7, '2026-11-16', true],
  [7, '2026-11-15', true],
  [1, TODAY, false],
  [1, '2026-11-22', true],
  [0, TODAY, true],
  [7, '2026-11-24', true], // written by a clock that was wrong
])('a source that is asked every %i days and was taken on %s is due: %s', (every, lastGood, due) =>
  expect(isDue({ every }, last(lastGood), TODAY)).toBe(due),
);

test('a source that was never taken, or is in trouble, is due each day', () => {
  const problem = { code: 'unreachable', since: TODAY, because: 'x', remedy: 'y' };
  expect(isDue({ every: 7 }, undefined, TODAY)).toBe(true);
  expect(isDue({ every: 7 }, last(undefined), TODAY)).toBe(true);
  expect(isDue({ every: 7 }, last(TODAY, { problem }), TODAY)).toBe(true);
});
