import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { addressIn } from '../addresses.ts';
import { byLetter } from '../lists.ts';
import type { GlossaryTerm, Organisation, Register } from '../register.ts';
import { textOf } from '../words.ts';
import { coverageCounts, nilReturnOf } from './coverage.ts';
import { plainSummary, type Summary } from './summary.ts';

/** A list from A to Z: on one page while it is short, else a page for each letter. */
export interface LetterView {
  readonly path: string;
  /** Every letter that something begins with, and where it stands. */
  readonly letters: readonly { readonly letter: string; readonly address: string }[];
  /** How complete organisations say that their lists are, a sentence for each claim. */
  readonly coverage: readonly string[];
  readonly groups: readonly { readonly letter: string; readonly id: string; readonly entries: readonly Summary[] }[];
}

/** Longer lists are cut by letter. */
const LONGEST_ON_ONE_PAGE = 120;

type LetterList = 'organisations' | 'glossary';

/** The letters that have pages of their own, in addresses: none while the list is short. */
export function lettersWithPages(list: LetterList, register: Register): string[] {
  const items = register[list] as readonly (Organisation | GlossaryTerm)[];
  return items.length > LONGEST_ON_ONE_PAGE ? [...byLetter(items, nameOf).keys()].map(idOf) : [];
}

/** The list, or the part of it under one letter, in a language. */
export function letterView(
  list: LetterList,
  letter: string | undefined,
  register: Register,
  language: LanguageCode,
): LetterView {
  const all = byLetter(register[list] as readonly (Organisation | GlossaryTerm)[], (item) =>
    textOf(item.entry, 'name', language),
  );
  const paged = lettersWithPages(list, register).length > 0;
  const here = [...all].filter(([one]) => (letter === undefined ? !paged : idOf(one) === letter));
  return {
    path: letter === undefined ? `/${list}/` : `/${list}/letter/${letter}/`,
    letters: [...all.keys()].map((one) => ({
      letter: one,
      address: paged ? addressIn(language, `/${list}/letter/${idOf(one)}/`) : `#${anchorOf(one)}`,
    })),
    coverage: list === 'organisations' ? coverageCounts(register, language) : [],
    groups: here.map(([one, items]) => ({
      letter: one,
      id: anchorOf(one),
      entries: items.map((item) => summaryOfOne(item, language)),
    })),
  };
}

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

const nameOf = (item: Organisation | GlossaryTerm) => (item.entry.facts as { name: string }).name;
const idOf = (letter: string) => (letter === '#' ? 'other' : letter.toLowerCase());
const anchorOf = (letter: string) => `letter-${idOf(letter)}`;
