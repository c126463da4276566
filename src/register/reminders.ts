import { given } from '../model/answer.ts';
import type { Register } from './register.ts';
import { statusOf, type Deadline, type Recorded } from './status.ts';

/** Something that somebody must do about an entry, by a day. */
export interface Reminder {
  readonly organisation: string | undefined;
  readonly entry: Recorded;
  readonly deadline: Deadline;
  /** The role that looks after it; undefined where the entry does not say. */
  readonly who: string | undefined;
}

/**
 * What is overdue, and what is due within so many days, the most urgent first. `organisation`: the id of one, whose own are
 * wanted alone.
 */
export function remindersOf(register: Register, within: number, organisation?: string): Reminder[] {
  return statusOf(register)
    .filter((one) => organisation === undefined || one.organisation?.entry.id === organisation)
    .flatMap((one) =>
      one.entries.flatMap(({ entry, deadlines }) =>
        deadlines
          .filter(({ days }) => days <= within)
          .map((deadline) => ({
            organisation: one.organisation?.entry.id,
            entry,
            deadline,
            who: given(entry.facts.checkedBy),
          })),
      ),
    )
    .toSorted((a, b) => a.deadline.days - b.deadline.days || (a.entry.id < b.entry.id ? -1 : 1));
}
