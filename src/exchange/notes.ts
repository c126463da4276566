import type { en } from '../i18n/en.ts';

/** A note on a line of a crosswalk. Its words stand in the dictionaries, in every language. */
export type NoteName = keyof typeof en.standards.notes;
