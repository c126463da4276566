import type { z } from 'zod';
import { care } from './care.ts';
import type { Collection } from './collection.ts';
import type { CollectionName } from './collection-names.ts';
import { dataUses } from './data-use/index.ts';
import { glossary } from './glossary-term.ts';
import { notices } from './notice.ts';
import { organisations } from './organisation.ts';
import { pages } from './page.ts';
import { products } from './product.ts';
import { sources } from './source.ts';
import { tools } from './tool/index.ts';
// A vocabulary of the model that no collection uses: Easy Read versions do.
import './vocabulary/pictograms.ts';

/** Every collection by name: the model's face. */
export const model = {
  organisations,
  tools,
  'data-uses': dataUses,
  products,
  notices,
  care,
  glossary,
  pages,
  sources,
} satisfies Record<CollectionName, Collection>;

/** The answers of an entry of a collection, as they stand in its file. */
export type Answers<Name extends CollectionName> = z.infer<(typeof model)[Name]['schema']>;

/** A collection by its name, with the types that hold for all. */
export function collectionOf(name: CollectionName): Collection {
  return model[name];
}
