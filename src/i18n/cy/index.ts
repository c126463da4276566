import type { Dictionary } from '../dictionary.ts';
import { collections } from './collections.ts';
import { groups } from './groups.ts';
import { cyInterface } from './interface.ts';
import { questions } from './questions.ts';
import { terms } from './terms.ts';

/** All words in Welsh. */
export const welsh = { ui: cyInterface, model: { questions, groups, terms, collections } } satisfies Dictionary;
