import { isUtf8 } from 'node:buffer';
import { Fault } from '../failure.ts';
import { jsonWatch, type JsonBounds } from './bounds.ts';

/** JSON that was read, and what is odd about how it was written. */
export interface ParsedJson {
  readonly value: unknown;
  readonly notes: readonly string[];
}

/** The words with which a byte order mark is noted. */
export const BYTE_ORDER_MARK =
  'The file begins with a byte order mark. It was left out; JSON is better without (RFC 8259).';

/**
 * Reads JSON in UTF-8 that may come from anybody: how much it holds is counted before a parser sees it. Throws a `Fault`.
 *
 * `isWatched` says that it was counted already while it came.
 */
export function parseJson(bytes: Buffer, bounds: JsonBounds, isWhole = counted(bytes, bounds)): ParsedJson {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const own = hasMark ? bytes.subarray(3) : bytes;
  const other = otherEncoding(own);
  if (other !== undefined) throw new Fault('broken-encoding', other);
  const first = own.find((byte) => byte > 0x20);
  if (first === undefined) throw new Fault('truncated', 'It is empty.');
  if (first === 0x3c) throw new Fault('wrong-type', 'It begins as a web page does.');
  if (!isWhole && (first === 0x7b || first === 0x5b)) throw new Fault('truncated', 'Not all that it opens is closed.');
  if (!isUtf8(own)) throw new Fault('broken-encoding', 'It is not UTF-8.');
  return { value: parsed(own.toString('utf8')), notes: hasMark ? [BYTE_ORDER_MARK] : [] };
}

function counted(bytes: Buffer, bounds: JsonBounds): boolean {
  const watch = jsonWatch(bounds);
  watch.push(bytes);
  return watch.isWhole();
}

/** JSON has no zero bytes, which UTF-16 and UTF-32 are full of. */
function otherEncoding(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  if (first === 0x1f && second === 0x8b) return 'It is compressed, and the server does not say so.';
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || bytes.subarray(0, 64).includes(0) ? 'It is in UTF-16 or another encoding than UTF-8.' : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Fault('not-json', whereOf(error, text), { cause: error });
  }
}

function whereOf(error: unknown, text: string): string {
  const [, position] = /position (\d+)/u.exec(error instanceof Error ? error.message : '') ?? [];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `It breaks at line ${before.length}, letter ${(before.at(-1)?.length ?? 0) + 1}.`;
}
