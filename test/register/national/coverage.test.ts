import { describe, expect, test } from 'vitest';
import {
  coverageByKind,
  coverageByRegion,
  coverageOfAll,
  coverageRows,
  covered,
} from '../../../src/register/national/coverage.ts';
import { regionOf } from '../../../src/register/national/regions.ts';
import { entryOf, registerOf } from '../../fixtures/register.ts';

const organisation = (id: string, odsCode: string, more: object) =>
  entryOf('organisations', id, { odsCode, nation: 'england', nhsRegion: 'london', kind: 'acute', ...more });
const expected = (odsCode: string, name: string) => ({ odsCode, name, kind: 'gp-practice', nation: 'wales' });

const register = registerOf([
  organisation('a', 'AAA', { coverage: 'all-known' }),
  organisation('b', 'BBB', { coverage: 'nil', nhsRegion: 'midlands' }),
  organisation('c', 'CCC', { coverage: 'all-known', nation: 'wales', nhsRegion: undefined }),
  entryOf('tools', 'a/x', { madeBy: 'in-house', product: undefined }),
  entryOf('data-uses', 'c/y'),
  entryOf('sources', 's', { awaited: [expected('AAA', 'Known already'), expected('DDD', 'Silent practice')] }),
  entryOf('sources', 't', { awaited: [expected('DDD', 'Silent practice')] }),
]);
const states = Object.fromEntries(covered(register).map(({ name, state }) => [name, state]));

describe('coverage', () => {
  test('tells a nil return from nothing, and uses of data are published too', () => {
    expect(states).toMatchObject({ a: 'published', b: 'nil', c: 'published', 'Silent practice': 'nothing' });
  });

  test('an organisation that is expected is counted once, and not at all when it has an entry', () => {
    expect(covered(register).map(({ name }) => name)).not.toContain('Known already');
    expect(covered(register).filter(({ expected: one }) => one)).toHaveLength(1);
  });

  test('every organisation is counted in one region, one kind and one state', () => {
    const rows = coverageRows(covered(register));
    const all = coverageOfAll(rows);
    for (const counts of [coverageByRegion(rows), coverageByKind(rows)]) {
      expect(counts.reduce((sum, { organisations }) => sum + organisations, 0)).toBe(all.organisations);
      for (const one of counts) expect(one.published + one.nil + one.nothing).toBe(one.organisations);
    }
  });

  test('an empty region keeps its place on the map', () => {
    expect(coverageByRegion([]).map(({ id }) => id)).toHaveLength(10);
  });
});

test('the region of an organisation is its region of NHS England, or its nation', () => {
  expect(regionOf({ nation: 'england', nhsRegion: 'north-west' })).toBe('north-west');
  expect(regionOf({ nation: 'england', nhsRegion: { noAnswer: 'not-applicable', because: 'All of England.' } })).toBe(
    'england',
  );
  expect(regionOf({ nation: 'wales', nhsRegion: 'london' })).toBe('wales');
  expect(regionOf({})).toBe('not-said');
});
