import type { Answer, Shown } from '../answers.ts';

/**
 * Letters in print that are narrow, wide or very wide; their widths in em are careful guesses. Noto Sans, the widest font that
 * our pages name, sets 717 paragraphs of the examples 2 to 11% narrower than this says, and 3 to 11% in bold.
 */
const NARROW = /[iljtfrI1.,:;'’‘!|()[\]]/u;
const WIDE = /[mwMWŵŴ@%—…&]|\p{Lu}/u;
const FULL = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

/** Letters of Arabic join, and are narrow for it. */
const JOINED = /\p{Script=Arabic}/u;

/** Bold letters are wider by so much. */
const BOLD = 1.08;

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += FULL.test(letter)
      ? 1.05
      : WIDE.test(letter)
        ? 0.81
        : letter === ' ' || NARROW.test(letter)
          ? 0.345
          : JOINED.test(letter)
            ? 0.48
            : 0.58;
  return width;
}

/** The lines that a text takes at most in a column of `width` em. Words longer than a line are broken. */
export function linesOf(text: string, width: number, bold = false): number {
  const column = bold ? width / BOLD : width;
  return text
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, column), 0);
}

function linesOfParagraph(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.trim().split(/\s+/u)) {
    const length = widthOf(word);
    const space = used === 0 ? 0 : 0.345;
    if (used + space + length <= width) {
      used += space + length;
      continue;
    }
    if (used > 0) lines++;
    // A word that is broken may leave a gap at the end of each line.
    lines += Math.floor(length / (width - 1));
    used = length % (width - 1);
  }
  return lines;
}

/** An answer that stands on a sheet: whole, or, where it is too long, with the words that lead to the page. */
export interface Fitted {
  readonly title: string;
  /** Undefined where the answer did not fit. It is never cut. */
  readonly shown: Shown | undefined;
  readonly language?: string;
}

/** A column of print, measured in the size of its text. */
export interface Room {
  /** In em. */
  readonly width: number;
  readonly lines: number;
}

/** What a heading takes beside its lines: the space above it. In lines of text. */
const ABOVE_HEADING = 0.6;
/** The space between two paragraphs, or items of a list, in lines of text. */
const BETWEEN = 0.4;
/** Items of a list stand in from the edge, in em. */
const INDENT = 1.6;
/** Headings are larger than the text. */
const HEADING = 1.1;

/**
 * Answers one below the other in a column, those first in the list first. What does not fit whole is left to the page, with
 * `tooLong` in its place; where even that has no room, the last are left out.
 */
export function stacked(answers: readonly Answer[], room: Room, tooLong: string): Fitted[] {
  const without = (answer: Answer) => headingLines(answer, room) + linesOf(tooLong, room.width);
  const kept = answers.filter(
    (_, place) => answers.slice(0, place + 1).reduce((sum, one) => sum + without(one), 0) <= room.lines,
  );
  let left = room.lines - kept.reduce((sum, one) => sum + without(one), 0);
  return kept.map((answer) => {
    const more = answerLines(answer, room) - without(answer);
    const fits = more <= left;
    if (fits) left -= more;
    return {
      title: answer.question,
      shown: fits ? answer.shown : undefined,
      ...(answer.language !== undefined && { language: answer.language }),
    };
  });
}

/** The lines of an answer with its question as a heading; infinite where it holds what no sheet shows, such as a table. */
export function answerLines(answer: Answer, room: Room): number {
  const paragraphs = paragraphsOf(answer.shown);
  if (!paragraphs) return Infinity;
  const text = paragraphs.reduce((sum, { text, inList }) => sum + linesOf(text, room.width - (inList ? INDENT : 0)), 0);
  return headingLines(answer, room) + text + BETWEEN * paragraphs.length;
}

function headingLines({ question }: Answer, { width }: Room): number {
  return ABOVE_HEADING + HEADING * linesOf(question, width / HEADING, true);
}

interface Paragraph {
  readonly text: string;
  readonly inList: boolean;
}

function paragraphsOf(shown: Shown): Paragraph[] | undefined {
  switch (shown.as) {
    case 'html':
      return paragraphsOfHtml(shown.html);
    case 'text':
      return [{ text: shown.text, inList: false }];
    case 'gap':
      return [{ text: `${shown.label} ${shown.text}`, inList: false }];
    case 'list':
      return shown.items.map((text) => ({ text, inList: true }));
    case 'terms':
      return shown.terms.map(({ label, meaning }) => ({
        text: `${label}. ${meaning}`,
        inList: shown.terms.length > 1,
      }));
    case 'links':
    case 'records':
    case 'figures':
    case 'conversation':
      return undefined;
  }
}

/** Our own HTML of contributed text. Lists in lists, tables, pictures and headings have no measure here. */
function paragraphsOfHtml(html: string): Paragraph[] | undefined {
  if (/<(?:table|img|pre|h\d|figure|details|blockquote|input)\b|<li>(?:(?!<\/li>).)*<[uo]l/su.test(html))
    return undefined;
  return [...html.matchAll(/<(li|p)>(.*?)<\/\1>/gsu)].map(([, tag, inner = '']) => ({
    text: inner
      .replace(/<br\s*\/?>/gu, '\n')
      .replace(/<[^<>]*>/gu, '')
      .replace(/&[^&;\s]+;/gu, '&'),
    inList: tag === 'li',
  }));
}
