import type { CollectionName } from '../model/collection-names.ts';
import { collectionOf } from '../model/index.ts';
import { asChecked } from '../register/faults.ts';
import { remarksOn, yardstick } from '../wording/index.ts';
import type { GlossaryWord } from '../wording/jargon.ts';
import type { WordingSettings } from '../wording/settings.ts';
import { weighed, type Weighed } from '../wording/weighed.ts';
import type { EntryContent } from './content.ts';

/** What the check of the words needs to know of the project: its settings, and what its glossary explains. */
export interface WordingMeasure {
  readonly settings: WordingSettings;
  readonly glossary: readonly GlossaryWord[];
}

/** Where the built site has it, from its root. */
export const MEASURE_PATH = '/edit/wording.json';

/**
 * The check of the words of an entry while it is being written. `language`: a code such as `en`. `original`: the entry in the
 * first language, where the words are a translation: what that waives holds for these words too.
 */
export type WordsCheck = (
  name: CollectionName,
  words: EntryContent,
  language: string,
  original?: EntryContent,
) => Weighed;

/** The check of words with the settings of a project: the same words, settings and waivers as `npm run check`. */
export function wordsCheck({ settings, glossary }: WordingMeasure): WordsCheck {
  const measure = yardstick(settings, glossary);
  return (name, words, language, original) => {
    const { left, facts } = asChecked(name, words.facts, original?.facts);
    const questions = collectionOf(name);
    const story = left ? '' : words.body.trim();
    const found = remarksOn({ collection: name, questions, facts, story, language }, measure);
    return weighed(found, (original ?? words).facts, settings);
  };
}
