import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '../../../src/harvest/failure.ts';
import { jsonWatch, usualBounds, type JsonBounds } from '../../../src/harvest/json/bounds.ts';

/** What is found when a text comes in pieces of some size. */
function watched(text: string, bounds: Partial<JsonBounds> = {}, size = Infinity): boolean | string {
  const watch = jsonWatch({ ...usualBounds, ...bounds });
  const bytes = Buffer.from(text);
  try {
    for (let at = 0; at < bytes.length; at += size) watch.push(bytes.subarray(at, Math.min(at + size, bytes.length)));
  } catch (error) {
    return error instanceof Fault ? error.code : String(error);
  }
  return watch.isWhole();
}

test('what is whole is told as whole, in whatever pieces it comes', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), fc.integer({ min: 1, max: 7 }), (text, size) => {
      expect(watched(text, {}, size)).toBe(true);
    }),
  );
});

test('what was opened and is not closed is not whole, wherever it was cut and in whatever pieces it comes', () => {
  const all = fc.tuple(
    fc.array(fc.oneof(fc.string(), fc.constant('\\"\\\\'), fc.object())),
    fc.nat(),
    fc.integer({ min: 1, max: 7 }),
  );
  fc.assert(
    fc.property(all, ([list, at, size]) => {
      const bytes = Buffer.from(JSON.stringify(list));
      const cut = bytes.subarray(0, at % bytes.length).toString('latin1');
      expect(watched(cut, {}, size)).toBe(false);
    }),
  );
});

test.each<[what: string, text: string, bounds: Partial<JsonBounds>, found: boolean | string]>([
  ['as many levels as allowed', '[[[]]]', { depth: 3 }, true],
  ['one more', '[[[[]]]]', { depth: 3 }, 'too-deep'],
  ['as many items as allowed', '[1,2,3]', { items: 3 }, true],
  ['one more', '[1,2,3,4]', { items: 3 }, 'too-many'],
  ['items of lists that follow each other', '[[1,2],[3,4],[5,6]]', { items: 3 }, true],
  ['as many keys as allowed', '{"a":1,"b":2}', { keys: 2 }, true],
  ['one more', '{"a":1,"b":2,"c":3}', { keys: 2 }, 'too-deep'],
  ['a text as long as allowed', '["abc"]', { text: 3 }, true],
  ['a longer one', '["abcd"]', { text: 3 }, 'too-deep'],
  ['as many parts as allowed', '[{},[]]', { parts: 3 }, true],
  ['one more', '[{},[],{}]', { parts: 3 }, 'too-large'],
  ['brackets and commas within a text', '["[[[[,,,,{{{{"]', { depth: 2, items: 2 }, true],
  ['a quotation mark within a text', String.raw`["a\"[[[", "\\"]`, { depth: 1 }, true],
])('%s', (_, text, bounds, found) => {
  expect(watched(text, bounds)).toBe(found);
  expect(watched(text, bounds, 1)).toBe(found);
});
