import type { LanguageCode } from '../../i18n/languages.ts';
import { speak, type Speech } from '../../i18n/speak.ts';
import { noticeAnswers, organisationKinds } from '../../model/vocabulary/publisher-terms.ts';
import { addressIn, addressOf } from '../addresses.ts';
import { answersTo, countedAnswers } from '../national/answers-to-notices.ts';
import type { NationalFigures } from '../national/figures.ts';
import {
  coverageByKind,
  coverageByRegion,
  coverageOfAll,
  coverageRows,
  covered,
  type CoverageCount,
} from '../national/coverage.ts';
import { regionName, regions, type Region } from '../national/regions.ts';
import { standings } from '../national/sources.ts';
import { productUse, useRows, type UseRow } from '../national/users.ts';
import type { Register } from '../register.ts';
import { toldOnce } from '../same-notices.ts';
import { textOf } from '../words.ts';
import { charted } from './charted.ts';
import type { CountsShown } from './explore.ts';
import { growthShown } from './growth.ts';
import { regionPath, SOURCES_PATH } from './national-paths.ts';

/** A tile of the map of regions. */
export interface Tile {
  readonly region: Region;
  readonly name: string;
  readonly address: string;
  /** “3 of 4”, or that none is known. */
  readonly told: string;
  /** The part that publish or gave a nil return, in whole percent. */
  readonly percent: number;
}

/** A table without a picture of its own. */
export type TableShown = Omit<CountsShown, 'chart'>;

export interface NationalView {
  readonly counted: string;
  readonly numbers: readonly { readonly name: string; readonly number: string; readonly meaning?: string }[];
  readonly tiles: readonly Tile[];
  readonly regions: TableShown;
  readonly kinds: CountsShown;
  readonly products: CountsShown | undefined;
  readonly notices: TableShown;
  readonly publishers: CountsShown | undefined;
  /** Undefined until there were two harvests at which something was new. */
  readonly growth: CountsShown | undefined;
}

/** A picture stays as long as a screen; the whole list is where its link leads. */
const MOST_BARS = 12;

/** The national picture in a language. `figures`: what the store counted, where there is one. */
export function nationalView(register: Register, language: LanguageCode, figures?: NationalFigures): NationalView {
  const speech = speak(language);
  const { ui, fill, day } = speech;
  const all = figures?.coverage ?? coverageRows(covered(register));
  const byRegion = coverageByRegion(all);
  return {
    counted: fill(ui.national.counted, { day: day(register.today) }),
    numbers: numbersOf(coverageOfAll(all), speech),
    tiles: byRegion.filter(({ id }) => (regions as readonly string[]).includes(id)).map((one) => tile(one, speech)),
    regions: {
      id: 'regions',
      title: ui.national.regions.table,
      lead: '',
      columns: [ui.national.regions.head, ...coverageHeads(speech)],
      rows: byRegion.map((one) => ({
        label: regionName(one.id, speech),
        address: addressIn(language, regionPath(one.id)),
        numbers: coverageNumbers(one, speech),
      })),
    },
    kinds: kindsShown(coverageByKind(all), speech),
    products: productsShown(register, figures?.uses ?? useRows(register), speech),
    notices: noticesShown(register, speech),
    publishers: publishersShown(register, speech),
    growth: growthShown(figures?.growth ?? [], speech),
  };
}

function numbersOf({ organisations, published, nil, nothing, tools }: CoverageCount, { ui, number }: Speech) {
  const words = ui.national;
  return [
    { name: words.organisations, number: number(organisations) },
    { name: words.published, number: number(published), meaning: words.meanings.published },
    { name: words.nil, number: number(nil), meaning: words.meanings.nil },
    { name: words.nothing, number: number(nothing), meaning: words.meanings.nothing },
    { name: words.tools, number: number(tools) },
  ];
}

