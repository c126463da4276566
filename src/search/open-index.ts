import {
  FORMAT_VERSION,
  type FilterPart,
  type FilterValues,
  type IndexEntry,
  type ShownRow,
  type WordsPart,
} from './format.ts';
import { beginningOf, pagesWith, wantedIn, type Wanted } from './match.ts';
import { termsOf } from './words.ts';

/** A page that was found. */
export interface Hit {
  readonly index: SearchIndex;
  readonly page: number;
  readonly score: number;
}

/** What is shown of a page. */
export interface Found {
  /** Its whole address. It is below the site that the index belongs to. */
  readonly address: string;
  readonly title: string;
  readonly brief: string;
  readonly filters: FilterValues;
  /** The language of the title and the brief. */
  readonly language: string;
}

/** How many pages have each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** An index of one language, of which each part is loaded when it is first needed. */
export interface SearchIndex {
  /** The pages that have all words and a chosen value of each filter, the best first. Without words: in their order. */
  readonly search: (words: string, chosen: Readonly<Record<string, string>>) => Promise<Hit[]>;
  readonly filterCounts: () => Promise<FilterCounts>;
  /** What is shown of a page; undefined where its address is not one of its own site. */
  readonly found: (page: number) => Promise<Found | undefined>;
}

/** A beginning can be that of many parts in a large register: no more are loaded for one word. */
const MOST_PARTS = 8;
const LONGEST_WAIT = 10_000;
/** Characters of a file, and pages of an index: ten times what a register of 300,000 entries comes to. */
const [LONGEST_FILE, MOST_PAGES] = [20_000_000, 10_000_000];

/**
 * Opens the index of a language in the folder of an index, which ends with a slash: `https://ai.example.org/search-index/`. It may be
 * another site’s: whatever is there is looked up and shown as words, and leads to that site alone.
 *
 * Rejects where there is none, or it does not answer in time; so does whatever is asked of it later.
 */
export async function openIndex(folder: string, language: string, milliseconds = LONGEST_WAIT): Promise<SearchIndex> {
  const site = new URL('../', folder).href;
  const load = loadingFrom(folder, milliseconds);
  const entry = readEntry(await load(`${language}.json`));
  const part = <Content>(name: string) => load(`parts/${encodeURIComponent(name)}.json`) as Promise<Content>;
  const filter = (name: string) => part<FilterPart>(entry.filters[name] ?? '');

  async function partsFor(wanted: Wanted): Promise<WordsPart[]> {
    return await Promise.all(partsWith(beginningOf(wanted), entry).map((name) => part<WordsPart>(name)));
  }

  const index: SearchIndex = {
    async search(words, chosen) {
      const terms = wantedIn(termsOf(words), language);
      const wanted = terms.flat(2);
      const [parts, filters] = await Promise.all([
        Promise.all(wanted.map(async (one) => [one, await partsFor(one)] as const)),
        Promise.all(
          Object.entries(chosen).map(async ([name, value]) => {
            const runs = new Map(Object.entries(await filter(name))).get(value);
            return pagesIn(runs ?? [], entry.documents);
          }),
        ),
      ]);
      const partsOf = new Map(parts);
      const scores = pagesWith(terms, (one) => partsOf.get(one) ?? [], entry.documents);
      const pages = terms.length > 0 ? [...scores] : [...(filters[0] ?? [])].map((page) => [page, 0] as const);
      return pages
        .filter(([page]) => filters.every((those) => those.has(page)))
        .map(([page, score]) => ({ index, page, score }))
        .toSorted((a, b) => b.score - a.score || a.page - b.page);
    },
    async filterCounts() {
      const all = Object.keys(entry.filters).map(async (name) => {
        const counts = Object.entries(await filter(name)).map(([value, runs]) => [
          value,
          countIn(runs, entry.documents),
        ]);
        return [name, Object.fromEntries(counts)] as const;
      });
      return Object.fromEntries(await Promise.all(all)) as FilterCounts;
    },
    async found(page) {
      const rows = await part<ShownRow[]>(entry.shown[Math.floor(page / entry.inAPart)] ?? '');
      return shownAt(rows[page % entry.inAPart], site, language);
    },
  };
  return index;
}

/** The parts that hold words with a beginning. */
function partsWith(beginning: string, { words }: IndexEntry): string[] {
  const all = Object.keys(words);
  const own = all.filter((one) => beginning.startsWith(one)).toSorted((a, b) => b.length - a.length)[0];
  const longer = all.filter((one) => one !== own && one.startsWith(beginning)).slice(0, MOST_PARTS);
  return [...(own === undefined ? [] : [own]), ...longer].map((one) => words[one] ?? '');
}

/** How many pages are in runs. */
const countIn = (runs: readonly number[], documents: number) =>
  Math.min(
    documents,
    runs.reduce((sum, many, at) => (at % 2 === 1 ? sum + many : sum), 0),
  );

/** The numbers of the pages in runs. No page has a number beyond the last. */
function pagesIn(runs: readonly number[], documents: number): Set<number> {
  const pages = new Set<number>();
  let page = 0;
  for (const [at, many] of runs.entries()) {
    if (at % 2 === 1) for (let next = page; next < Math.min(page + many, documents); next++) pages.add(next);
    page += many;
  }
  return pages;
}

/** What is shown of a page, as words; undefined where it is told of in no way that we know, or its address is not below the site. */
function shownAt(row: ShownRow | undefined, site: string, ofIndex: string): Found | undefined {
  if (!Array.isArray(row)) return undefined;
  const [path, title, brief, filters, language = ofIndex] = row as ShownRow;
  const address = URL.parse(path, site)?.href;
  if (address === undefined || !address.startsWith(site)) return undefined;
  const values = Object.entries(filters).map(([name, some]) => [name, [some].flat().map(String)] as const);
  return {
    address,
    title: String(title),
    brief: String(brief),
    filters: Object.fromEntries(values),
    language: String(language),
  };
}

/** Loads each file once. What could not be loaded is asked for again the next time. */
function loadingFrom(folder: string, milliseconds: number): (file: string) => Promise<unknown> {
  const loaded = new Map<string, Promise<unknown>>();
  return (file) => {
    const before = loaded.get(file);
    if (before) return before;
    const now = load(`${folder}${file}`, milliseconds);
    loaded.set(file, now);
    now.catch(() => loaded.delete(file));
    return now;
  };
}

async function load(address: string, milliseconds: number): Promise<unknown> {
  const answer = await fetch(address, {
    signal: AbortSignal.timeout(milliseconds),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const text = await answer.text();
  if (text.length > LONGEST_FILE) throw new Error(`${address} is too long for a part of an index.`);
  return JSON.parse(text) as unknown;
}

const isCount = (given: unknown, most: number) =>
  Number.isSafeInteger(given) && Number(given) >= 0 && Number(given) <= most;

/** What a file of a language holds. Throws where it is no beginning of an index that is read here. */
function readEntry(content: unknown): IndexEntry {
  const entry = content as Partial<IndexEntry> | null;
  const isIndex =
    entry?.version === FORMAT_VERSION &&
    isCount(entry.documents, MOST_PAGES) &&
    isCount(entry.inAPart, MOST_PAGES) &&
    Array.isArray(entry.shown) &&
    typeof entry.words === 'object' &&
    typeof entry.filters === 'object';
  if (!isIndex) throw new Error('This is no index of search.');
  return entry as IndexEntry;
}
