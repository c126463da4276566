import { languages, type LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { addressIn } from '../addresses.ts';
import { byLetter, pagePath, pagesOf } from '../lists.ts';
import type { GlossaryTerm, Organisation, Register } from '../register.ts';
import { textOf } from '../words.ts';
import { coverageCounts, nilReturnOf } from './coverage.ts';
import { plainSummary, type Summary } from './summary.ts';

/** A letter that something begins with, and where that stands. */
export interface Letter {
  readonly letter: string;
  readonly address: string;
}

/** A list from A to Z: on one page while it is short, else pages for each letter. */
export interface LetterView {
  readonly path: string;
  readonly letters: readonly Letter[];
  /** How complete organisations say that their lists are, a sentence for each claim. */
  readonly coverage: readonly string[];
  readonly groups: readonly { readonly letter: string; readonly id: string; readonly entries: readonly Summary[] }[];
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Longer lists are cut by letter, and what begins with one letter into pages of this length. */
export const LONGEST_ON_ONE_PAGE = 120;

type LetterList = 'organisations' | 'glossary';

/** A page of what begins with a letter. */
export interface LetterPlace {
  /** As in addresses: “other” for what begins with none. */
  readonly letter: string;
  /** Counts from 1. */
  readonly page: number;
}

/** The pages of letters that there are in some language, since names differ: none while the list is short. */
export function letterPlaces(list: LetterList, register: Register): LetterPlace[] {
  if (!isCut(list, register)) return [];
  const places = languages
    .flatMap(({ code }) => [...lettered(list, register, code)])
    .flatMap(([letter, items]) =>
      pagesOf(items, LONGEST_ON_ONE_PAGE).map(({ page }) => ({ letter: idOf(letter), page })),
    );
  return [...new Map(places.map((place) => [`${place.letter} ${place.page}`, place])).values()];
}

/** The path of a page of a letter. */
export function letterPath(list: LetterList, { letter, page }: LetterPlace): string {
  return pagePath(`/${list}/letter/${letter}/`, page);
}

/** These pages as a template of theirs makes them: the address of each below `letter/`, and its place. */
export function letterPages(list: LetterList, register: Register) {
  return letterPlaces(list, register).map((place) => ({
    params: { place: letterPath(list, place).slice(`/${list}/letter/`.length, -1) },
    props: { place },
  }));
}

/** The letters with which something in a list begins in a language. */
export function lettersOf(list: LetterList, register: Register, language: LanguageCode): Letter[] {
  return addressed(list, lettered(list, register, language), isCut(list, register), language);
}

/** The list, or a page of what is under one letter, in a language. */
export function letterView(
  list: LetterList,
  place: LetterPlace | undefined,
  register: Register,
  language: LanguageCode,
): LetterView {
  const { letter: wanted, page } = place ?? { letter: undefined, page: 1 };
  const [all, cut] = [lettered(list, register, language), isCut(list, register)];
  const here = [...all]
    .filter(([one]) => (wanted === undefined ? !cut : idOf(one) === wanted))
    .map(([one, items]) => ({ one, parts: pagesOf(items, LONGEST_ON_ONE_PAGE) }));
  const pages = Math.max(1, ...here.map(({ parts }) => parts.length));
  const at = (other: number) =>
    wanted !== undefined && other >= 1 && other <= pages
      ? addressIn(language, letterPath(list, { letter: wanted, page: other }))
      : undefined;
  return {
    path: place ? letterPath(list, place) : `/${list}/`,
    letters: addressed(list, all, cut, language),
    coverage: list === 'organisations' ? coverageCounts(register, language) : [],
    groups: here.map(({ one, parts }) => ({
      letter: one,
      id: anchorOf(one),
      entries: (parts[page - 1]?.items ?? []).map((item) => summaryOfOne(item, language)),
    })),
    page,
    pages,
    previous: at(page - 1),
    next: at(page + 1),
  };
}

function addressed(list: LetterList, all: Lettered, cut: boolean, language: LanguageCode): Letter[] {
  return [...all.keys()].map((letter) => ({
    letter,
    address: cut ? addressIn(language, letterPath(list, { letter: idOf(letter), page: 1 })) : `#${anchorOf(letter)}`,
  }));
}

type Lettered = ReturnType<typeof lettered>;

const isCut = (list: LetterList, register: Register) => register[list].length > LONGEST_ON_ONE_PAGE;

const lettered = (list: LetterList, register: Register, language: LanguageCode) =>
  byLetter(register[list] as readonly (Organisation | GlossaryTerm)[], (item) => textOf(item.entry, 'name', language));

function summaryOfOne(item: Organisation | GlossaryTerm, language: LanguageCode): Summary {
  const summary = plainSummary(item.entry, language);
  if (!('dataUses' in item)) return summary;
  const { count, ui } = speak(language);
  const counts = [
    ...(item.tools.length > 0 ? [count(ui.list.toolCount, item.tools.length)] : []),
    ...(item.dataUses.length > 0 ? [count(ui.list['data-useCount'], item.dataUses.length)] : []),
  ];
  const nil = nilReturnOf(item, language);
  return { ...summary, by: [...(nil ? [nil] : []), ...counts].join(', ') };
}

const idOf = (letter: string) => (letter === '#' ? 'other' : letter.toLowerCase());
const anchorOf = (letter: string) => `letter-${idOf(letter)}`;
