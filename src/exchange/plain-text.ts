import { decodedEntities } from './entities.ts';

/** Every way of ending a line that spreadsheets and web pages use. */
const LINE_END = /\r\n?|[\n\u000B\u000C\u0085\u2028\u2029]/gu;

/** Control characters, characters that turn the direction of text, and characters of no width that only copying leaves behind. */
const NOT_FOR_READERS =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF\uFFFE\uFFFF]/gu;

/**
 * A cell's text as it may be published: character references decoded, lines kept, nothing in it that cannot be seen.
 *
 * Spaces are single, lines have none at their ends, and no more than one line is blank between two.
 */
export function cleaned(text: string): string {
  return decodedEntities(text.toWellFormed())
    .replace(LINE_END, '\n')
    .replace(NOT_FOR_READERS, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** The text on one line. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The beginning of a text, at most `most` characters, cut between words, with … at its end. The whole where it is no longer. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1).toWellFormed();
  const space = start.search(/\s\S*$/u);
  return `${(space > most / 2 ? start.slice(0, space) : start.replace(/\uFFFD$/u, '')).trimEnd()}…`;
}
