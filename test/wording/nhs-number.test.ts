import { expect, test } from 'vitest';
import { hasCheckDigit, nhsNumbersIn } from '../../src/wording/nhs-number.ts';

test('the check digit is that of modulus 11', () => {
  expect(hasCheckDigit('9434765919')).toBe(true);
  expect(hasCheckDigit('9434765918')).toBe(false);
});

test('every slip in one digit is noticed', () => {
  const right = '9434765919';
  const slips = [...right].flatMap((digit, at) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => right.slice(0, at) + other + right.slice(at + 1)),
  );
  expect(slips.filter(hasCheckDigit)).toEqual([]);
});

test('ten digits are an NHS number in its groups, or where a text announces one', () => {
  expect(nhsNumbersIn('943 476 5919')).toHaveLength(1);
  expect(nhsNumbersIn('Her NHS number is 9434765918.')).toHaveLength(1);
  expect(nhsNumbersIn('Order 9434765919 of parts')).toEqual([]);
  expect(nhsNumbersIn('943 476 5918')).toEqual([]);
  expect(nhsNumbersIn('01632 960 1234')).toEqual([]);
});
