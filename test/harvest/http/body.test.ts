import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../../src/harvest/failure.ts';
import { bytesOfBody, type BodyBounds } from '../../../src/harvest/http/body.ts';

const usual: BodyBounds = { mostBytes: 1_000, slowest: { bytes: 10, within: 1_000 }, now: () => 0 };

async function read(pieces: readonly Buffer[], encoding = '', more: Partial<BodyBounds> = {}) {
  try {
    return (await bytesOfBody(Readable.from(pieces), encoding, { ...usual, ...more })).toString();
  } catch (error) {
    if (!(error instanceof Fault)) return error;
    expect(error.message).toMatch(/^[A-Z].*\.$/u);
    return error.code;
  }
}

const text = 'A register of tools.';
const plain = Buffer.from(text);

describe('a body is unpacked as its server says', () => {
  test.each([
    ['', plain],
    ['identity', plain],
    ['gzip', gzipSync(plain)],
    [' GZIP ', gzipSync(plain)],
    ['x-gzip', gzipSync(plain)],
    ['deflate', deflateSync(plain)],
    ['br', brotliCompressSync(plain)],
  ])('“%s”', async (encoding, sent) => expect(await read([sent], encoding)).toBe(text));

  test('and not where it says what we did not ask for', async () =>
    expect(await read([plain], 'zstd')).toBe('broken-encoding'));

  test('in whatever pieces it comes', async () => {
    expect(await read([plain.subarray(0, 5), plain.subarray(5)])).toBe(text);
    expect(await read([])).toBe('');
  });
});

test('as many bytes as allowed are read, once unpacked, and not one more', async () => {
  const of = (size: number) => Buffer.alloc(size, 'a');
  expect(await read([of(600), of(400)])).toHaveLength(1_000);
  expect(await read([of(600), of(401)])).toBe('too-large');
  expect(await read([gzipSync(of(1_000))], 'gzip')).toHaveLength(1_000);
  expect(await read([gzipSync(of(1_001))], 'gzip')).toBe('too-large');
});

test('what is read is shown to whoever watches, who can end it', async () => {
  const seen: string[] = [];
  await read([plain, plain], '', { watch: (piece) => seen.push(piece.toString()) });
  expect(seen).toEqual([text, text]);
  const watch = () => {
    throw new Fault('too-deep', 'Too deep.');
  };
  expect(await read([plain], '', { watch })).toBe('too-deep');
});

describe('what swells', () => {
  const mostBytes = 100_000_000;
  /** As gzip makes of one letter again and again: about a thousandth. */
  const swelling = (size: number) => gzipSync(Buffer.alloc(size, 'a'));

  test('is stopped long before it is too large', async () => {
    const seen: number[] = [];
    const watch = (piece: Buffer) => seen.push(piece.length);
    expect(await read([swelling(20_000_000)], 'gzip', { mostBytes, watch })).toBe('too-large');
    expect(seen.reduce((sum, one) => sum + one, 0)).toBeLessThan(5_000_000);
  });

  test('and comes to little is read', async () =>
    expect(await read([swelling(4_000_000)], 'gzip', { mostBytes })).toHaveLength(4_000_000));

  test('is not what was packed and is honest', async () => {
    // A tenth or so: lines that differ in a number.
    const lines = Buffer.from(Array.from({ length: 200_000 }, (_, at) => `"tool-${at}": "in use"\n`).join(''));
    expect(await read([gzipSync(lines)], 'gzip', { mostBytes })).toHaveLength(lines.length);
    expect(await read([Buffer.alloc(5_000_000, 'a')], '', { mostBytes })).toHaveLength(5_000_000);
  });
});

describe('a body that only trickles is stopped', () => {
  /** Pieces of some sizes, each a while after the one before. */
  const paced = (sizes: readonly number[], step: number) => {
    let now = 0;
    const pieces = sizes.map((size) => Buffer.alloc(size, 'a'));
    // The clock is asked once at the beginning, and then at each piece.
    return read(pieces, '', { now: () => (now += step) - step });
  };

  test('when less than the least came in the time', async () => {
    expect(await paced([5, 4], 500)).toBe('timed-out');
    expect(await paced([5, 5], 500)).toHaveLength(10);
  });

  test('and not before the time is over', async () => expect(await paced([1], 999)).toBe('a'));

  test('each time anew: what came before does not count', async () => {
    expect(await paced([900, 1], 1_000)).toBe('timed-out');
    expect(await paced([10, 10, 10], 1_000)).toHaveLength(30);
    expect(await paced([10, 0, 10, 0], 500)).toHaveLength(20);
  });
});
