import { whyNoAnswer } from '../model/text.ts';
import { onOneLine } from './plain-text.ts';

/** A comparison of what cells say: capitals, spaces, kinds of dash, a letter in front ("a) …") and a full stop at the end do not matter. */
export function saidAlike(text: string): string {
  return onOneLine(text)
    .toLowerCase()
    .replace(/^[a-z]\) /u, '')
    .replace(/[–—]/gu, '-')
    .replace(/\.$/u, '');
}

/** Whether a cell says something: not blank, and no placeholder such as "N/A" or "null". */
export function saysSomething(text: string): boolean {
  return text !== '' && whyNoAnswer(text) === undefined;
}

/** The texts that say something. `nothing` are texts that are no answer in this source, as `saidAlike` gives them. */
export function sayingMore(texts: readonly string[], nothing: ReadonlySet<string> = new Set()): string[] {
  return texts.filter((text) => saysSomething(text) && !nothing.has(saidAlike(text)));
}
