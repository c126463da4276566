import type { SourceState } from './state.ts';

/** Nothing is taken of what a source gave: a person must look at it. */
export interface HeldWhole {
  readonly is: 'held';
  readonly code: 'empty' | 'many-gone';
  readonly because: string;
  readonly remedy: string;
}

/** More than this many entries, and more than this part of all, do not go at once without a person. */
const MOST_GONE = 3;
const MOST_PART = 0.2;

const REMEDY =
  'Look at the feed. If it is right, run npm run harvest -- --accept with the name of the source; else tell its publisher.';

/** Why nothing of a reading is taken: an outage is never a deletion. Undefined where it may be taken. */
export function whyHeld(
  { received, left, missing }: { readonly received: number; readonly left: number; readonly missing: number },
  { records }: SourceState,
): HeldWhole | undefined {
  const published = Object.values(records).filter(({ gone }) => gone === undefined).length;
  if (published === 0) return undefined;
  if (received === 0 && (missing > 0 || left === 0))
    return {
      is: 'held',
      code: 'empty',
      because: `The feed has no entries, and ${published} ${published === 1 ? 'is' : 'are'} published of it. They stay.`,
      remedy: REMEDY,
    };
  if (missing <= MOST_GONE || missing / published <= MOST_PART) return undefined;
  return {
    is: 'held',
    code: 'many-gone',
    because: `${missing} of ${published} entries are gone from the feed at once. All that is published of it stays as it is.`,
    remedy: REMEDY,
  };
}
