import { once } from '../../build/reads.ts';
import { languageOf, languages, type LanguageCode } from '../../i18n/languages.ts';
import { languagesOfPage } from '../../i18n/pages-in.ts';
import { speak } from '../../i18n/speak.ts';
import { addressIn } from '../addresses.ts';
import {
  dataUseFacets,
  itemsBy,
  pagePath,
  pagesOf,
  toolFacets,
  type Choice,
  type Facet,
  type ListPage,
} from '../lists.ts';
import type { DataUse, Register, Tool } from '../register.ts';
import { summaryOf, type Summary } from './summary.ts';

/** A list that can be narrowed: its name in addresses and its facets. */
export interface FacetedList<Item extends Tool | DataUse> {
  readonly name: 'tools' | 'data-uses';
  readonly items: readonly Item[];
  readonly facets: readonly Facet<Item, string>[];
}

/** One page of a list, as it is shown. */
export interface ListView {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly entries: readonly Summary[];
  readonly count: string;
  readonly page: number;
  readonly pages: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly narrowing: readonly { readonly question: string; readonly choices: readonly Choice[] }[];
}

/** Where a page of a list stands: the whole list, or one value of one facet. */
export interface ListPlace<Item> {
  readonly listPath: string;
  readonly facet?: Facet<Item, string>;
  readonly value?: string;
  readonly part: ListPage<Item>;
  readonly total: number;
}

/** More choices than this are not shown beside a list: search and the lists of their own offer them. */
const MOST_CHOICES = 20;

/** Every page of a list and of its narrowed forms. */
export function placesOf<Item extends Tool | DataUse>({ name, items, facets }: FacetedList<Item>): ListPlace<Item>[] {
  const whole = pagesOf(items).map((part) => ({ listPath: `/${name}/`, part, total: items.length }));
  const narrowed = facets.flatMap((facet) =>
    [...itemsBy(facet, items)].flatMap(([value, some]) =>
      (some.length > (facet.longerThan ?? 0) ? pagesOf(some) : []).map((part) => ({
        listPath: `/${name}/${facet.id}/${value}/`,
        facet,
        value,
        part,
        total: some.length,
      })),
    ),
  );
  return [...whole, ...narrowed];
}

/** One page of a list in a language. */
export function listView<Item extends Tool | DataUse>(
  list: FacetedList<Item>,
  place: ListPlace<Item>,
  register: Register,
  language: LanguageCode,
): ListView {
  const speech = speak(language);
  const { listPath, facet, value, part, total } = place;
  const { page, pages } = part;
  const label = facet && value !== undefined ? facet.label(value, language, register.entries) : undefined;
  const whole = speech.ui.list[list.name];
  const at = (other: number) => addressIn(language, pagePath(listPath, other));
  return {
    path: pagePath(listPath, page),
    title: label === undefined ? whole : speech.fill(speech.ui.list.with, { list: whole, value: label }),
    lead: speech.ui.list.leads[list.name],
    entries: part.items.map((item) => summaryOf(item, language)),
    count: speech.count(list.name === 'tools' ? speech.ui.list.toolCount : speech.ui.list['data-useCount'], total),
    page,
    pages,
    previous: page > 1 ? at(page - 1) : undefined,
    next: page < pages ? at(page + 1) : undefined,
    // A sample language has the whole list only.
    narrowing: languageOf(language).pages === 'all' ? narrowingIn(register, `${list.name} ${language}`) : [],
  };
}

/** The choices beside a list are the same on all of its pages: counted once for each language. */
const narrowings = once(
  'narrowings',
  (register): ReadonlyMap<string, ListView['narrowing']> =>
    new Map(
      languages.flatMap(({ code }) => [
        [
          `tools ${code}`,
          narrowingOf({ name: 'tools', items: register.tools, facets: toolFacets }, register, code),
        ] as const,
        [
          `data-uses ${code}`,
          narrowingOf({ name: 'data-uses', items: register.dataUses, facets: dataUseFacets }, register, code),
        ] as const,
      ]),
    ),
);
const narrowingIn = narrowings.part('of', (all, list) => all.get(list) ?? []);

function narrowingOf<Item extends Tool | DataUse>(
  list: Omit<FacetedList<Item>, 'facets'> & { readonly facets: readonly Facet<Item>[] },
  register: Register,
  language: LanguageCode,
): ListView['narrowing'] {
  return list.facets
    .map((facet) => ({ question: questionOf(facet, language), choices: choicesOf(list, facet, register, language) }))
    .filter(({ choices }) => choices.length > 1);
}

function questionOf<Item>(facet: Facet<Item>, language: LanguageCode): string {
  return speak(language).ui.list.by[facet.id];
}

function choicesOf<Item extends Tool | DataUse>(
  { name, items }: Omit<FacetedList<Item>, 'facets'>,
  facet: Facet<Item>,
  register: Register,
  language: LanguageCode,
): Choice[] {
  const counted = [...itemsBy(facet, items)].map(([id, some]) => ({
    id,
    label: facet.label(id, language, register.entries),
    count: some.length,
    path: addressIn(language, `/${name}/${facet.id}/${id}/`),
  }));
  return counted.length > MOST_CHOICES
    ? []
    : counted.toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, language));
}

/** The other languages that have a page, with its address in each, for the switch between them. */
export function inOtherLanguages(
  path: string,
  language: LanguageCode,
): { code: LanguageCode; name: string; address: string }[] {
  return languagesOfPage(path)
    .filter(({ code }) => code !== language)
    .map(({ code, name }) => ({ code, name, address: addressIn(code, path) }));
}
