import { collectionOf } from '../../model/index.ts';
import { slugOf } from '../slug.ts';
import type { AnsweredEntry } from './entry-answers.ts';

/** The id of an entry, or what is not known of it. */
export type DraftId = { readonly id: string } | { readonly lacks: 'name' | 'organisation' };

/** Which entry it is: by the id that the file gives, else by its name. `organisation` is whose it is where the file does not say. */
export function draftId(
  entry: Pick<AnsweredEntry, 'collection' | 'id' | 'facts'>,
  organisation: string | undefined,
): DraftId {
  const parts = (entry.id ?? '').split('/').filter((part) => part !== '');
  const named = entry.facts['name'] ?? entry.facts['term'] ?? entry.facts['title'];
  const last = parts.at(-1) ?? slugOf(typeof named === 'string' ? named : '');
  if (last === '') return { lacks: 'name' };
  if (!collectionOf(entry.collection).byOrganisation) return { id: last };
  const given = entry.facts['organisation'];
  const whose = typeof given === 'string' ? given : parts.length > 1 ? parts[0] : organisation;
  return whose === undefined ? { lacks: 'organisation' } : { id: `${whose}/${last}` };
}
