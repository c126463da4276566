import { isUtf8 } from 'node:buffer';
import type { Refusal } from './exchange.ts';

export type Encoding = 'utf-8' | 'windows-1252';

/**
 * The text of a file, in the first of the encodings that fits all of its bytes.
 *
 * Windows-1252 fits any bytes, so it can only stand last. A byte order mark is taken off.
 * Source for both: WHATWG Encoding.
 */
export function textOf(bytes: Uint8Array, encodings: readonly Encoding[]): string | Refusal {
  const because = whyNoText(bytes);
  if (because !== undefined) return { because };
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  if (encodings.includes('windows-1252')) return new TextDecoder('windows-1252').decode(bytes);
  const at = firstBadByte(bytes);
  return {
    because: `The file is not UTF-8: byte ${at.toLocaleString('en-GB')} (counted from 0) cannot be read. Save it again as UTF-8.`,
  };
}

function whyNoText(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === undefined) return 'The file is empty.';
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4)
    return 'The file is a spreadsheet or a zip file. Save it as CSV with the encoding UTF-8.';
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return 'The file is in UTF-16. Save it as CSV with the encoding UTF-8.';
  if (bytes.includes(0)) return 'The file is not a text file.';
  return undefined;
}

/** The offset of the first byte that is not UTF-8. Halves the range until one byte is left. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (good < bad) {
    const middle = good + Math.ceil((bad - good) / 2);
    if (beginsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  return good;
}

/** Whether bytes are the beginning of a UTF-8 text; the last letter may be cut off. */
function beginsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
