import { collectionOf } from '../../model/index.ts';
import type { Entry } from '../entry.ts';
import type { HistoryLine } from './line.ts';
import { keyOf, type Recorded } from './state.ts';

/**
 * Gathered entries that were recorded and are not there any more, as entries that have left: their source has dropped them, and
 * nobody here can say why.
 *
 * `today` is the day on which they are missed, for those whose leaving has not been recorded yet.
 */
export function droppedBySources(there: ReadonlySet<string>, recorded: Recorded, today: string): Entry[] {
  return [...recorded.values()].flatMap((line) =>
    line.source === undefined || there.has(keyOf(line)) ? [] : [dropped(line, line.source, today)],
  );
}

function dropped(line: HistoryLine, source: string, today: string): Entry {
  const { collection, id, name } = line;
  const [organisation] = id.split('/');
  const left = line.left ?? {
    on: today,
    how: 'withdrawn',
    because: 'The register that it was read from no longer has it.',
  };
  const facts = {
    name,
    ...(collectionOf(collection).byOrganisation && { organisation }),
    gathered: [{ source, on: left.on, id }],
    withdrawn: [left],
  };
  const entry = {
    collection,
    id,
    file: '',
    facts,
    body: '',
    gathered: true,
    draft: false,
    translations: new Map(),
    easyRead: new Map(),
  };
  return entry as unknown as Entry;
}
