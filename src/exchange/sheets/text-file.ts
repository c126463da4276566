import { isUtf8 } from 'node:buffer';
import type { Refusal } from '../exchange.ts';

/** A text and how sure its letters are. */
export interface DecodedText {
  readonly text: string;
  /** Whether a piece of the text has letters that could be others. */
  readonly isUnsure: (piece: string) => boolean;
}

const SURE = () => false;

/**
 * The text of a file in UTF-8, UTF-16 or Windows-1252.
 *
 * Bytes do not say that they are Windows-1252: a piece is sure only where all of its letters beyond ASCII are those that people
 * here write. Source for the encodings: WHATWG Encoding.
 */
export function decodedText(bytes: Uint8Array): DecodedText | Refusal {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const text = utf16 === 'odd' ? undefined : inEncoding(bytes, utf16);
    return text === undefined
      ? { because: 'The file is in UTF-16 and is cut short or damaged. Save it again as CSV with the encoding UTF-8.' }
      : { text, isUnsure: SURE };
  }
  if (bytes.includes(0)) return { because: 'The file is not a text file. Save it as .xlsx, .docx or CSV.' };
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), isUnsure: SURE };
  return { text: new TextDecoder('windows-1252').decode(bytes), isUnsure: mayBeOther };
}

function inEncoding(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The UTF-16 that a byte order mark names, or that a zero in every second byte of the beginning shows. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'odd' | undefined {
  const [first, second] = bytes;
  const start = bytes.subarray(0, 200);
  const zeros = (from: 0 | 1) => start.filter((byte, at) => at % 2 === from && byte === 0).length;
  const most = Math.floor(start.length / 2) * 0.8;
  const little = (first === 0xff && second === 0xfe) || (start.length > 3 && zeros(1) >= most && zeros(0) === 0);
  const big = (first === 0xfe && second === 0xff) || (start.length > 3 && zeros(0) >= most && zeros(1) === 0);
  if (!little && !big) return undefined;
  return bytes.length % 2 === 1 ? 'odd' : little ? 'utf-16le' : 'utf-16be';
}

/** Signs and letters that texts in English, Welsh and their neighbours have in Windows-1252. */
const EXPECTED = /[‘’“”–—…•€£§©®°±²³·½¼¾\u00A0áàâäéèêëíìîïóòôöúùûüýÿñçæœßÁÀÂÄÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜÝÑÇÆŒåøÅØ™†‡«»¿¡º×÷]/u;
const BEYOND_ASCII = /[^\u0000-\u007F]/gu;
/** A capital inside or at the end of a word in small letters: what the quotation marks and letters of other encodings become. */
const STRANGE = /\p{Ll}[À-ÖØ-Þ]|[À-ÖØ-Þ]{2}\p{Ll}|[‘“–—…•€£§©®°±²³½¼¾†‡«¿¡º×÷](?<=\p{L}.)(?=\p{Ll})/u;

function mayBeOther(piece: string): boolean {
  const beyond = piece.match(BEYOND_ASCII) ?? [];
  return beyond.some((letter) => !EXPECTED.test(letter)) || (beyond.length > 0 && STRANGE.test(piece));
}
