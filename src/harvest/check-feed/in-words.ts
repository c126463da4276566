import { collectionOf } from '../../model/index.ts';
import { gatheredCollections, type GatheredCollection } from '../received.ts';
import type { CheckedFeed } from './check-feed.ts';

const MOST_SHOWN = 50;

/** What was found, as its publisher reads it. */
export function checkedInWords(place: string, checked: CheckedFeed): string {
  const { verdict, failure, taken, left, notTaken, notes } = checked;
  const numbers = gatheredCollections.filter((name) => (taken[name] ?? 0) > 0);
  const inNumbers = (name: GatheredCollection) =>
    `${taken[name] ?? 0} ${taken[name] === 1 ? collectionOf(name).one : collectionOf(name).many}`;
  return [
    failure && `${place}\n  ${failure.because}\n  ${failure.remedy}\n  (${failure.code})`,
    ...notTaken
      .slice(0, MOST_SHOWN)
      .map(({ place: where, id, code, because, instead }) =>
        [`${where}${id === undefined ? '' : `  ${id}`}`, `  ${because}`, `  ${instead}`, `  (${code})`].join('\n'),
      ),
    notTaken.length > MOST_SHOWN && `And ${notTaken.length - MOST_SHOWN} more. --json gives all of them.`,
    notes.length > 0 && `To know:\n${notes.map((note) => `  ${note}`).join('\n')}`,
    verdict !== 'not-taken' && `Would be taken: ${numbers.map(inNumbers).join(', ') || 'nothing'}. Have left: ${left}.`,
    {
      good: 'All of it would be taken.',
      faults: `${notTaken.length} would not be taken; the rest would.`,
      'not-taken': 'Nothing would be taken. What was gathered before would stay.',
    }[verdict],
  ]
    .filter((part) => typeof part === 'string')
    .join('\n\n');
}
