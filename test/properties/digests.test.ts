import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { canonicalJson, digestOf } from '../../src/register/digest.ts';
import { holds } from './property.ts';

const value = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' });

/** The same value, with the keys of every object the other way round. */
function turnedRound(one: unknown): unknown {
  if (Array.isArray(one)) return one.map(turnedRound);
  if (typeof one !== 'object' || one === null) return one;
  return Object.fromEntries(
    Object.entries(one)
      .toReversed()
      .map(([key, each]) => [key, turnedRound(each)]),
  );
}

describe('canonical JSON', () => {
  holds('says the same value', value, (one) => {
    expect(JSON.parse(canonicalJson(one))).toEqual(JSON.parse(JSON.stringify(one)));
  });

  holds('does not depend on the order of keys', value, (one) => {
    expect(canonicalJson(turnedRound(one))).toBe(canonicalJson(one));
  });

  holds('two values have one digest only where they are the same', fc.tuple(value, value), ([one, other]) => {
    expect(digestOf(one) === digestOf(other)).toBe(canonicalJson(one) === canonicalJson(other));
  });
});