function tile({ id, organisations, published, nil }: CoverageCount<Region>, speech: Speech): Tile {
  const { ui, fill, number, language } = speech;
  const told = published + nil;
  return {
    region: id,
    name: regionName(id, speech),
    address: addressIn(language, regionPath(id)),
    told:
      organisations === 0
        ? ui.national.regions.tileNone
        : fill(ui.national.regions.tile, { told: number(told), all: number(organisations) }),
    percent: organisations === 0 ? 0 : Math.round((100 * told) / organisations),
  };
}

const coverageHeads = ({ ui: { national } }: Speech) => [
  national.organisations,
  national.published,
  national.nil,
  national.nothing,
  national.tools,
];

const coverageNumbers = ({ organisations, published, nil, nothing, tools }: CoverageCount, { number }: Speech) =>
  [organisations, published, nil, nothing, tools].map(number);

function kindsShown(counts: readonly CoverageCount[], speech: Speech): CountsShown {
  const { ui, term, number, count } = speech;
  const label = (id: string) => (id === '' ? ui.explore.notSaid : term(organisationKinds, id).label);
  return {
    ...charted(
      'kinds',
      counts.map(({ id, organisations, nothing }) => ({
        label: label(id),
        value: organisations,
        inWords: number(organisations),
        hollow: nothing,
      })),
      (most) => count(ui.list.organisationCount, most),
      speech,
    ),
    columns: [ui.national.kinds.head, ...coverageHeads(speech)],
    rows: counts.map((one) => ({ label: label(one.id), numbers: coverageNumbers(one, speech) })),
  };
}

function productsShown(register: Register, uses: readonly UseRow[], speech: Speech): CountsShown | undefined {
  const { ui, number, count, language } = speech;
  const used = productUse(register, uses).slice(0, MOST_BARS);
  if (used.length === 0) return undefined;
  const name = ({ product }: (typeof used)[number]) => textOf(product.entry, 'name', language);
  return {
    ...charted(
      'products',
      used.map((one) => ({
        label: name(one),
        value: one.organisations,
        inWords: number(one.organisations),
      })),
      (most) => count(ui.list.organisationCount, most),
      speech,
    ),
    columns: [
      ui.national.products.head,
      ui.national.organisations,
      ui.national.tools,
      ui.national.products.inUse,
      ui.national.products.onTrial,
    ],
    rows: used.map((one) => ({
      label: name(one),
      address: addressOf(one.product.entry, language),
      numbers: [one.organisations, one.tools, one.inUse, one.onTrial].map(number),
    })),
  };
}

function noticesShown(register: Register, speech: Speech): TableShown {
  const { ui, term, number, language } = speech;
  const words = ui.national.notices;
  return {
    id: 'notices',
    title: words.title,
    lead: words.lead,
    columns: [
      words.head,
      words.reaches,
      ...noticeAnswers.ids.map((id) => term(noticeAnswers, id).label),
      words.noAnswer,
    ],
    rows: toldOnce(register.notices).map((notice) => ({
      label: textOf(notice.entry, 'name', language),
      address: addressOf(notice.entry, language),
      numbers: [notice.reaches.length, ...countedAnswers(answersTo(notice, register)).map(({ tools }) => tools)].map(
        number,
      ),
    })),
  };
}

function publishersShown(register: Register, speech: Speech): CountsShown | undefined {
  const { ui, number, language } = speech;
  const words = ui.national.publishers;
  const found = standings(register)
    .filter(({ entries }) => entries.length > 0)
    .toSorted((a, b) => b.overdue - a.overdue || (a.complete ?? 0) - (b.complete ?? 0))
    .slice(0, MOST_BARS);
  if (found.length === 0) return undefined;
  const name = ({ source }: (typeof found)[number]) => textOf(source, 'name', language);
  return {
    ...charted(
      'publishers',
      found.map((one) => ({
        label: name(one),
        value: one.complete ?? 0,
        inWords: number(one.complete ?? 0),
      })),
      number,
      speech,
    ),
    columns: [words.head, words.entries, words.complete, words.overdue],
    rows: found.map((one) => ({
      label: name(one),
      address: addressIn(language, `${SOURCES_PATH}${one.source.id}/`),
      numbers: [one.entries.length, one.complete ?? 0, one.overdue].map(number),
    })),
  };
}
