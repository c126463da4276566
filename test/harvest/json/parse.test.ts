import { describe, expect, test } from 'vitest';
import { Fault } from '../../../src/harvest/failure.ts';
import { usualBounds } from '../../../src/harvest/json/bounds.ts';
import { BYTE_ORDER_MARK, parseJson } from '../../../src/harvest/json/parse.ts';

/** What is read of some bytes, or how it is told that they cannot be read. */
function read(bytes: Buffer | string, isWhole?: boolean) {
  try {
    return parseJson(Buffer.from(bytes as string), usualBounds, isWhole);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return [error.code, error.message];
  }
}

const sentence = expect.stringMatching(/^[A-Z].*\.$/u) as string;

describe('JSON', () => {
  test.each([
    ['{"a":[1,"é"]}', { a: [1, 'é'] }],
    [' \n[1]', [1]],
    ['7', 7],
    ['!', undefined],
  ])('%j is read', (text, value) => {
    if (value === undefined) expect(read(text)).toMatchObject(['not-json', expect.anything()]);
    else expect(read(text)).toEqual({ value, notes: [] });
  });

  test('with a byte order mark is read without it, and that is noted', () => {
    expect(read('\uFEFF{"a":1}')).toEqual({ value: { a: 1 }, notes: [BYTE_ORDER_MARK] });
    expect(BYTE_ORDER_MARK).not.toBe('');
  });

  // The first bytes of the mark, and then something else.
  test.each([[[0xef, 0xbb, 0x7b]], [[0xef, 0x7b, 0xbf]], [[0x7b, 0xbb, 0xbf]]])('%j is no byte order mark', (bytes) =>
    expect(read(Buffer.from(bytes), true)).toEqual(['broken-encoding', sentence]),
  );
});

describe('what is no JSON is told as what it is', () => {
  test.each<[what: string, bytes: Buffer | string, code: string]>([
    ['an empty file', '', 'truncated'],
    ['white space alone', ' \n\t ', 'truncated'],
    ['a web page', '  <!doctype html>', 'wrong-type'],
    ['an object that is not closed', '{"a":1', 'truncated'],
    ['a list that is not closed', '[1', 'truncated'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 1, 1]), 'broken-encoding'],
    ['UTF-16 with its mark', Buffer.from([0xff, 0xfe, 0x7b]), 'broken-encoding'],
    ['UTF-16 the other way round', Buffer.from([0xfe, 0xff, 0x7b]), 'broken-encoding'],
    ['UTF-16 without a mark', Buffer.from('{"a":1}', 'utf16le'), 'broken-encoding'],
    ['UTF-32', Buffer.from([0, 0, 0, 0x7b]), 'broken-encoding'],
    ['Latin 1', Buffer.from('{"a":"é"}', 'latin1'), 'broken-encoding'],
    ['an object of another language', "{'a':1}", 'not-json'],
  ])('%s', (_, bytes, code) => expect(read(bytes)).toEqual([code, sentence]));

  test('although it begins as something else does', () => {
    // Half of what gzip, and of what the marks of UTF-16, begin with.
    for (const bytes of [
      [0x1f, 0x31],
      [0x20, 0x8b],
      [0xff, 0x31],
      [0xfe, 0x31],
      [0x31, 0xfe],
      [0x31, 0xff],
    ]) {
      const [code, message] = read(Buffer.from(bytes)) as [string, string];
      expect([code, /compressed|UTF-16/u.test(message)]).toEqual([code, false]);
    }
    expect(read(Buffer.from([0xff, 0xff, 0x31]))).toEqual(['broken-encoding', 'It is not UTF-8.']);
  });

  test('a zero byte far into a file is told by the parser, not as another encoding', () =>
    expect((read(`["${'x'.repeat(100)}\u0000"]`) as string[])[0]).toBe('not-json'));

  test('whoever counted it while it came has said whether it is whole', () => {
    expect(read('[1', false)).toEqual(['truncated', sentence]);
    expect(read('{"a"', false)).toEqual(['truncated', sentence]);
    expect(read('7', false)).toEqual({ value: 7, notes: [] });
    expect((read('[1', true) as string[])[0]).toBe('not-json');
  });

  test('the place where it breaks is told by line and letter', () => {
    expect(read('{\n  "a": 1,\n  b: 2\n}')).toEqual(['not-json', expect.stringContaining('line 3, letter 3')]);
    expect(read('{x}')).toEqual(['not-json', expect.stringContaining('line 1, letter 2')]);
    // The parser does not say where, and nobody guesses.
    expect(read('hello')).toEqual(['not-json', '']);
  });
});
