import { createHash } from 'node:crypto';
import { chunksOf } from '../build/chunks.ts';
import {
  FORMAT_VERSION,
  INDEX_FOLDER,
  PARTS_FOLDER,
  type FilterPart,
  type IndexEntry,
  type ShownRow,
  type WordsPart,
} from './format.ts';
import type { SearchDocument } from './page-document.ts';
import { postingsOf } from './postings.ts';

/** A page of the site, and what search knows of it. */
export interface Indexed extends SearchDocument {
  /** From the root of the site, without a slash before it: `tools/chest-x-ray/`. */
  readonly path: string;
}

/** What is shown of so many pages lies in one part: pages that stand beside each other say much alike, and are packed well. */
const SHOWN_IN_A_PART = 32;
/** A part with words is split where it is longer, in characters; that of one word never is. */
const LONGEST_PART = 24_000;

/** A file of the index before it is written. */
export interface IndexFile {
  readonly text: string;
  /** Of the text, in hexadecimal. */
  readonly sha256: string;
}

/** The files of the index of one language, by their paths from the root of the site. The same pages give the same files. */
export function filesOfIndex(language: string, documents: readonly Indexed[]): Map<string, IndexFile> {
  const files = new Map<string, IndexFile>();
  const part = (content: unknown): string => {
    const file = fileOf(content);
    const name = file.sha256.slice(0, 10);
    files.set(`${PARTS_FOLDER}/${name}.json`, file);
    return name;
  };
  const pages = inOrder(documents);
  const words = wordsPartsOf(pages).map(([beginning, content]) => [beginning, part(content)] as const);
  const entry: IndexEntry = {
    version: FORMAT_VERSION,
    documents: pages.length,
    words: Object.fromEntries(words),
    shown: chunksOf(pages, SHOWN_IN_A_PART).map((some) => part(some.map(shownOf))),
    inAPart: SHOWN_IN_A_PART,
    filters: Object.fromEntries([...filtersOf(pages)].map(([name, values]) => [name, part(values)])),
  };
  files.set(`${INDEX_FOLDER}/${language}.json`, fileOf(entry));
  return files;
}

function fileOf(content: unknown): IndexFile {
  const text = JSON.stringify(content);
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}

/** Pages that are the same by their first filters stand together, so that a value of a filter is a few runs of pages. */
function inOrder(documents: readonly Indexed[]): Indexed[] {
  return documents
    .map((one) => [`${JSON.stringify(one.filters)} ${one.path}`, one] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}

const shownOf = ({ path, title, brief, filters, writtenIn }: Indexed): ShownRow =>
  writtenIn === undefined ? [path, title, brief, filters] : [path, title, brief, filters, writtenIn];

/** The parts with words, by the beginning that their words share. */
function* wordsPartsOf(pages: readonly Indexed[]): Generator<[beginning: string, content: WordsPart]> {
  const postings = postingsOf(pages);
  const sized = postings.words.map((word) => ({ word, size: word.length + 3 * postings.pagesWith(word) }));
  for (const [beginning, some] of splitByBeginning(sized, 1))
    yield [beginning, Object.fromEntries(some.map(({ word }) => [word, postings.of(word)]))];
}

/** Words in groups by their beginning, which is longer where many words share it. A word that is a whole beginning is in its group. */
function splitByBeginning<T extends { readonly word: string; readonly size: number }>(
  words: readonly T[],
  length: number,
): [beginning: string, words: readonly T[]][] {
  return [...Map.groupBy(words, ({ word }) => word.slice(0, length))].flatMap(
    ([beginning, some]): [string, readonly T[]][] => {
      const isShort = some.reduce((sum, { size }) => sum + size, 0) <= LONGEST_PART;
      if (isShort || some.every(({ word }) => word.length <= length)) return [[beginning, some]];
      return splitByBeginning(some, length + 1);
    },
  );
}

function filtersOf(pages: readonly Indexed[]): Map<string, FilterPart> {
  const filters = new Map<string, Map<string, number[]>>();
  for (const [number, page] of pages.entries())
    for (const [name, values] of Object.entries(page.filters))
      for (const value of new Set(values)) {
        const those = filters.get(name) ?? new Map<string, number[]>();
        filters.set(name, those);
        const numbers = those.get(value);
        if (numbers) numbers.push(number);
        else those.set(value, [number]);
      }
  return new Map(
    [...filters].map(([name, values]) => [
      name,
      Object.fromEntries([...values].map(([value, numbers]) => [value, inRuns(numbers)])),
    ]),
  );
}

/** Rising numbers as runs: how many are left out, how many follow. */
function inRuns(numbers: readonly number[]): number[] {
  const runs: number[] = [];
  let next = 0;
  for (const number of numbers) {
    if (number === next && runs.length > 0) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(number - next, 1);
    next = number + 1;
  }
  return runs;
}
