import type { Fault } from '../model/check/fault.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { collectionOf } from '../model/index.ts';
import { completenessOf, type Completeness } from '../register/completeness.ts';
import { asChecked, faultsOfFacts, faultsOfWords, type Beside } from '../register/faults.ts';
import { storyFaults } from '../register/story-faults.ts';
import type { EntryContent } from './content.ts';

/** What the check says of an entry while it is being written. */
export interface Draft {
  readonly faults: readonly Fault[];
  readonly completeness: Completeness;
}

/**
 * The check of an entry while it is being written: the same rules and the same words as `npm run check`.
 *
 * What only the folder of content can tell is not checked here: whether two entries have one name, whether a picture is there.
 */
export function checkDraft(name: CollectionName, { facts, body }: EntryContent, beside: Beside): Draft {
  const { left, collection, ...read } = asChecked(name, facts);
  const faults = faultsOfFacts(collection, read.raw, { ...beside, complete: true });
  return {
    faults: [...faults, ...(left ? [] : faultsOfStory(name, body))],
    completeness: completenessOf(collection, read.facts),
  };
}

/** The check of a translation while it is being written. */
export function checkTranslation(
  name: CollectionName,
  words: EntryContent,
  original: EntryContent,
  { today }: Pick<Beside, 'today'>,
): readonly Fault[] {
  const { left, collection, raw } = asChecked(name, words.facts, original.facts);
  const faults = faultsOfWords(collection, raw, original.facts, { today, complete: true });
  return [...faults, ...(left ? [] : faultsOfStory(name, words.body))];
}

function faultsOfStory(name: CollectionName, body: string): Fault[] {
  if (body.trim() === '') return [];
  return storyFaults(body, collectionOf(name).format === 'mdx' ? 'mdx' : 'markdown').map(
    ({ found, advice, example }) => ({
      at: ['body'],
      found,
      advice,
      ...(example && { example }),
    }),
  );
}
