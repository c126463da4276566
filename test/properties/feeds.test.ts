import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { Fault, failures } from '../../src/harvest/failure.ts';
import { jsonWatch, usualBounds } from '../../src/harvest/json/bounds.ts';
import { parseJson } from '../../src/harvest/json/parse.ts';
import { linesIn } from '../../src/harvest/readers/entry-lines.ts';
import { holds } from './property.ts';

const list = fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 1, maxLength: 5 });
/** A file as it should be, in which bytes are changed, taken out or put in. */
const spoilt = fc
  .tuple(
    list,
    fc.array(fc.tuple(fc.nat(2_000), fc.integer({ min: 0, max: 255 }), fc.constantFrom(0, 1, 2)), { maxLength: 4 }),
  )
  .map(([value, changes]) => {
    const bytes = [...Buffer.from(JSON.stringify(value))];
    for (const [at, byte, remove] of changes) bytes.splice(at % (bytes.length + 1), remove, byte);
    return Buffer.from(bytes);
  });

/** What a parser says of some bytes: their value, or that they are none. */
function read(bytes: Buffer): { value: unknown } | Fault {
  try {
    return { value: parseJson(bytes, usualBounds).value };
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

describe('a file of JSON from anybody', () => {
  holds('is read as it was written', list, (value) => {
    expect(read(Buffer.from(JSON.stringify(value)))).toEqual({ value: JSON.parse(JSON.stringify(value)) });
  });

  holds('is read as the parser of the language reads it, or refused with a reason', spoilt, (bytes) => {
    const got = read(bytes);
    if (got instanceof Fault) expect(failures[got.code].because).not.toBe('');
    else expect(got.value).toEqual(JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/u, '')));
  });

  holds('is whole or cut short alike, in whatever pieces it comes', fc.tuple(spoilt, fc.nat(2_000)), ([bytes, at]) => {
    const cut = at % (bytes.length + 1);
    const [once, twice] = [jsonWatch(usualBounds), jsonWatch(usualBounds)];
    once.push(bytes);
    twice.push(bytes.subarray(0, cut));
    twice.push(bytes.subarray(cut));
    expect(twice.isWhole()).toBe(once.isWhole());
  });

  holds('loses no line to another that is broken', fc.array(spoilt, { maxLength: 5 }), (files) => {
    const lines = files.map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 0x0a && byte !== 0x0d)));
    const filled = lines.filter((line) => line.toString('latin1').trim() !== '');
    const {
      lines: counted,
      byKey,
      broken,
    } = linesIn(Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])));
    expect(counted).toBe(filled.length);
    expect([...byKey.values()].flat().length + broken.size).toBe(counted);
  });
});
