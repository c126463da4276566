import { describe, expect, test } from 'vitest';
import type { Accepted, Kept, Verdict, VerdictCode } from '../../../src/harvest/judge/verdict.ts';
import type { Reading } from '../../../src/harvest/received.ts';
import { settle, settleUnchanged, type Settled, type Settling } from '../../../src/harvest/settle/settle.ts';
import { newState, type SourceState, type StateRecord } from '../../../src/harvest/settle/state.ts';
import type { Quarantined } from '../../../src/register/harvest/report.ts';
import { readingOf, tool } from '../invented.ts';

const TODAY = '2026-11-23';
const KEY = 'tools/fenwick/a';

const there = (id = 'fenwick/a', more: Partial<StateRecord> = {}): StateRecord => ({
  id,
  name: 'Sorting letters',
  digest: 'former',
  on: '2026-11-01',
  ...more,
});
const stateWith = (records: SourceState['records'], more: Partial<SourceState> = {}): SourceState => ({
  ...newState,
  records,
  ...more,
});
const accepted = (id = 'a', more: Partial<Accepted> = {}): Accepted => ({
  is: 'accepted',
  key: `tools/fenwick/${id}`,
  collection: 'tools',
  id: `fenwick/${id}`,
  name: 'Sorting letters',
  digest: 'new',
  files: [],
  lacks: false,
  ...more,
});
const kept = (code: VerdictCode = 'model', more: Partial<Kept> = {}): Kept => ({
  is: code === 'duplicate' ? 'duplicate' : 'refused',
  key: KEY,
  digest: 'bad',
  told: { code, place: '/1', collection: 'tools', id: 'fenwick/a', because: 'x', instead: 'y' },
  ...more,
});
const known = (code: VerdictCode, more: Partial<Quarantined> = {}): Quarantined => ({
  verdict: 'refused',
  code,
  place: '/1',
  collection: 'tools',
  id: 'fenwick/a',
  because: 'x',
  instead: 'y',
  since: '2026-10-01',
  formerStays: false,
  ...more,
});

function settled(verdicts: readonly Verdict[], more: Partial<Settling> = {}, reading: Partial<Reading> = {}): Settled {
  const settling = { source: 'fenwick', state: newState, quarantine: [], today: TODAY, accept: false, ...more };
  const result = settle(
    readingOf([], { complete: false, ...reading }),
    { verdicts, organisations: new Map(), notes: [] },
    settling,
  );
  if (result.is !== 'settled') throw new Error(result.because);
  return result;
}

describe('what was not taken', () => {
  const seenOf = (verdict: Verdict) => settled([verdict]).state.seen;

  test('is known by its digest, so that it is not asked for again as long as it says the same', () =>
    expect(seenOf(kept())).toEqual({ [KEY]: 'bad' }));

  test.each([
    ['waits for its day', kept('future-date')],
    ['waits for what it names', kept('reference')],
    ['is one of two', kept('duplicate')],
    ['does not say what it is', kept('model', { key: undefined })],
    ['has no digest', kept('model', { digest: undefined })],
  ])('is asked for again where it %s', (_, verdict) => expect(seenOf(verdict)).toEqual({}));

  test('is told of since the day on which it was first told of for the same reason', () => {
    const since = (quarantine: readonly Quarantined[], verdict = kept()) =>
      settled([verdict], { quarantine }).quarantine[0]?.since;
    expect(since([known('model')])).toBe('2026-10-01');
    expect(since([known('text')])).toBe(TODAY);
    expect(since([known('model', { id: 'fenwick/b' })])).toBe(TODAY);
    expect(since([known('model', { collection: undefined, id: undefined })], kept('model', { key: undefined }))).toBe(
      TODAY,
    );
  });

  test('stands in the order of its places, by number', () => {
    const at = (place: string) => kept('model', { told: { ...kept().told, place } });
    const { quarantine } = settled([at('/entries/10'), at('/entries/9'), at('/entries/11')]);
    expect(quarantine.map(({ place }) => place)).toEqual(['/entries/9', '/entries/10', '/entries/11']);
  });

  test('says whether what was there before stays', () => {
    const stays = (records: SourceState['records'], verdict = kept()) =>
      settled([verdict], { state: stateWith(records) }).quarantine[0]?.formerStays;
    expect(stays({ [KEY]: there() })).toBe(true);
    expect(stays({})).toBe(false);
    expect(stays({ [KEY]: there('fenwick/a', { gone: '2026-11-02' }) })).toBe(false);
  });

  test('comes again on the first day on which one of them can be taken', () => {
    const again = (...days: (string | undefined)[]) =>
      settled(days.map((day) => kept('future-date', day === undefined ? {} : { again: day }))).state.again;
    expect(again('2027-01-02', '2027-01-01', undefined, '2027-01-03')).toBe('2027-01-01');
    expect(settled([kept()]).state).not.toHaveProperty('again');
  });
});

