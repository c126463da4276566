import { describe, expect, test } from 'vitest';
import { whyHeld } from '../../../src/harvest/settle/guard.ts';
import { newState, type SourceState } from '../../../src/harvest/settle/state.ts';

/** A source of which so many entries are published, and so many have left. */
function stateWith(published: number, gone = 0): SourceState {
  const one = (at: number) => ({ id: `fenwick/${at}`, name: 'A tool', digest: 'd', on: '2026-11-01' });
  const keys = Array.from({ length: published + gone }, (_, at) => at);
  return {
    ...newState,
    records: Object.fromEntries(
      keys.map((at) => [`tools/fenwick/${at}`, { ...one(at), ...(at >= published && { gone: '2026-11-02' }) }]),
    ),
  };
}

function codeOf(counts: Parameters<typeof whyHeld>[0], state: SourceState) {
  const held = whyHeld(counts, state);
  if (held) expect(held.is).toBe('held');
  return held?.code;
}

describe('entries that are gone at once', () => {
  const gone = (missing: number, of: number, left = 0) =>
    codeOf({ received: of - missing, left: 0, missing }, stateWith(of, left));

  test.each([
    [3, 4],
    [3, 15],
    [4, 20],
    [20, 100],
  ])('%i of %i may go', (missing, of) => expect(gone(missing, of)).toBeUndefined());

  test.each([
    [4, 5],
    [4, 19],
    [5, 20],
    [21, 100],
  ])('%i of %i wait for a person', (missing, of) => expect(gone(missing, of)).toBe('many-gone'));

  test('are counted against what is published, and not against what left before', () =>
    expect([gone(4, 20, 20), gone(4, 19, 20)]).toEqual([undefined, 'many-gone']));
});

describe('a feed without entries', () => {
  const nothing = { received: 0, left: 0, missing: 0 };

  test('is held where something is published, however little', () => {
    expect(codeOf({ ...nothing, missing: 1 }, stateWith(1))).toBe('empty');
    // What is not whole makes nothing missing, and is as empty.
    expect(codeOf(nothing, stateWith(1))).toBe('empty');
  });

  test('is as it should be where nothing is published, or everything has left', () => {
    expect(codeOf(nothing, stateWith(0))).toBeUndefined();
    expect(codeOf(nothing, stateWith(0, 5))).toBeUndefined();
  });

  test('is taken where its publisher says of every entry how it left, and held where one is not told of', () => {
    expect(codeOf({ received: 0, left: 2, missing: 0 }, stateWith(2))).toBeUndefined();
    expect(codeOf({ received: 0, left: 1, missing: 1 }, stateWith(2))).toBe('empty');
  });

  test('is not one that has entries none of which was there before', () =>
    expect(codeOf({ received: 1, left: 0, missing: 1 }, stateWith(1))).toBeUndefined());
});

test('what is held names how many entries stay, so that a person can judge', () => {
  const say = (counts: Parameters<typeof whyHeld>[0], published: number) => {
    const held = whyHeld(counts, stateWith(published));
    return [held?.because, held?.remedy];
  };
  expect(say({ received: 0, left: 0, missing: 1 }, 1)).toEqual([
    expect.stringContaining('1 is published'),
    expect.stringContaining('--accept'),
  ]);
  expect(say({ received: 0, left: 0, missing: 7 }, 7)).toEqual([
    expect.stringContaining('7 are published'),
    expect.stringContaining('--accept'),
  ]);
  expect(say({ received: 3, left: 0, missing: 6 }, 9)).toEqual([
    expect.stringContaining('6 of 9 entries'),
    expect.stringContaining('--accept'),
  ]);
});
