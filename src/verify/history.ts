import { readHistory, linesOf } from '../register/history/read.ts';
import type { Finding } from './finding.ts';

/** The history as it is published, from the root of the site. */
export const PUBLISHED_HISTORY = 'data/history.ndjson';

/** Lines of a copy of the history that do not follow from those before them. */
export function brokenLines(text: string, file = PUBLISHED_HISTORY): Finding[] {
  return readHistory(text).broken.map(({ line, found }) => ({ file, line, found }));
}

/**
 * How a published copy of the history differs from ours, by line: changed, removed, added, or in another order. Ours may have
 * newer lines at its end, which are not published yet.
 */
export function differencesFrom(ours: string, published: string): Finding[] {
  const [here, there] = [linesOf(ours), linesOf(published)];
  const numberHere = new Map(here.map((text, at) => [text, at + 1]));
  const inCopy = new Set(there);
  const finding = (line: number, found: string): Finding => ({ file: PUBLISHED_HISTORY, line, found });
  const isChanged = (number: number) => {
    const [mine, theirs] = [here[number - 1], there[number - 1]];
    return mine !== undefined && theirs !== undefined && !inCopy.has(mine) && !numberHere.has(theirs);
  };
  let furthest = 0;
  const inTheCopy = there.flatMap((text, at): Finding[] => {
    const number = numberHere.get(text);
    if (number === undefined)
      return [
        isChanged(at + 1)
          ? finding(at + 1, 'It is not the same as ours: one of the two was changed.')
          : finding(at + 1, 'It is in the copy and not in ours: it was removed here, or added there.'),
      ];
    if (number < furthest) return [finding(at + 1, `It is line ${number} of ours: the copy has another order.`)];
    furthest = number;
    return [];
  });
  const missing = here
    .slice(0, furthest)
    .flatMap((text, at) =>
      inCopy.has(text) || isChanged(at + 1)
        ? []
        : [finding(at + 1, 'This line of ours is not in the copy: it was removed there.')],
    );
  return [...inTheCopy, ...missing].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