describe('an organisation that is shown by its name alone', () => {
  const stub = { ...accepted('a', { digest: 'stub' }), is: undefined } as unknown as NonNullable<Kept['stub']>;

  test('is published where nothing of it was, and said to be there', () => {
    const { state, replaced, quarantine } = settled([kept('model', { stub })]);
    expect(state.records[KEY]).toMatchObject({ digest: 'stub', on: TODAY });
    expect([[...replaced], quarantine[0]?.formerStays]).toEqual([[KEY], true]);
  });

  test('is not where it is published already', () => {
    const { state, replaced } = settled([kept('model', { stub })], { state: stateWith({ [KEY]: there() }) });
    expect([state.records[KEY], [...replaced]]).toEqual([there(), []]);
  });
});

describe('what is as it was', () => {
  const same: Verdict = { is: 'same', key: KEY, digest: 'former' };

  test('is unchanged where that is published', () => {
    const { counts, state } = settled([same], {
      state: stateWith({ [KEY]: there('fenwick/a', { absent: { times: 1, since: TODAY } }) }),
    });
    expect([counts.unchanged, state.records[KEY]]).toEqual([1, there()]);
  });

  test('is told of as before where that was not taken', () => {
    const quarantine = [known('text', { id: 'fenwick/b' }), known('text', { verdict: 'held' })];
    const result = settled([{ ...same, digest: 'bad' }], { quarantine, state: stateWith({ [KEY]: there() }) });
    expect([result.counts.held, result.quarantine]).toEqual([
      1,
      [known('text', { verdict: 'held', formerStays: true })],
    ]);
  });

  test('is refused where nobody knows any more why it was not taken', () => {
    const { counts, quarantine, state } = settled([{ ...same, digest: 'bad' }]);
    expect(counts.refused).toBe(1);
    expect(quarantine).toMatchObject([
      { verdict: 'refused', code: 'not-readable', collection: 'tools', id: 'fenwick/a', place: '' },
    ]);
    expect(quarantine[0]?.because).toMatch(/\.$/u);
    expect(quarantine[0]?.instead).toMatch(/\.$/u);
    expect(state.seen).toEqual({ [KEY]: 'bad' });
  });
});

describe('what is missing', () => {
  const state = stateWith({
    [KEY]: there(),
    'tools/fenwick/b': there('fenwick/b'),
    'tools/fenwick/c': there('fenwick/c', { gone: '2026-01-01' }),
  });
  const verdicts = [accepted()];
  const missingNow = (reading: Partial<Reading>) =>
    settled(verdicts, { state }, { complete: true, ...reading }).missingNow;
  const torn = { place: '/9', code: 'not-readable', because: 'x', instead: 'y' } as const;

  test('is counted where a whole feed does not tell of it, but not what left before', () =>
    expect(missingNow({})).toBe(1));

  test('is unknown where a record does not say what it is: it may be any', () => {
    expect(missingNow({ unreadable: [torn] })).toBe(0);
    expect(missingNow({ unreadable: [{ ...torn, collection: 'tools' }] })).toBe(0);
    expect(missingNow({ unreadable: [{ ...torn, id: 'fenwick/x' }] })).toBe(0);
    expect(missingNow({ unreadable: [{ ...torn, collection: 'tools', id: 'fenwick/x' }] })).toBe(1);
  });

  test('is not what left by a tombstone', () => {
    const left = [
      { collection: 'tools', id: 'fenwick/b', name: 'x', how: 'withdrawn', on: TODAY, because: 'Over.' },
    ] as const;
    expect(settled(verdicts, { state }, { complete: true, left })).toMatchObject({
      missingNow: 0,
      left: { byTombstone: 1, missing: 0 },
    });
  });
});

