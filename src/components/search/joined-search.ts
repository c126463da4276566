import { firstLanguage } from '../../i18n/languages.ts';
import type { PublisherIndex } from '../../register/views/search.ts';
import { openIndex, type FilterCounts, type Found, type Hit, type SearchIndex } from '../../search/open-index.ts';

/** Which indexes are searched beside our own, and which did not answer. */
export interface Joined {
  readonly joined: ReadonlyMap<SearchIndex, PublisherIndex>;
  readonly leftOut: readonly PublisherIndex[];
}

export const NOTHING_JOINED: Joined = { joined: new Map(), leftOut: [] };

const LONGEST_WAIT = 8_000;

/** Opens the indexes of publishers’ own sites: in the reader’s language, else in the first. One that does not answer in time, or not as an index does, is left out. */
export async function joinIndexes(
  indexes: readonly PublisherIndex[],
  language: string,
  milliseconds = LONGEST_WAIT,
): Promise<Joined> {
  const answers = await Promise.all(
    indexes.map(async (publisher) => {
      const open = (code: string) => openIndex(publisher.address, code, milliseconds);
      const index = await open(language).catch(() => open(firstLanguage).catch(() => undefined));
      return { publisher, index };
    }),
  );
  return {
    joined: new Map(answers.flatMap(({ publisher, index }) => (index ? [[index, publisher] as const] : []))),
    leftOut: answers.filter(({ index }) => !index).map(({ publisher }) => publisher),
  };
}

/** What is found in our index and in those that are joined, the best first. One of theirs that breaks off has found nothing. */
export async function searchAll(
  own: SearchIndex,
  { joined }: Joined,
  words: string,
  chosen: Readonly<Record<string, string>>,
): Promise<Hit[]> {
  const theirs = [...joined.keys()].map((index) => index.search(words, chosen).catch(() => []));
  const [ours, ...others] = await Promise.all([own.search(words, chosen), ...theirs]);
  // Pages of one index stay in its order: each is sorted already, and sorting keeps the order of equals.
  return joined.size === 0 ? ours : [...ours, ...others.flat()].toSorted((a, b) => b.score - a.score);
}

/** What is shown of a page that was found: nothing where another site breaks off, or leads elsewhere. Rejects where ours does. */
export async function foundOf({ index, page }: Hit, { joined }: Joined): Promise<Found | undefined> {
  const found = index.found(page);
  return await (joined.has(index) ? found.catch(() => undefined) : found);
}

/** How many pages have each value of each filter in all of them. */
export async function countsOfAll(own: SearchIndex, { joined }: Joined): Promise<FilterCounts> {
  const theirs = [...joined.keys()].map((index) => index.filterCounts().catch(() => ({})));
  const [ours, ...others] = await Promise.all([own.filterCounts(), ...theirs]);
  const sums = Object.entries(ours).map(([name, values]) => {
    const all = [values, ...others.map((counts) => new Map(Object.entries(counts)).get(name) ?? {})];
    const sum = new Map<string, number>();
    for (const [value, many] of all.flatMap((one) => Object.entries(one))) sum.set(value, (sum.get(value) ?? 0) + many);
    return [name, Object.fromEntries(sum)] as const;
  });
  return Object.fromEntries(sums);
}
