import { firstLanguage, type LanguageCode } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { given } from '../model/answer.ts';
import { dataUses } from '../model/data-use/index.ts';
import { tools } from '../model/tool/index.ts';
import type { Vocabulary } from '../model/vocabulary/vocabulary.ts';
import type { Entries } from './entry.ts';
import type { DataUse, Tool } from './register.ts';
import { textOf } from './words.ts';

/** How many entries stand on one page of a list. */
export const PAGE_LENGTH = 50;

/** One choice by which a list can be narrowed: a plain link to a page of its own. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly path: string;
}

/** No page grows with the register: a page about something else shows so many entries of a list, and leads to the rest. */
export const SHOWN_OF_A_LIST = 30;

/** A question by which a list can be narrowed. */
export interface Facet<Item, Id extends string = FacetId> {
  readonly id: Id;
  /** A value has a list of its own only where that is longer: all of a shorter one stands on the page that would lead to it. */
  readonly longerThan?: number;
  /** The values of an item, as ids. */
  readonly valuesOf: (item: Item) => readonly string[];
  readonly label: (value: string, language: LanguageCode, entries: Entries) => string;
}

export type FacetId = 'status' | 'technology' | 'care' | 'organisation' | 'say-no' | 'purpose';

const byTerm = (vocabulary: Vocabulary | undefined) => (value: string, language: LanguageCode) =>
  vocabulary ? speak(language).term(vocabulary, value).label : value;
const byName =
  (collection: 'organisations' | 'care' | 'glossary' | 'products' | 'data-uses' | 'notices') =>
  (id: string, language: LanguageCode, entries: Entries) => {
    const entry = entries[collection].get(id);
    return entry ? textOf(entry, 'name', language) : id;
  };
const single = (value: string | undefined) => (value === undefined ? [] : [value]);
const byOrganisation = {
  id: 'organisation',
  valuesOf: ({ organisation }: Tool | DataUse) => [organisation.entry.id],
  label: byName('organisations'),
} as const;
const byCare = {
  id: 'care',
  valuesOf: ({ care }: Tool | DataUse) => care.map((one) => one.entry.id),
  label: byName('care'),
} as const;

/** How the list of tools can be narrowed. */
export const toolFacets: readonly Facet<Tool>[] = [
  {
    id: 'status',
    valuesOf: ({ entry }) => single(given(entry.facts.status)),
    label: byTerm(tools.fields['status']?.vocabulary),
  },
  {
    id: 'technology',
    valuesOf: ({ entry }) => single(given(entry.facts.technology)),
    label: byTerm(tools.fields['technology']?.vocabulary),
  },
  byCare,
  {
    id: 'say-no',
    valuesOf: ({ entry }) => single(given(entry.facts.canSayNo)),
    label: byTerm(tools.fields['canSayNo']?.vocabulary),
  },
  byOrganisation,
];

/** Every list of tools that has pages: those by which all tools are narrowed, and those that another page leads to. */
export const toolLists: readonly Facet<Tool, string>[] = [
  ...toolFacets,
  {
    id: 'glossary',
    longerThan: SHOWN_OF_A_LIST,
    valuesOf: ({ entry }) => given(entry.facts.glossary) ?? [],
    label: byName('glossary'),
  },
  {
    id: 'product',
    longerThan: SHOWN_OF_A_LIST,
    valuesOf: ({ product }) => (product ? [product, ...product.sameAs].map(({ entry }) => entry.id) : []),
    label: byName('products'),
  },
  {
    id: 'data-use',
    longerThan: SHOWN_OF_A_LIST,
    valuesOf: ({ dataUses }) => dataUses.map(({ entry }) => entry.id),
    label: byName('data-uses'),
  },
  {
    id: 'notice',
    longerThan: SHOWN_OF_A_LIST,
    valuesOf: ({ product }) => (product?.notices ?? []).map(({ entry }) => entry.id),
    label: byName('notices'),
  },
];

/** How the list of uses of data can be narrowed. */
export const dataUseFacets: readonly Facet<DataUse>[] = [
  {
    id: 'purpose',
    valuesOf: ({ entry }) => single(given(entry.facts.purpose)),
    label: byTerm(dataUses.fields['purpose']?.vocabulary),
  },
  {
    id: 'status',
    valuesOf: ({ entry }) => single(given(entry.facts.status)),
    label: byTerm(dataUses.fields['status']?.vocabulary),
  },
  byCare,
  byOrganisation,
];

/** The items of a list by each value of a facet. One pass over the list, since lists can be long. */
export function itemsBy<Item>(
  facet: Pick<Facet<Item>, 'valuesOf'>,
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items)
    for (const value of facet.valuesOf(item)) {
      const same = found.get(value);
      if (same) same.push(item);
      else found.set(value, [item]);
    }
  return found;
}

/** A part of a list that fills one page. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
}

/** Cuts a list into pages. An empty list is one empty page. */
export function pagesOf<Item>(items: readonly Item[], length = PAGE_LENGTH): ListPage<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / length));
  return Array.from({ length: pages }, (_, at) => ({
    items: items.slice(at * length, (at + 1) * length),
    page: at + 1,
    pages,
  }));
}

/** The path of a page of a list: the first is the list’s own. */
export function pagePath(listPath: string, page: number): string {
  return page === 1 ? listPath : `${listPath}page/${page}/`;
}

/** Items under their first letters, A to Z, digits and others last. */
export function byLetter<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const letter = (item: Item) => /\p{L}/u.exec(nameOf(item).normalize('NFD'))?.[0].toUpperCase() ?? '#';
  const last = (one: string) => (one === '#' ? 1 : 0);
  return new Map(
    [...Map.groupBy(items, letter)].toSorted(([a], [b]) => last(a) - last(b) || a.localeCompare(b, firstLanguage)),
  );
}
