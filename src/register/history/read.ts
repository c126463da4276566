import { digestOfText } from '../digest.ts';
import { BEFORE_THE_FIRST, historyLine, type History, type HistoryLine } from './line.ts';

/** A line of a history that is not as it was written. */
export interface BrokenLine {
  /** Counts from 1. */
  readonly line: number;
  /** A sentence. */
  readonly found: string;
}

/** The texts of the lines of a history. A file that was saved with other line ends is the same history. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Reads a history and tests that each line follows from the one before it. `history` holds the lines before the first that is broken. */
export function readHistory(text: string): { readonly history: History; readonly broken: readonly BrokenLine[] } {
  const texts = linesOf(text);
  const read = texts.map(parsed);
  const broken = read.flatMap((one, at) => {
    const found = whyBroken(one, at, texts, read);
    return found === undefined ? [] : [{ line: at + 1, found }];
  });
  const whole = (broken[0]?.line ?? texts.length + 1) - 1;
  return {
    history: {
      texts: texts.slice(0, whole),
      lines: read.slice(0, whole).filter((one) => one !== undefined),
      digest: whole === 0 ? BEFORE_THE_FIRST : digestOfText(texts[whole - 1] ?? ''),
    },
    broken,
  };
}

function parsed(text: string): HistoryLine | undefined {
  try {
    const line = historyLine.safeParse(JSON.parse(text));
    return line.success ? line.data : undefined;
  } catch {
    return undefined;
  }
}

type Lines = readonly (HistoryLine | undefined)[];

/** Why a line is not as it was written; undefined where it is. A changed line is known by the line after it. */
function whyBroken(
  one: HistoryLine | undefined,
  at: number,
  texts: readonly string[],
  read: Lines,
): string | undefined {
  if (one === undefined) return 'The line is not a line of a history: it was changed, or cut off.';
  if (one.line !== at + 1) return whyOutOfPlace(one.line, at + 1, read);
  const previous = read[at - 1];
  if (at === 0 && one.before !== BEFORE_THE_FIRST)
    return 'The line names a line before it, and it is the first: lines were removed.';
  if (previous && one.on < previous.on)
    return `The line was written on ${one.on}, and the line before it on ${previous.on}.`;
  const next = read[at + 1];
  // A removed or moved line shows in its number, and is said there.
  if (next?.line === at + 2 && next.before !== digestOfText(texts[at] ?? ''))
    return 'The next line does not follow from this one: this line was changed, or a line after it was removed.';
  return undefined;
}

function whyOutOfPlace(number: number, place: number, read: Lines): string | undefined {
  const before = read[place - 2];
  // After a removed line all numbers are one more than their places: said once, where it begins.
  if (before && number === before.line + 1) return undefined;
  return number > place
    ? `Line ${number} stands here, in place of line ${place}: lines were removed, or put in another order.`
    : `Line ${number} stands here, after line ${before?.line ?? 0}: lines were put in another order, or in twice.`;
}
