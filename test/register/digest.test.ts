import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCalendarDay } from '../../src/model/text.ts';
import { canonicalJson } from '../../src/register/digest.ts';

test('canonical JSON is JSON of the same value, without space, its keys in order at every level', () => {
  const inOrder = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inOrder);
    if (typeof value !== 'object' || value === null) return value;
    return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  };
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: 'medium' }), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text).toBe(canonicalJson(JSON.parse(text)));
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        expect(
          Object.entries(JSON.parse(text) as object)
            .map(([key]) => key)
            .filter((key) => !/^\d+$/u.test(key)),
        ).toEqual((inOrder(value) as [string, unknown][]).map(([key]) => key).filter((key) => !/^\d+$/u.test(key)));
    }),
  );
  expect(canonicalJson({ b: [1, { d: null, c: '"' }], a: undefined, '': true })).toBe(
    '{"":true,"b":[1,{"c":"\\"","d":null}]}',
  );
});

test('a day exists where the calendar has it', () => {
  for (let day = Date.UTC(1900, 0, 1); day < Date.UTC(2200, 0, 1); day += 86_400_000)
    if (!isCalendarDay(new Date(day).toISOString().slice(0, 10))) expect(new Date(day).toISOString()).toBe('a day');
  const none = [
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '1899-12-31',
    '2200-01-01',
  ];
  expect(none.filter(isCalendarDay)).toEqual([]);
  expect(isCalendarDay('2000-02-29')).toBe(true);
});
