import { Fault } from '../failure.ts';

const ANGLE_BRACKET = 0x3c;

/** Looks at how a file begins, so that what is no data is told as what it is. Throws a `Fault`. */
export function lookAtStart(bytes: Buffer, { mayBeMarkup = false } = {}): void {
  const start = bytes.subarray(0, 1024);
  const first = start.find((byte, at) => byte > 0x20 && !(at < 3 && byte >= 0xbb));
  if (first === undefined) throw new Fault('truncated', 'It is empty.');
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    throw new Fault('broken-encoding', 'It is compressed, and the server does not say so.');
  const isPage = /^\W*<(?:!doctype html|html|head|body)\b/iu.test(start.toString('latin1').replace(/^ï»¿/u, ''));
  if (isPage || (first === ANGLE_BRACKET && !mayBeMarkup))
    throw new Fault('wrong-type', 'It begins as a web page does.');
}
