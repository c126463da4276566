import type { PublisherIndex } from '../../register/views/search.ts';
import type { Pagefind } from './pagefind.ts';

/** Which indexes are searched beside our own, and which did not answer. */
export interface Joined {
  readonly joined: readonly PublisherIndex[];
  readonly leftOut: readonly PublisherIndex[];
}

export const NOTHING_JOINED: Joined = { joined: [], leftOut: [] };

const LONGEST_WAIT = 8_000;

/**
 * Adds the indexes of publishers' own sites to ours. Only their lists of words and pages come from there: the program that reads
 * them is our own. One that does not answer in time, or not as an index does, is left out.
 */
export async function joinIndexes(
  pagefind: Pagefind,
  indexes: readonly PublisherIndex[],
  milliseconds = LONGEST_WAIT,
): Promise<Joined> {
  // Pagefind keeps an index that failed, and every later search fails with it: so each is asked for its beginning first.
  const answers = await Promise.all(
    indexes.map(async (index) => ({ index, answers: await isThere(index, milliseconds) })),
  );
  const joined = answers.filter((one) => one.answers).map(({ index }) => index);
  await Promise.all(joined.map(({ address }) => pagefind.mergeIndex(address)));
  return { joined, leftOut: answers.filter((one) => !one.answers).map(({ index }) => index) };
}

async function isThere({ address }: PublisherIndex, milliseconds: number): Promise<boolean> {
  const file = (name: string) =>
    fetch(`${address}${name}`, {
      signal: AbortSignal.timeout(milliseconds),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  try {
    const answer = await file('pagefind-entry.json');
    const entry = (await answer.json()) as { languages?: Record<string, { hash?: unknown }> };
    const [language] = Object.values(entry.languages ?? {});
    if (!answer.ok || typeof language?.hash !== 'string') return false;
    return (await file(`pagefind.${encodeURIComponent(language.hash)}.pf_meta`)).ok;
  } catch {
    return false;
  }
}

/**
 * Whose site a result is on: `'own'`, or the publisher; undefined where it leads to neither, and must not be shown. Results of our
 * own index have addresses from the root of this site, those of others whole ones.
 */
export function siteOfResult(url: string, { joined }: Joined): PublisherIndex | 'own' | undefined {
  if (/^\/(?![/\\])/u.test(url)) return 'own';
  return joined.find(({ address }) => url.startsWith(siteOf(address)));
}

/** The site that a folder of an index belongs to: all above it. */
const siteOf = (address: string) => new URL('../', address).href;
