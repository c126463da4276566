import type { CollectionName } from '../../model/collection-names.ts';
import { collectionOf } from '../../model/index.ts';
import { withOurReferences } from '../judge/references.ts';

/**
 * The text of an entry's file without the names of entries that have left, by collection and id here: nobody may be led to
 * what is not there. The same text where it names none. `path`: from the folder of its source.
 */
export function withoutDeparted(path: string, text: string, departed: ReadonlySet<string>): string {
  if (departed.size === 0 || !/^[^/]+\/[^.]+\.json$/u.test(path)) return text;
  const facts = JSON.parse(text) as Record<string, unknown>;
  const { fields } = collectionOf(path.split('/')[0] as CollectionName);
  const mended = withOurReferences(fields, facts, (to, id) => (departed.has(`${to}/${id}`) ? 'left-out' : id));
  return mended.leftOut.length === 0 ? text : `${JSON.stringify(mended.facts, null, 2)}\n`;
}
