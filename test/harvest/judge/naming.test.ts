import { describe, expect, test } from 'vitest';
import { nameBelow, nameOfOrganisation, type Taken } from '../../../src/harvest/judge/naming.ts';
import { isIdPart } from '../../../src/model/field.ts';
import { reservedIds } from '../../../src/register/addresses.ts';

const taking = (...ids: string[]): Taken => ({ sources: [], isTaken: (id) => ids.includes(id) });
const beside = (...sources: string[]): Taken => ({ sources, isTaken: () => false });
const free = taking();

describe('an organisation', () => {
  const named = (more: Partial<Parameters<typeof nameOfOrganisation>[2]> = {}, source = 'fenwick') =>
    nameOfOrganisation(source, 'hillside', { known: new Map(), only: true, taken: free, ...more });

  test('that is the only one of its source has the name of the source', () => expect(named()).toBe('fenwick'));

  test('keeps the name that it has, whatever else has come', () => {
    const known = new Map([['hillside', 'elsewhere']]);
    expect(named({ known })).toBe('elsewhere');
    expect(named({ known, only: false, taken: taking('elsewhere', 'fenwick') })).toBe('elsewhere');
  });

  test('has a name below that of its source where there are two, or where there was another before', () => {
    expect(named({ only: false })).toBe('fenwick-hillside');
    expect(named({ known: new Map([['former', 'fenwick']]) })).toBe('fenwick-hillside');
  });

  test('has a name below where that of the source is another’s, or is the address of a list', () => {
    expect(named({ taken: taking('fenwick') })).toBe('fenwick-hillside');
    const [list = ''] = reservedIds;
    expect(named({}, list)).toBe(`${list}-hillside`);
  });
});

describe('what belongs to no organisation', () => {
  const HASHED = /^fenwick-[0-9a-f]{8}$/u;

  test('is named below its source', () => expect(nameBelow('fenwick', 'x', free)).toBe('fenwick-x'));

  test('has another name where that is another’s, and once more where that is too; always the same one', () => {
    const second = nameBelow('fenwick', 'x', taking('fenwick-x'));
    const third = nameBelow('fenwick', 'x', taking('fenwick-x', second));
    const fourth = nameBelow('fenwick', 'x', taking('fenwick-x', second, third));
    for (const name of [second, third, fourth]) expect(name).toMatch(HASHED);
    expect(new Set([second, third, fourth]).size).toBe(3);
    expect(nameBelow('fenwick', 'x', taking('fenwick-x'))).toBe(second);
  });

  test('does not share that name with something else of its source', () =>
    expect(nameBelow('fenwick', 'x', taking('fenwick-x'))).not.toBe(nameBelow('fenwick', 'y', taking('fenwick-y'))));

  test('has a name that can be an address, however long the two are', () => {
    const longest = 'a'.repeat(80);
    expect(isIdPart(nameBelow(longest, 'x', free))).toBe(true);
    expect(isIdPart(nameBelow('fenwick', longest, free))).toBe(true);
    expect(isIdPart(nameBelow(longest, longest, free))).toBe(true);
    // As much of the source as there is room for, so that a reader knows whose it is.
    expect(nameBelow(longest, 'x', free)).toHaveLength(80);
  });

  test('gives way to a longer source of which it would be', () => {
    expect(nameBelow('north', 'east', beside('north-east'))).toMatch(/^north-[0-9a-f]{8}$/u);
    expect(nameBelow('north', 'east-care', beside('west', 'north-east'))).toMatch(/^north-[0-9a-f]{8}$/u);
    expect(nameBelow('north', 'eastern', beside('north-east'))).toBe('north-eastern');
  });

  test('does not give way to a shorter one', () =>
    expect(nameBelow('north-east', 'care', beside('north', 'south-east'))).toBe('north-east-care'));
});
