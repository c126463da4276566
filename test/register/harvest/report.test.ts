import { describe, expect, test } from 'vitest';
import {
  addsUp,
  counts,
  harvestLine,
  harvestReport,
  MOST_QUARANTINED,
  quarantineFile,
  sourceStates,
  totalOf,
  type SourceReport,
} from '../../../src/register/harvest/report.ts';
import { reportOf, sourceReportOf } from './reports.ts';

const fits = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;
const each = { received: 21, new: 1, updated: 2, unchanged: 3, refused: 4, held: 5, duplicate: 6 };

describe('the counts of a harvest', () => {
  test('add up to what was received', () => {
    expect(addsUp(each)).toBe(true);
    expect(addsUp(totalOf([]))).toBe(true);
    expect(addsUp({ ...each, received: 20 })).toBe(false);
    expect(addsUp({ ...each, received: 22 })).toBe(false);
    expect(fits(counts, each)).toBe(true);
    expect(counts.safeParse({ ...each, held: 0 }).error?.issues[0]?.message).toContain('do not add up');
  });

  test.each([
    ['below nothing', { new: -1, updated: 4 }],
    ['in parts', { new: 1.5, updated: 1.5 }],
    ['of a kind that is not known', { lost: 0 }],
    ['missing', { duplicate: undefined, received: 15 }],
  ])('are none where one is %s', (_, wrong) => {
    expect(fits(counts, { ...each, ...wrong })).toBe(false);
  });

  test('of several sources are added kind by kind', () => {
    expect(totalOf([])).toEqual({ received: 0, new: 0, updated: 0, unchanged: 0, refused: 0, held: 0, duplicate: 0 });
    expect(totalOf([each, each])).toEqual({
      received: 42,
      new: 2,
      updated: 4,
      unchanged: 6,
      refused: 8,
      held: 10,
      duplicate: 12,
    });
  });
});

const problem = { code: 'x', since: '2026-11-20', because: 'It did not answer.', remedy: 'Start it again.' };
const source = (more: object = {}) =>
  sourceReportOf('fenwick', { received: 2, new: 2 }, { published: 2, ...more } as Partial<SourceReport>);
const withSource = (more: object) => fits(harvestReport, reportOf([source(more)]));

describe('what became of a source', () => {
  test.each(sourceStates)('it may be %s', (state) => {
    expect(withSource({ state })).toBe(true);
  });

  test.each([
    ['the problem that it has', { problem }],
    ['nothing of when it was last read', { lastGood: undefined }],
    ['words as long as they may be', { notes: ['x'.repeat(2_000)] }],
    ['as many notes as there may be', { notes: Array.from({ length: 50 }, () => 'A note.') }],
    ['a code as long as it may be', { problem: { ...problem, code: 'x'.repeat(40) } }],
  ])('it says %s', (_, more) => {
    expect(withSource(more)).toBe(true);
  });

  test.each([
    ['a state that is not known', { state: 'lost' }],
    ['more than is known', { more: true }],
    ['a problem with more than is known', { problem: { ...problem, more: true } }],
    ['words that are too long', { notes: ['x'.repeat(2_001)] }],
    ['too many notes', { notes: Array.from({ length: 51 }, () => 'A note.') }],
    ['a code that is too long', { problem: { ...problem, code: 'x'.repeat(41) } }],
    ['entries that left in another way', { left: { byTombstone: 0, missing: 0, other: 0 } }],
    ['entries that left below nothing', { left: { byTombstone: 0, missing: -1 } }],
    ['a day with something before it', { lastGood: 'x2026-11-23' }],
    ['a day with something after it', { lastGood: '2026-11-23T00:00' }],
    ['a day in another form', { lastGood: '23/11/2026' }],
    ['a month in words', { lastGood: '2026-Nov-23' }],
    ['a year of two digits', { lastGood: '26-11-23' }],
    ['a month of one digit', { lastGood: '2026-1-23' }],
    ['a day of one digit', { lastGood: '2026-11-3' }],
  ])('it does not say %s', (_, more) => {
    expect(withSource(more)).toBe(false);
  });
});

