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
