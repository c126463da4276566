import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import type { SourceReport } from '../../../src/register/harvest/report.ts';
import type { SourceStanding } from '../../../src/register/national/sources.ts';
import { harvestInWords, sourceShown, sourceView } from '../../../src/register/views/sources.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';
import { sourceReportOf } from '../harvest/reports.ts';

const english = entryOf('sources', 's', { name: 'Register of Fenwick (invented)' });
const report = {
  ...sourceReportOf('s', { received: 12, new: 4, updated: 3, unchanged: 2, refused: 1, held: 1, duplicate: 1 }),
  published: 1_234,
  lastGood: '2026-11-20',
};
const standing = (more: Partial<SourceStanding> = {}): SourceStanding => ({
  source: english,
  report,
  quarantine: undefined,
  organisations: [],
  awaited: [],
  entries: [],
  complete: undefined,
  overdue: 0,
  waiting: 0,
  ...more,
});
const register = registerOf([english]);
const view = (more: Partial<SourceStanding> = {}) => sourceView(standing(more), register, 'en');

describe('a source in a list', () => {
  test('says how it stands, when it was last read, and how much of it is here', () => {
    expect(sourceShown(standing({ waiting: 3 }), 'en')).toMatchObject({
      name: 'Register of Fenwick (invented)',
      state: 'part',
      lastGood: '20 November 2026',
      published: '1,234',
      waiting: '3',
    });
  });

  test.each<[what: string, more: Partial<SourceStanding>, state: string]>([
    ['read', {}, 'read'],
    ['read, and something waits', { waiting: 1 }, 'part'],
    ['not changed, and something waits', { report: { ...report, state: 'unchanged' }, waiting: 1 }, 'part'],
    ['not reached, and something waits', { report: { ...report, state: 'failed' }, waiting: 1 }, 'failed'],
    ['never harvested', { report: undefined }, 'unknown'],
  ])('%s', (_, more, state) => {
    expect(sourceShown(standing(more), 'en').state).toBe(state);
  });

  test('that was never read says so, and counts what is here', () => {
    const { lastGood: _, ...never } = report;
    expect(sourceShown(standing({ report: never }), 'en').lastGood).toBe('Not yet');
    expect(sourceShown(standing({ report: undefined }), 'en')).toMatchObject({ published: '0' });
  });
});

describe('the page of a source', () => {
  test('counts what came and what became of it, each under its own name', () => {
    const { counts, wasRead } = view();
    expect(wasRead).toBe(true);
    expect(counts.map(({ number }) => number).slice(0, 7)).toEqual(['12', '4', '3', '2', '1', '1', '1']);
    expect(counts).toHaveLength(9);
    expect(new Set(counts.map(({ name }) => name)).size).toBe(9);
  });

  test('counts nothing where it was not asked', () => {
    expect(view({ report: { ...report, state: 'paused' } })).toMatchObject({ wasRead: false, counts: [] });
    expect(view({ report: undefined })).toMatchObject({ wasRead: false, counts: [], notes: [], problem: undefined });
  });

  test('says what is missing now, and what is noted, where there is any', () => {
    expect(view({ report: { ...report, missingNow: 0 } }).missing).toBeUndefined();
    expect(view({ report: { ...report, missingNow: 2, notes: ['Two columns are new.'] } })).toMatchObject({
      missing: expect.stringContaining('2') as string,
      notes: ['Two columns are new.'],
    });
  });

  test('shows what was not taken, and of more says how many', () => {
    const record = {
      verdict: 'held' as const,
      code: 'look-alike',
      place: 'row 4',
      because: 'It looks like another.',
      instead: 'Use another name.',
      since: '2026-11-20',
      formerStays: false,
    };
    const shown = (more: number, about: object = {}) =>
      view({ quarantine: { source: 's', on: '2026-11-23', records: [{ ...record, ...about }], more } });
    expect(shown(0).moreNotTaken).toBeUndefined();
    expect(shown(3).moreNotTaken).toContain('3');
    expect(shown(0).notTaken[0]?.title).not.toBe('');
    expect(shown(0, { id: 'x' }).notTaken[0]?.title).toBe('x');
    expect(shown(0, { id: 'x', collection: 'tools' }).notTaken[0]?.title).toBe('tools/x');
    expect(shown(0, { name: 'Sorter', id: 'x' }).notTaken[0]).toMatchObject({
      title: 'Sorter',
      since: expect.stringContaining('20 November 2026') as string,
    });
  });

  test('names its organisations, a hundred at most, in their own language where that is another', () => {
    const many = Array.from({ length: 101 }, (_, at) => entryOf('organisations', `o${at}`, { name: `Trust ${at}` }));
    const { organisations } = registerOf(many);
    const own = organisations.filter(({ entry }) => entry.id.startsWith('o'));
    expect(view({ organisations: own }).organisations).toHaveLength(100);
    expect(view({ organisations: own }).organisations[0]).toEqual({
      name: own[0]?.entry.facts.name,
      address: `/organisations/${own[0]?.entry.id}/`,
    });
    expect(sourceView(standing({ organisations: own }), register, 'cy').organisations[0]?.language).toBe('en');
  });

  test('says how complete its entries are where there are any', () => {
    expect(view().quality).toBeUndefined();
    expect(view({ complete: 87, overdue: 2 }).quality).toMatch(/87.*2/u);
  });

  test('has each group of answers once, for everybody and for experts together', () => {
    const groups = view().groups.map(({ group }) => group);
    expect(groups.length).toBeGreaterThan(0);
    expect(new Set(groups).size).toBe(groups.length);
    const fields = view().groups.flatMap(({ answers }) => answers.map(({ field }) => field));
    expect(fields).not.toContain('name');
    expect(new Set(fields).size).toBe(fields.length);
  });
});