describe('an entry that is there and has a tombstone too', () => {
  const left = [
    { collection: 'tools', id: 'fenwick/a', name: 'x', how: 'withdrawn', on: TODAY, because: 'Over.' },
  ] as const;
  const state = stateWith({ [KEY]: there() });

  test('stays, whether it was read or says the same', () => {
    for (const reading of [
      { records: [tool('a')] },
      { same: [{ place: '/1', collection: 'tools', id: 'fenwick/a', digest: 'former' }] },
    ] as const)
      expect(settled([accepted()], { state }, { left, ...reading }).left.byTombstone).toBe(0);
    expect(settled([], { state }, { left })).toMatchObject({ left: { byTombstone: 1 }, published: 0 });
  });

  test('that nobody knew, or that left before, does not leave', () => {
    expect(settled([], {}, { left }).left.byTombstone).toBe(0);
    const gone = stateWith({ [KEY]: there('fenwick/a', { gone: '2026-01-01' }) });
    expect(settled([], { state: gone }, { left }).left.byTombstone).toBe(0);
  });
});

describe('an organisation', () => {
  const left = (collection: 'organisations' | 'tools', id: string) =>
    ({ collection, id, name: 'x', how: 'withdrawn', on: TODAY, because: 'Over.' }) as const;
  const leaves = (records: SourceState['records'], ...more: ReturnType<typeof left>[]) =>
    settled(
      [],
      { state: stateWith({ 'organisations/o': there('fenwick'), ...records }) },
      { left: [left('organisations', 'o'), ...more] },
    );

  test('leaves where no entry of it stays', () => {
    expect([...leaves({}).departed]).toEqual(['organisations/fenwick']);
    expect([...leaves({ 'tools/o/a': there('fenwick/a') }, left('tools', 'o/a')).departed].toSorted()).toEqual([
      'organisations/fenwick',
      'tools/fenwick/a',
    ]);
    expect(leaves({ 'tools/o/a': there('fenwick/a', { gone: '2026-01-01' }) }).departed.size).toBe(1);
    expect(leaves({ 'tools/p/a': there('fenwick-p/a') }).departed.size).toBe(1);
    // A product belongs to nobody, whatever it is called.
    expect(leaves({ 'products/x': there('fenwick') }).departed.size).toBe(1);
  });

  test('stays where one does, a tool or a use of data', () => {
    for (const key of ['tools/o/a', 'data-uses/o/a'])
      expect(leaves({ [key]: there('fenwick/a') }).departed.size).toBe(0);
  });

  test('stays, and a tool that leaves does so all the same', () => {
    const result = leaves({ 'tools/o/a': there('fenwick/a'), 'tools/o/b': there('fenwick/b') }, left('tools', 'o/a'));
    expect([...result.departed]).toEqual(['tools/fenwick/a']);
    expect(result.replaced.has('tools/fenwick/a')).toBe(true);
  });
});

test('the same state is the same bytes, in whatever order records and organisations come', () => {
  const verdicts = [
    accepted('b'),
    accepted('a'),
    accepted('c'),
    kept('model', { key: 'tools/x/b' }),
    kept('model', { key: 'tools/x/a' }),
  ];
  const { state } = settled(verdicts);
  const other = settled(verdicts.toReversed());
  expect(JSON.stringify(state)).toBe(JSON.stringify(other.state));
  expect(Object.keys(state.records)).toEqual(['tools/fenwick/a', 'tools/fenwick/b', 'tools/fenwick/c']);
});

test('what was new or updated is unchanged as long as the source says that nothing has changed', () => {
  const former = stateWith({ [KEY]: there(), 'tools/fenwick/b': there('fenwick/b', { digest: 'new' }) });
  const verdicts = [accepted(), accepted('b'), accepted('c'), kept('model', { key: 'tools/fenwick/d' })];
  const first = settled(verdicts, { state: former });
  expect(first.counts).toMatchObject({ received: 4, new: 1, updated: 1, unchanged: 1, refused: 1 });
  const state = { ...former, ...first.state };
  const again = settleUnchanged({
    source: 'fenwick',
    state,
    quarantine: first.quarantine,
    today: TODAY,
    accept: false,
  });
  expect(again.counts).toMatchObject({ received: 4, new: 0, updated: 0, unchanged: 3, refused: 1 });
  expect(again.quarantine).toEqual(first.quarantine);
  expect(again).toMatchObject({ write: [], missingNow: 0, notes: [] });
  expect([again.replaced.size, again.departed.size]).toEqual([0, 0]);
});
