import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { Fault } from '../failure.ts';

/** How much is read of a body, and how slowly it may come. */
export interface BodyBounds {
  /** Bytes, once unpacked. */
  readonly mostBytes: number;
  /** In each `within` milliseconds at least `bytes` must come. */
  readonly slowest: { readonly bytes: number; readonly within: number };
  /** Counts the time in which we listened, in milliseconds. */
  readonly now: () => number;
  /** Sees each piece as it comes. May throw a `Fault`, after which no more is read. */
  readonly watch?: ((piece: Buffer) => void) | undefined;
}

/** gzip makes of words of people seldom a tenth, and of anything at all at most a thousandth. */
const MOST_PACKED = 250;
const PACKED_FROM = 4_000_000;

/**
 * The bytes of a body, unpacked as they come (`encoding` is its Content-Encoding), and no more than allowed at any time: what
 * swells is stopped while it swells. Throws a `Fault`.
 */
export async function bytesOfBody(body: Readable, encoding: string, bounds: BodyBounds): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  const paced = pace(bounds);
  const arriving = async function* (source: AsyncIterable<Buffer>) {
    for await (const piece of source) {
      paced(piece.length);
      yield piece;
    }
  };
  const unpacking = unpackerOf(encoding);
  const taking = async (source: AsyncIterable<Buffer>) => {
    for await (const piece of source) {
      size += piece.length;
      if (size > bounds.mostBytes)
        throw new Fault('too-large', `It has more than ${inMegabytes(bounds.mostBytes)} MB.`);
      if (unpacking && size > PACKED_FROM && size > unpacking.bytesWritten * MOST_PACKED)
        throw new Fault('too-large', 'Little was sent that swells to very much.');
      bounds.watch?.(piece);
      pieces.push(piece);
    }
  };
  await (unpacking ? pipeline(body, arriving, unpacking, taking) : pipeline(body, arriving, taking));
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces, size);
}

const PIECE = 64 * 1024;

function unpackerOf(encoding: string) {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
    case 'deflate':
      return createUnzip({ chunkSize: PIECE });
    case 'br':
      return createBrotliDecompress({ chunkSize: PIECE });
    default:
      throw new Fault('broken-encoding', 'The server compresses it in a way that we did not ask for.');
  }
}

/** Told of each piece; throws when too little came for too long. What does not come at all has a deadline of its own. */
function pace({ slowest: { bytes, within }, now: clock }: BodyBounds): (size: number) => void {
  let [begun, came] = [clock(), 0];
  return (size) => {
    came += size;
    const now = clock();
    if (now - begun < within) return;
    if (came < bytes) throw new Fault('timed-out', 'The answer only trickled.');
    [begun, came] = [now, 0];
  };
}

const inMegabytes = (bytes: number) => (bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 });
