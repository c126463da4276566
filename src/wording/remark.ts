import type { Fault } from '../model/check/fault.ts';
import type { ContentCheck } from '../model/vocabulary/content-checks.ts';
import type { Passage } from './passages.ts';

/** Something in the words of an entry that could be clearer, or must not stand there. */
export interface Remark extends Fault {
  readonly check: ContentCheck;
  /** The words that it is about, for a waiver of these words alone; undefined where it is about a whole text. */
  readonly words?: string;
  /** The line in the longer story, from 1, where it is about that. */
  readonly storyLine?: number;
}

/** A remark about a passage. */
export function remark(
  check: ContentCheck,
  { at, question, line }: Passage,
  found: string,
  advice: string,
  words?: string,
): Remark {
  return {
    check,
    at,
    ...(question !== undefined && { question }),
    found: question === undefined ? `The longer story ${found}` : found,
    advice,
    ...(words !== undefined && { words }),
    ...(line !== undefined && { storyLine: line }),
  };
}
