import { z } from 'zod';
import { collectionNames } from '../../model/collection-names.ts';
import { isCalendarDay } from '../../model/text.ts';
import { departures } from '../../model/vocabulary/publisher-terms.ts';
import { digestOfText } from '../digest.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const day = z.string().refine(isCalendarDay);

/**
 * One line of the history: one change of one entry. Its last key, `before`, is the digest of the line before it, so that no
 * line can be changed, taken out or put elsewhere without every later line saying so.
 */
export const historyLine = z.strictObject({
  /** Counts from 1. */
  line: z.int().min(1),
  /** The day on which the line was written, Europe/London. */
  on: day,
  /** `added`: it is in the register for the first time; `left`: withdrawn, merged or moved; `returned`: it is back. */
  event: z.enum(['added', 'changed', 'left', 'returned']),
  collection: z.enum(collectionNames),
  id: z.string().min(1),
  name: z.string(),
  /** The source that it was gathered from; an organisation's own entry has none. */
  source: z.string().optional(),
  /** The SHA-256 of all that the entry says, in canonical JSON (RFC 8785). */
  digest: sha256,
  /** Of a tool: the answers of its facts panel, by field; null where there was none. */
  facts: z.record(z.string(), z.string().nullable()).optional(),
  /** The days of its notes on changes. */
  notes: z.array(day).optional(),
  /** The day on which it was approved for publication, as it says. */
  approved: day.optional(),
  /** How it left. */
  left: z
    .strictObject({ on: day, how: z.enum(departures.ids), because: z.string(), now: z.string().optional() })
    .optional(),
  /** The SHA-256 of the text of the line before it, in UTF-8 and without its line end; of the first line, 64 zeros. */
  before: sha256,
});

export type HistoryLine = z.infer<typeof historyLine>;

/** A line before it has its place in the history. */
export type NewLine = Omit<HistoryLine, 'line' | 'before'>;

/** What the first line names as the line before it. */
export const BEFORE_THE_FIRST = '0'.repeat(64);

/** The history as it stands in its file. */
export interface History {
  /** The text of each line, without its end. */
  readonly texts: readonly string[];
  readonly lines: readonly HistoryLine[];
  /** The digest of the last line, which stands for all of them. */
  readonly digest: string;
}

export const emptyHistory: History = { texts: [], lines: [], digest: BEFORE_THE_FIRST };

/** The history with more lines at its end. */
export function withLines(history: History, more: readonly NewLine[]): History {
  const texts = [...history.texts];
  const lines = [...history.lines];
  let { digest } = history;
  for (const one of more) {
    const line: HistoryLine = { line: lines.length + 1, ...one, before: digest };
    const text = JSON.stringify(line);
    lines.push(line);
    texts.push(text);
    digest = digestOfText(text);
  }
  return { texts, lines, digest };
}

/** The history as newline-delimited JSON. */
export function historyText({ texts }: History): string {
  return texts.map((text) => `${text}\n`).join('');
}
