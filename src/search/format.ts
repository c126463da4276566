/**
 * How the index of search lies on a site: below `search-index/`, a file `en.json` for each language, which names the parts that it is
 * made of. A search loads that file, the part of each word that was typed, and the parts of the results that are shown: what it
 * loads hardly grows with the register. Parts are named by a digest of what is in them.
 */
export const INDEX_FOLDER = 'search-index';
/** The parts of the indexes of all languages. */
export const PARTS_FOLDER = `${INDEX_FOLDER}/parts`;

export const FORMAT_VERSION = 1;

/** The file of a language, where a search begins. */
export interface IndexEntry {
  readonly version: typeof FORMAT_VERSION;
  /** How many pages the index knows. They are numbered from 0. */
  readonly documents: number;
  /** The part that holds the words with a beginning, by that beginning. The longest one that fits a word is its own. */
  readonly words: Readonly<Record<string, string>>;
  /** The parts with what is shown of pages, so many pages in each, in their order. */
  readonly shown: readonly string[];
  readonly inAPart: number;
  /** The part of each filter. */
  readonly filters: Readonly<Record<string, string>>;
}

/** Where a word stands: the pages, each as its distance from the one before it, and how much it counts in each, as a digit from 1 to 9. */
export type Posting = readonly [distances: readonly number[], weights: string];

/** A part with words. */
export type WordsPart = Readonly<Record<string, Posting>>;

/** The values of a filter. Pages that have one are told in runs: how many have it not, how many then have it, and so on. */
export type FilterPart = Readonly<Record<string, readonly number[]>>;

/** What a page is, by filter. */
export type FilterValues = Readonly<Record<string, readonly string[]>>;

/** What is shown of a page that is found. The path is from the root of its site; a language is there where it is not that of the index. */
export type ShownRow = readonly [path: string, title: string, brief: string, filters: FilterValues, writtenIn?: string];
