import { describe, expect, test } from 'vitest';
import { knownIn, newState, publishedIn, type SourceState } from '../../../src/harvest/settle/state.ts';

const one = { id: 'fenwick/a', name: 'x', digest: 'd', on: '2026-11-01' };
const state: SourceState = {
  ...newState,
  under: 'rules',
  validators: { 'https://fenwick.example.org/feed.json': { etag: 'e' } },
  organisations: { o: 'fenwick' },
  records: {
    'tools/o/a': one,
    'tools/o/gone': { ...one, gone: '2026-11-02' },
    'tools/o/lacks': { ...one, lacks: true },
  },
  seen: { 'tools/o/bad': 'b' },
  again: '2026-11-23',
};

test('what is published is what has not left; by other rules all of it is judged again', () => {
  const lacks = (now: string) => [...publishedIn(state, now).records].map(([key, record]) => [key, record.lacks]);
  expect(lacks('rules')).toEqual([
    ['tools/o/a', undefined],
    ['tools/o/lacks', true],
  ]);
  expect(lacks('other rules')).toEqual([
    ['tools/o/a', true],
    ['tools/o/lacks', true],
  ]);
  expect(publishedIn(state, 'rules').organisations).toEqual(new Map([['o', 'fenwick']]));
});

describe('a source need not send again', () => {
  const known = (more: { accept?: boolean; today?: string; rules?: string } = {}, of = state) => {
    const { validators, digests } = knownIn(of, more.rules ?? 'rules', {
      accept: more.accept ?? false,
      today: more.today ?? '2026-11-22',
    });
    return [Object.keys(validators).length, [...digests.keys()]];
  };
  const digests = ['tools/o/a', 'tools/o/bad'];

  test('what was taken whole, and what was not and would not be', () => expect(known()).toEqual([1, digests]));

  test('but the list itself, from the day on which a record may be taken', () => {
    expect(known({ today: '2026-11-23' })).toEqual([0, digests]);
    expect(known({ today: '2026-11-24' })).toEqual([0, digests]);
    expect(known({ today: '2026-11-24' }, { ...state, again: undefined })).toEqual([1, digests]);
  });

  test('and all of it where the rules are others, or a person accepts what is held', () => {
    expect(known({ rules: 'other rules' })).toEqual([0, []]);
    expect(known({ accept: true })).toEqual([0, []]);
  });
});
