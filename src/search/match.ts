import { stemmer } from 'stemmer';
import type { Posting, WordsPart } from './format.ts';
import { welshForms } from './welsh-mutations.ts';
import type { Term } from './words.ts';

/** How much each page counts for something that was searched for, by its number. */
export type Scores = ReadonlyMap<number, number>;

/** How well a word of the index is the word that is searched for. */
const [SAME, SAME_STEM, BEGINS_WITH_IT] = [1, 0.9, 0.6];

/** A beginning of one letter is that of too many words. */
const SHORTEST_BEGINNING = 2;

/** A word that is searched for. */
export interface Wanted {
  readonly word: string;
  /** Whether it may go on: somebody is still typing it. */
  readonly goesOn: boolean;
  /** The stem of the words that are meant too: `scans` by `scan`. Undefined in a language without stems. */
  readonly stem: string | undefined;
}

/** Whether words of the same stem are found by each other in a language. Nobody has written down the stems of Welsh. */
const hasStems = (language: string): boolean => language === 'en';

/** The stem of an English word. Source: M. F. Porter, “An algorithm for suffix stripping”, 1980. */
const stemOf = (word: string) => (/^[a-z]+$/u.test(word) ? stemmer(word) : word);

/** The beginning that every word has that can be meant. */
export function beginningOf({ word, stem = word }: Wanted): string {
  let same = 0;
  while (same < stem.length && stem[same] === word[same]) same++;
  return word.slice(0, same);
}

function fitOf(word: string, { word: asked, goesOn, stem }: Wanted): number {
  if (word === asked) return SAME;
  if (stem !== undefined && stemOf(word) === stem) return SAME_STEM;
  return goesOn && asked.length >= SHORTEST_BEGINNING && word.startsWith(asked) ? BEGINS_WITH_IT : 0;
}

/**
 * How much each page counts for a word. A word that few pages have counts more. `documents` is the number of all pages.
 * Source: the inverse document frequency of BM25 (Robertson and Zaragoza 2009).
 */
function scoresOfWord(wanted: Wanted, parts: readonly WordsPart[], documents: number): Map<number, number> {
  const best = new Map<number, number>();
  const beginning = beginningOf(wanted);
  for (const part of parts)
    for (const [word, posting] of Object.entries(part)) {
      const fit = word.startsWith(beginning) ? fitOf(word, wanted) : 0;
      if (fit > 0)
        for (const [page, weight] of pagesOf(posting)) best.set(page, Math.max(best.get(page) ?? 0, fit * weight));
    }
  const rare = Math.log(1 + (documents - best.size + 0.5) / (best.size + 0.5));
  for (const [page, score] of best) best.set(page, score * rare);
  return best;
}

function* pagesOf([distances, weights]: Posting): Generator<[page: number, weight: number]> {
  let page = 0;
  for (const [at, distance] of distances.entries()) yield [(page += distance), Number(weights[at] ?? 1)];
}

/** How the words of terms are searched for in a language: the last one that was typed may go on. */
export function wantedIn(terms: readonly Term[], language: string): Wanted[][][] {
  const stem = (word: string) => (hasStems(language) ? stemOf(word) : undefined);
  return terms.map((term, at) =>
    inAllForms(term, language).map((way) =>
      way.map((word, place) => ({
        word,
        stem: stem(word),
        goesOn: at === terms.length - 1 && place === way.length - 1,
      })),
    ),
  );
}

/** A Welsh word stands in other forms after other words: any of them is meant. */
const inAllForms = (term: Term, language: string): Term =>
  language === 'cy' ? term.flatMap(([first = '', ...rest]) => welshForms(first).map((form) => [form, ...rest])) : term;

/** The pages that have all terms, and how much each counts. `partsOf` gives the parts in which the words can be that are meant. */
export function pagesWith(
  terms: readonly (readonly (readonly Wanted[])[])[],
  partsOf: (wanted: Wanted) => readonly WordsPart[],
  documents: number,
): Scores {
  const ofTerms = terms.map((term) =>
    term.map((ways) => withAll(ways.map((wanted) => scoresOfWord(wanted, partsOf(wanted), documents)))).reduce(withAny),
  );
  return withAll(ofTerms);
}

/** What is in all of them, with the sum of its scores. */
function withAll(all: readonly Scores[]): Scores {
  const [fewest, ...others] = all.toSorted((a, b) => a.size - b.size);
  return new Map(
    [...(fewest ?? [])].flatMap(([page, score]): [number, number][] =>
      others.every((one) => one.has(page))
        ? [[page, others.reduce((sum, one) => sum + (one.get(page) ?? 0), score)]]
        : [],
    ),
  );
}

/** What is in one of them or in both, with the better score. */
function withAny(one: Scores, other: Scores): Scores {
  const both = new Map(one);
  for (const [page, score] of other) both.set(page, Math.max(both.get(page) ?? 0, score));
  return both;
}
