import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedFile } from '../check-file.ts';
import type { Entry } from '../entry.ts';
import type { ContentFile } from '../files.ts';
import type { Problem } from '../problem.ts';
import { droppedBySources } from './gone.ts';
import { emptyHistory, type History } from './line.ts';
import { disappeared, HISTORY_FILE, silentChanges } from './problems.ts';
import { readHistory } from './read.ts';
import { keyOf, recordedIn } from './state.ts';

/** What the history says of the content that was read. */
export interface Past {
  readonly history: History;
  /** Gathered entries that their sources have dropped, as entries that have left. */
  readonly dropped: readonly Entry[];
  readonly problems: readonly Problem[];
}

/**
 * Holds the content against the history of the register: whether the history is whole, whether anything has gone without a
 * word, and whether an answer “at a glance” has changed without a note.
 *
 * `checked` are the files that were read, `files` all that there are. A register without a history has none of these problems.
 */
export async function checkHistory(
  root: string,
  checked: readonly CheckedFile[],
  files: readonly ContentFile[],
  today: string,
): Promise<Past> {
  const text = await readFile(join(root, HISTORY_FILE), 'utf8').catch(unlessMissing);
  if (text === undefined) return { history: emptyHistory, dropped: [], problems: [] };
  const { history, broken } = readHistory(text);
  const recorded = recordedIn(history);
  const originals = files.filter(({ version }) => version === 'original');
  return {
    history,
    dropped: droppedBySources(new Set(originals.map(keyOf)), recorded, today),
    problems: [
      ...broken.map(({ line, found }) => ({ file: HISTORY_FILE, line, found, advice: PUT_BACK })),
      ...silentChanges(checked, recorded, today),
      ...disappeared(originals, recorded, today),
    ],
  };
}

const PUT_BACK =
  'Nobody writes in this file by hand. Put it back as it was published: it is at /data/history.ndjson on the site. Then run: npm run history';

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