test('a register that was never gathered says so', () => {
  expect(harvestInWords(register, 'en')).toMatch(/^\p{Lu}.*\.$/u);
});

describe('a source', () => {
  test('is named in the language of the reader, leads to its page and says in words how it stands', () => {
    const words = speak('cy').ui.sources;
    const held = { report: { ...report, state: 'held' as const } };
    expect(sourceView(standing(held), register, 'cy')).toMatchObject({
      address: '/cy/sources/s/',
      stateInWords: words.states.held,
      meaning: words.meanings.held,
      trouble: true,
      wasRead: true,
      file: '/data/sources/s.json',
    });
    expect(view()).toMatchObject({ trouble: false, meaning: en.sources.meanings.read, awaited: [], notTaken: [] });
  });

  test.each<[state: SourceReport['state'], wasRead: boolean]>([
    ['read', true],
    ['unchanged', true],
    ['held', true],
    ['failed', false],
    ['not-due', false],
    ['imported', false],
  ])('that is “%s” was read in the last harvest: %s', (state, wasRead) => {
    expect(view({ report: { ...report, state } }).wasRead).toBe(wasRead);
    expect(view({ report: { ...report, state }, waiting: 1 }).wasRead).toBe(wasRead);
  });

  test('says what left, and why', () => {
    const { counts } = view({ report: { ...report, left: { byTombstone: 5, missing: 1_006 } } });
    expect(counts.map(({ name }) => name)).toEqual(
      (['received', 'new', 'updated', 'unchanged', 'refused', 'held', 'duplicate'] as const)
        .map((name): string => en.sources[name])
        .concat(en.sources.leftByTombstone, en.sources.leftMissing),
    );
    expect(counts.slice(-2).map(({ number }) => number)).toEqual(['5', '1,006']);
  });

  test('that could not be read says why, since when, and what to do', () => {
    const problem = { code: 'not-found', since: '2026-11-01', because: 'It is not there.', remedy: 'Put it there.' };
    expect(view({ report: { ...report, state: 'failed', problem } }).problem).toEqual({
      because: 'It is not there.',
      remedy: 'Put it there.',
      since: 'Since 1 November 2026.',
    });
  });

  test('names who should publish there and has not', () => {
    const awaited = { name: 'Silent practice', region: 'wales', kind: undefined, state: 'nothing', tools: 0 } as const;
    expect(only(view({ awaited: [awaited] }).awaited)).toMatchObject({ name: 'Silent practice', address: undefined });
  });

  test('has its answers under each heading, those for everybody before those for experts', () => {
    const given = { note: 'It is asked at night.', contact: 'data@example.org', feed: 'https://register.example/feed' };
    const source = entryOf('sources', 's', { ...given, awaited: [{ name: 'A', odsCode: 'DDD', kind: 'acute' }] });
    const { groups } = view({ source });
    expect(groups.map(({ group }) => group)).toEqual(['brief', 'gathering']);
    const [brief = [], gathering = []] = groups.map(({ answers }) => answers.map(({ field }) => field));
    expect(brief.slice(-2)).toEqual(['note', 'contact']);
    expect(gathering).toEqual(['feed']);
    expect(groups[0]?.title).toBe(speak('en').group('sources', 'brief'));
  });

  test('says of each record that was not taken what was decided, in words, and whether what was here stays', () => {
    const record = { code: 'id', place: 'row 4', because: 'Two.', instead: 'One.', since: '2026-11-20' };
    const records = (['refused', 'held', 'duplicate'] as const).map((verdict) => ({
      ...record,
      verdict,
      formerStays: verdict === 'held',
    }));
    const { notTaken } = view({ quarantine: { source: 's', on: '2026-11-23', records, more: 0 } });
    expect(notTaken.map(({ verdict, formerStays }) => [verdict, formerStays])).toEqual([
      [en.sources.verdicts.refused, false],
      [en.sources.verdicts.held, true],
      [en.sources.verdicts.duplicate, false],
    ]);
    expect(notTaken[0]).toMatchObject({ code: 'id', place: 'row 4', title: en.sources.recordWithoutName });
  });
});
