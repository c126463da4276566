import { hasLeft, type Departure } from '../model/check/withdrawn.ts';
import { collectionOf } from '../model/index.ts';
import { pathOf } from './addresses.ts';
import type { CheckedFile } from './check-file.ts';
import type { Problem } from './problem.ts';
import { referencesIn } from './references.ts';

/** What does not fit between entries that have left, those that are there, and drafts. */
export function departureProblems(checked: readonly CheckedFile[], drafts: readonly CheckedFile[]): Problem[] {
  const left = checked.filter(({ facts }) => hasLeft(facts));
  if (left.length === 0) return [];
  const there = checked.filter(({ facts }) => !hasLeft(facts));
  return [...referencesToThem([...there, ...drafts], left), ...leadingNowhere(left, there)];
}

/** Entries that still name one that has left. */
function referencesToThem(there: readonly CheckedFile[], left: readonly CheckedFile[]): Problem[] {
  const gone = new Set(left.map(({ file }) => pathOf(file)));
  return there.flatMap(({ file, facts, lineOf }) =>
    referencesIn(collectionOf(file.collection).fields, facts)
      .filter(({ field, to, id }) => gone.has(pathOf({ collection: to, id })) && !field.mayBeAway)
      .map(({ at, field, to, id }) => ({
        file: file.path,
        line: lineOf(at),
        field: at.join('.'),
        question: field.question,
        found: `names “${id}”, which has left the register.`,
        advice: `Name another ${collectionOf(to).one}, or take it out here. If this entry leaves too, add withdrawn to it.`,
      })),
  );
}

/** Entries that say that they are now at a path of this site at which there is no entry. */
function leadingNowhere(left: readonly CheckedFile[], there: readonly CheckedFile[]): Problem[] {
  const paths = new Set(there.map(({ file }) => pathOf(file)));
  return left.flatMap(({ file, facts, lineOf }) => {
    const [departure] = Array.isArray(facts['withdrawn']) ? (facts['withdrawn'] as Partial<Departure>[]) : [];
    const now = departure?.now;
    if (typeof now !== 'string' || !now.startsWith('/') || paths.has(now)) return [];
    return [
      {
        file: file.path,
        line: lineOf(['withdrawn', 0, 'now']),
        field: 'withdrawn.0.now',
        question: collectionOf(file.collection).fields['withdrawn']?.of?.['now']?.question ?? '',
        found: `says “${now}”, and no entry has that address.`,
        advice: 'Write the path of an entry that is here, with a slash at both ends, or an address elsewhere.',
        example: 'now: /tools/riverside/chest-x-rays/',
      },
    ];
  });
}
