import type { SampleDictionary } from '../dictionary.ts';
import { collections } from './collections.ts';
import { groups } from './groups.ts';
import { urInterface } from './interface.ts';
import { questions } from './questions.ts';
import { terms } from './terms.ts';

/** The words in Urdu. A computer translated them; a speaker of Urdu should read them before anybody relies on them. */
export const urdu = { ui: urInterface, model: { questions, groups, terms, collections } } satisfies SampleDictionary;
