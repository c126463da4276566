import { firstLanguage } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { hasLeft } from '../model/check/withdrawn.ts';
import { collectionOf } from '../model/index.ts';
import { pathOf } from './addresses.ts';
import type { CheckedFile } from './check-file.ts';
import { digestOfEntry } from './digest.ts';
import type { Entries, Entry } from './entry.ts';
import { keyOf, type Recorded } from './history/state.ts';
import type { Problem } from './problem.ts';
import { referencesIn } from './references.ts';

/** The question whose answer makes a draft an entry to publish. */
const APPROVED_ON = 'publicationApprovedOn';

/** Whether an entry was in the register when its history was last written. */
export function wasPublished(file: Pick<Entry, 'collection' | 'id'>, recorded: Recorded): boolean {
  const last = recorded.get(keyOf(file));
  return last !== undefined && last.left === undefined;
}

/** Published entries from which the approval was taken away: nothing disappears quietly. */
export function lostApproval(checked: readonly CheckedFile[], recorded: Recorded): Problem[] {
  return checked
    .filter((one) => one.draft && wasPublished(one.file, recorded) && Object.keys(one.facts).length > 0)
    .map((one) =>
      aboutApproval(
        one,
        'is missing, and the entry is published: without an approval it would disappear.',
        'Have it approved again, and write who approved it and when. If it must leave the register, add withdrawn, with the reason.',
      ),
    );
}

/**
 * Published entries that say something else than when they were last recorded, and still have the approval that they had then:
 * nobody has approved what they say now. On the day of the approval itself the change may be what was approved.
 */
export function changedSinceApproval(
  checked: readonly CheckedFile[],
  entries: Entries,
  recorded: Recorded,
  today: string,
): Problem[] {
  return checked.flatMap((one) => {
    const last = recorded.get(keyOf(one.file));
    if (last?.approved === undefined || last.left) return [];
    const approved = one.facts[APPROVED_ON];
    if (approved !== last.approved || approved === today) return [];
    const entry = entries[one.file.collection].get(one.file.id) as Entry | undefined;
    if (!entry || digestOfEntry(entry) === last.digest) return [];
    return [
      aboutApproval(
        one,
        `is ${speak(firstLanguage).day(last.approved)}, and the entry has changed since it was published with that approval.`,
        'Show the change to whoever approves: npm run preview makes a page of it. Then write the day of the new approval here.',
      ),
    ];
  });
}

/** Entries to be published that name a draft: readers would be led to nothing. */
export function referencesToDrafts(published: readonly CheckedFile[], drafts: readonly CheckedFile[]): Problem[] {
  if (drafts.length === 0) return [];
  const waiting = new Set(drafts.map(({ file }) => pathOf(file)));
  return published
    .filter(({ facts }) => !hasLeft(facts))
    .flatMap(({ file, facts, lineOf }) =>
      referencesIn(collectionOf(file.collection).fields, facts)
        .filter(({ to, id }) => waiting.has(pathOf({ collection: to, id })))
        .map(({ at, field, to, id }) => ({
          file: file.path,
          line: lineOf(at),
          field: at.join('.'),
          question: field.question,
          found: `names “${id}”, which is a draft: nobody has approved it for publication.`,
          advice: `Have that ${collectionOf(to).one} approved too, or take its name out here until it is.`,
        })),
    );
}

function aboutApproval({ file, lineOf }: CheckedFile, found: string, advice: string): Problem {
  const question = collectionOf(file.collection).fields[APPROVED_ON]?.question ?? '';
  return { file: file.path, line: lineOf([APPROVED_ON]), field: APPROVED_ON, question, found, advice };
}
