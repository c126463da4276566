import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { digestOfPublished, publishedEntry, sayingsIn } from '../data/published-entry.ts';
import { registerFeed, type RegisterFeed } from '../data/register-feed/schema.ts';
import { collectionNames } from '../model/collection-names.ts';
import { readHistory } from '../register/history/read.ts';
import { keyOf, recordedIn } from '../register/history/state.ts';
import type { Finding } from './finding.ts';
import { PUBLISHED_HISTORY } from './history.ts';

const FEED = 'data/register.json';
const ENTRIES = 'data/entries.json';

const published = z.array(publishedEntry.extend({ collection: z.enum(collectionNames), digest: z.string() }));

/**
 * What does not fit between the published entries, the feed and the history of a site: an entry says what its digest says, is
 * in the feed, and is in the history as it is; the feed names the last line of the history.
 */
export async function registerFindings(folder: string): Promise<Finding[]> {
  const feed = registerFeed.safeParse(await jsonIn(folder, FEED));
  const entries = published.safeParse(await jsonIn(folder, ENTRIES));
  if (!feed.success || !entries.success)
    return [
      ...(feed.success ? [] : [{ file: FEED, found: 'It is not there, or is no feed of a register.' }]),
      ...(entries.success ? [] : [{ file: ENTRIES, found: 'It is not there, or holds no entries.' }]),
    ];
  const { history, broken } = readHistory(await readFile(join(folder, PUBLISHED_HISTORY), 'utf8').catch(() => ''));
  const recorded = recordedIn(history);
  const inFeed = new Map(feed.data.entries.map((one) => [keyOf(one), one.digest]));
  const named = feed.data.history;
  return [
    ...(named.digest === history.digest && named.lines === history.lines.length
      ? []
      : [{ file: FEED, found: `It names a history of ${named.lines} lines, and another is published.` }]),
    ...(await wholeFindings(folder, feed.data)),
    ...entries.data.flatMap((entry): Finding[] => {
      const { digest } = entry;
      const key = keyOf(entry);
      if (digestOfPublished(entry, sayingsIn(entry)) !== digest)
        return [{ file: ENTRIES, found: `${key} does not say what its digest says.` }];
      if (inFeed.get(key) !== digest) return [{ file: FEED, found: `${key} is not in it as it is published.` }];
      // What stands after a broken line is not known: the line itself is told elsewhere.
      if (broken.length > 0 || recorded.get(key)?.digest === digest) return [];
      return [
        { file: PUBLISHED_HISTORY, found: `${key} is not in the history as it is published. Run: npm run history` },
      ];
    }),
  ];
}

const WHOLE = 'data/entries.ndjson';

/** Whether the file of all entries is the one that the feed names. */
async function wholeFindings(folder: string, { whole }: RegisterFeed): Promise<Finding[]> {
  if (!whole) return [];
  const bytes = await readFile(join(folder, WHOLE)).catch(() => undefined);
  const isSame = bytes?.length === whole.bytes && createHash('sha256').update(bytes).digest('hex') === whole.sha256;
  return isSame ? [] : [{ file: WHOLE, found: 'It is not there, or is not the one that the feed names.' }];
}

async function jsonIn(folder: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, path), 'utf8'));
  } catch {
    return undefined;
  }
}
