import type { Organisation } from '../register/register.ts';

/** The name of the copy's file. It lies beside the page of its organisation. */
export const COPY_FILE = 'offline.html';

/** Stands on an organisation's page where the size of its copy will be, until the copy is made. */
export const SIZE_PLACE = '[size of the copy]';

/** The longest list that is offered in one file: a longer one is offered as data. */
const MOST_ENTRIES = 150;

/** Whether an organisation's list is offered in one file: its own, and not too long for a telephone. */
export function hasCopy({ entry, tools, dataUses }: Organisation): boolean {
  return !entry.gathered && tools.length + dataUses.length <= MOST_ENTRIES;
}
