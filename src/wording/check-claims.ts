import type { ReadPassage } from './check-plainness.ts';
import { claimsIn, hasLinkedEvidence } from './claims.ts';
import { remark, type Remark } from './remark.ts';

/** What an entry claims without linking to proof. */
export function remarkOnClaims(read: readonly ReadPassage[], facts: Readonly<Record<string, unknown>>): Remark[] {
  if (hasLinkedEvidence(facts)) return [];
  return read.flatMap(({ passage, english }) =>
    english.sentences.flatMap(({ text }) =>
      claimsIn(text).map((claim) =>
        remark(
          'claim',
          passage,
          `says “${claim}”, and the entry links to no proof.`,
          'Say what was tested, on whom and what was found, and add a link under the evidence or the documents. Or leave the word out.',
          claim,
        ),
      ),
    ),
  );
}