describe('the report of a harvest', () => {
  const good = reportOf([source(), sourceReportOf('hillside', { received: 1, held: 1 }, { published: 3 })]);

  test('is the sum of its sources, of which there may be none', () => {
    expect(fits(harvestReport, good)).toBe(true);
    expect(good.published).toBe(5);
    expect(fits(harvestReport, reportOf([]))).toBe(true);
  });

  test.each<[why: string, wrong: object]>([
    ['one count is another', { totals: { ...good.totals, new: 1, held: 2 } }],
    ['more is published than its sources have', { published: 6 }],
    ['a source is left out', { sources: good.sources.slice(1) }],
    ['its generation counts from 0', { generation: 0 }],
    ['it began on a day and at no moment', { started: '2026-11-23' }],
    ['it ended at no moment', { ended: 'now' }],
    ['it says more than is known', { more: true }],
  ])('is none where %s', (_, wrong) => {
    expect(fits(harvestReport, { ...good, ...wrong })).toBe(false);
  });

  test('says why it is none where its sums are others', () => {
    const { error } = harvestReport.safeParse({ ...good, published: 0 });
    expect(error?.issues[0]?.message).toContain('of all sources');
  });

  test('is told in a line of the history', () => {
    const { generation, ended, on, totals, left, published } = good;
    const line = { generation, ended, on, sources: 2, failed: [], held: ['hillside'], totals, left, published };
    expect(harvestLine.safeParse(line)).toEqual({ success: true, data: line });
    expect(fits(harvestLine, { ...line, generation: 2 })).toBe(true);
    for (const wrong of [{ generation: 0 }, { sources: -1 }, { more: true }, { totals: { ...totals, new: 9 } }])
      expect(fits(harvestLine, { ...line, ...wrong })).toBe(false);
  });
});

describe('the records that were not taken', () => {
  const record = {
    verdict: 'refused',
    code: 'x',
    place: '/tools/3',
    because: 'It has no name.',
    instead: 'Send its name.',
    since: '2026-11-20',
    formerStays: false,
  };
  const file = (records: readonly object[], more: object = {}) => ({
    source: 'fenwick',
    on: '2026-11-23',
    records,
    more: 0,
    ...more,
  });

  test.each([
    ...['refused', 'held', 'duplicate'].map((verdict) => ({ verdict })),
    { collection: 'x'.repeat(40), id: 'x'.repeat(400), name: 'x'.repeat(400) },
    { code: 'x'.repeat(40), place: 'x'.repeat(1_000), because: 'x'.repeat(2_000), formerStays: true },
  ])('may each be so: %#', (more) => {
    expect(fits(quarantineFile, file([{ ...record, ...more }]))).toBe(true);
  });

  test.each([
    { verdict: 'taken' },
    { code: 'x'.repeat(41) },
    { place: 'x'.repeat(1_001) },
    { collection: 'x'.repeat(41) },
    { id: 'x'.repeat(401) },
    { name: 'x'.repeat(401) },
    { instead: 'x'.repeat(2_001) },
    { more: true },
  ])('may not be so: %#', (wrong) => {
    expect(fits(quarantineFile, file([{ ...record, ...wrong }]))).toBe(false);
  });

  test('are told one by one up to a number, and counted from there on', () => {
    const most = Array.from({ length: MOST_QUARANTINED }, () => record);
    expect(MOST_QUARANTINED).toBe(1_000);
    expect(fits(quarantineFile, file(most, { more: 7 }))).toBe(true);
    expect(fits(quarantineFile, file([...most, record]))).toBe(false);
    expect(fits(quarantineFile, file([], { more: -1 }))).toBe(false);
    expect(fits(quarantineFile, file([], { other: 1 }))).toBe(false);
  });
});
