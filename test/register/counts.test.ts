import { describe, expect, test } from 'vitest';
import { countsBy, firstAndOthers, total, type Count } from '../../src/register/counts.ts';
import type { Facts } from '../fixtures/entries.ts';
import { entryOf, registerOf } from '../fixtures/register.ts';

const scans = entryOf('care', 'scans', { name: 'Scans' });
const eyes = entryOf('care', 'eyes', { name: 'Eyes' });
const other = entryOf('organisations', 'hillside', { name: 'Hillside (invented)' });
const tool = (id: string, given: Facts) => entryOf('tools', id, { care: ['scans'], ...given });

const register = registerOf([
  scans,
  eyes,
  other,
  tool('riverside/a', { status: 'in-use', oversight: 'no-person', reviewDue: '2026-11-01' }),
  tool('hillside/b', { status: 'pilot', care: ['eyes', 'scans'], reviewDue: '2026-12-01' }),
  tool('hillside/c', { status: 'sandbox', reviewDue: '2027-12-01' }),
  entryOf('tools', 'hillside/d', { status: 'exploring' }, { gathered: true }),
]);
const numbers = (counts: readonly Count[]) =>
  Object.fromEntries(counts.map(({ id, tools }) => [id ?? 'silence', tools]));

describe('tools are counted', () => {
  test('by each term of a closed list, in its order, also where no tool has it', () => {
    expect(Object.entries(numbers(countsBy('status', register)))).toEqual([
      ['exploring', 1],
      ['sandbox', 1],
      ['pilot', 1],
      ['in-use', 1],
      ['paused', 0],
      ['retired', 0],
      ['abandoned', 0],
    ]);
  });

  test('where an entry says nothing, as silence and last', () => {
    const counts = countsBy('oversight', register);
    expect(counts.at(-1)).toMatchObject({ id: undefined, tools: 1 });
    expect(numbers(countsBy('care', register))).toEqual({ scans: 3, eyes: 1, silence: 1 });
  });

  test('without a place for silence where every entry says something', () => {
    expect(countsBy('status', register).map(({ id }) => id)).not.toContain(undefined);
  });

  test('by organisation, the largest first, with how many are in use, on trial and late', () => {
    expect(countsBy('organisation', register)).toEqual([
      { id: 'hillside', tools: 3, inUse: 0, onTrial: 2, late: 0 },
      { id: 'riverside', tools: 1, inUse: 1, onTrial: 0, late: 1 },
    ]);
  });

  test('by how they stand to their review, on the day of the build', () => {
    expect(numbers(countsBy('review', register))).toEqual({ overdue: 1, due: 1, current: 1, 'not-said': 1 });
  });
});

test('what comes after the first is added up, but never a single one', () => {
  const counts = countsBy('status', register);
  expect(firstAndOthers(counts, 6).others).toEqual([]);
  const { first, others } = firstAndOthers(counts, 2);
  expect(first.map(({ id }) => id)).toEqual(['exploring', 'sandbox']);
  expect(total(others)).toEqual({ id: undefined, tools: 2, inUse: 1, onTrial: 1, late: 1 });
});

describe('of counts', () => {
  const counts = countsBy('status', register);
  const ids = (some: readonly Count[]) => some.map(({ id }) => id);
  const all = ['exploring', 'sandbox', 'pilot', 'in-use', 'paused', 'retired', 'abandoned'];

  test.each([
    [8, 7, 0],
    [7, 7, 0],
    [6, 7, 0],
    [5, 5, 2],
    [1, 1, 6],
    [0, 0, 7],
  ])('%i at most are shown: the first %i, and %i others', (most, first, others) => {
    const split = firstAndOthers(counts, most);
    expect(ids(split.first)).toEqual(all.slice(0, first));
    expect(ids(split.others)).toEqual(first === 7 ? [] : all.slice(7 - others));
  });

  test('the sum has each number of its own', () => {
    const count = (tools: number, inUse: number, onTrial: number, late: number): Count => ({
      id: 'x',
      tools,
      inUse,
      onTrial,
      late,
    });
    expect(total([count(1, 20, 300, 4000), count(5, 60, 700, 8000)])).toEqual({
      id: undefined,
      tools: 6,
      inUse: 80,
      onTrial: 1000,
      late: 12000,
    });
    expect(total([])).toEqual({ id: undefined, tools: 0, inUse: 0, onTrial: 0, late: 0 });
  });
});

describe('each count says of its tools', () => {
  test('how many are in use, on trial in a pilot or a sandbox, and late', () => {
    expect(countsBy('care', register)).toEqual([
      { id: 'scans', tools: 3, inUse: 1, onTrial: 2, late: 1 },
      { id: 'eyes', tools: 1, inUse: 0, onTrial: 1, late: 0 },
      { id: undefined, tools: 1, inUse: 0, onTrial: 0, late: 0 },
    ]);
  });

  test('nothing where they say nothing', () => {
    const silent = registerOf([entryOf('tools', 'riverside/x', {}, { gathered: true })]);
    expect(countsBy('status', silent).at(-1)).toEqual({ id: undefined, tools: 1, inUse: 0, onTrial: 0, late: 0 });
    expect(countsBy('review', silent).map(({ id, tools }) => [id, tools])).toEqual([
      ['overdue', 0],
      ['due', 0],
      ['current', 0],
      ['not-said', 1],
    ]);
  });
});

test('care and organisations without a tool are counted as well, those with the same number by name', () => {
  const empty = registerOf([eyes, scans, other]);
  expect(countsBy('care', empty).map(({ id, tools }) => [id, tools])).toEqual([
    ['eyes', 0],
    ['scans', 0],
  ]);
  expect(countsBy('organisation', empty).map(({ id }) => id)).toEqual(['hillside', 'riverside']);
});

test('a reason in place of an answer is silence', () => {
  const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'We look into it.' };
  const open = registerOf([entryOf('tools', 'riverside/x', { technology: reason })]);
  expect(countsBy('technology', open).at(-1)).toMatchObject({ id: undefined, tools: 1 });
  expect(countsBy('technology', open).filter(({ tools }) => tools > 0)).toHaveLength(1);
});
