import { draftId } from '../../exchange/drafts/draft-id.ts';
import type { AnsweredEntry } from '../../exchange/drafts/entry-answers.ts';
import { collectionOf } from '../../model/index.ts';
import { isGathered, type GatheredCollection, type Received, type Unreadable } from '../received.ts';

const MOST_TOLD = 5;

/**
 * The record of a row, or why it is not taken: a cell that cannot be read for sure is no reason to say that its organisation
 * has not answered. `only` is the organisation whose the rows are where the table has one alone.
 */
export function recordOrWhyNot(
  entry: AnsweredEntry,
  only: string | undefined,
): Received | Unreadable | { readonly notGathered: true } {
  const { collection, where: place } = entry;
  if (!isGathered(collection)) return { notGathered: true };
  const { fields, one } = collectionOf(collection);
  const found = draftId(entry, only);
  if ('lacks' in found)
    return {
      place,
      collection,
      code: 'wrong-id',
      because: found.lacks === 'name' ? 'It has no name.' : `It does not say whose ${one} it is.`,
      instead:
        found.lacks === 'name'
          ? `Answer “${fields['name']?.question ?? ''}”.`
          : `Answer “${fields['organisation']?.question ?? ''}”, and give a table of the organisations.`,
    };
  const why = whyNot(entry);
  if (why) return { place, id: found.id, collection, ...why };
  return { place, collection, id: found.id, sayings: sayingsOf(entry, collection, found.id) };
}

function whyNot({ collection, troubles, counts, facts }: AnsweredEntry): Omit<Unreadable, 'place'> | undefined {
  const { fields } = collectionOf(collection);
  const missing = Object.keys(counts).filter((name) => facts[name] === undefined);
  // What stands in the record all the same is looked at by the check of the model.
  const unread = troubles.filter(({ taken }) => taken !== true);
  if (unread.length === 0 && missing.length === 0) return undefined;
  return {
    code: unread.length > 0 ? 'model' : 'not-readable',
    because: [
      ...unread
        .slice(0, MOST_TOLD)
        .map(({ question = '', where, found = 'cannot be read' }) => `“${question}” (${where}) ${found}.`),
      ...missing.map(
        (name) => `“${fields[name]?.question ?? name}” has ${counts[name]} rows, and they are not in the file.`,
      ),
    ].join(' '),
    instead: [
      ...unread.slice(0, MOST_TOLD).flatMap(({ advice }) => advice ?? []),
      ...(missing.length > 0
        ? ['Publish the tables of the lists beside this one, or all of them as one workbook.']
        : []),
    ].join(' '),
  };
}

function sayingsOf({ facts, story }: AnsweredEntry, collection: GatheredCollection, id: string): Received['sayings'] {
  const organisation = collectionOf(collection).byOrganisation ? { organisation: id.split('/')[0] } : {};
  return { facts: { ...facts, ...organisation }, ...(story !== undefined && { story }), translations: {} };
}
