import { firstLanguage, languages, type LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { given, isNoAnswer } from '../../model/answer.ts';
import { isOlder } from '../../model/age-of-words.ts';
import { easyReadCollections } from '../../model/easy-read.ts';
import type { Pictogram } from '../../model/vocabulary/pictograms.ts';
import { addressIn, addressOf, pathOf } from '../addresses.ts';
import type { Entry } from '../entry.ts';
import type { Register } from '../register.ts';
import { textOf } from '../words.ts';
import { plainSummary, type Summary } from './summary.ts';

/** Lines of Easy Read under one heading. The first part may have none. */
export interface EasyReadPart {
  readonly title?: string;
  readonly lines: readonly { readonly says: string; readonly picture: Pictogram }[];
}

export interface EasyReadView {
  readonly path: string;
  /** The name of the entry. */
  readonly name: string;
  readonly title: string;
  readonly parts: readonly EasyReadPart[];
  /** Who tried it out, or why nobody did. */
  readonly tried: string;
  /** Whether the entry has changed since. */
  readonly older: string | undefined;
  /** The address of the entry’s own page. */
  readonly fullPage: string;
  /** The address in each other language that has this version. */
  readonly others: readonly { readonly code: LanguageCode; readonly name: string; readonly address: string }[];
}

/** The path of the Easy Read version of an entry, the same in every language that has one. */
export function easyReadPath(entry: Pick<Entry, 'collection' | 'id'>): string {
  return `/easy-read${pathOf(entry)}`;
}

/** Every Easy Read version: an entry and the languages in which it has one. */
export function easyReadEntries({ entries }: Pick<Register, 'entries'>): Entry[] {
  return easyReadCollections.flatMap((name) =>
    [...entries[name].values()].filter((entry: Entry) => entry.easyRead.size > 0),
  );
}

/** The languages in which an entry has an Easy Read version, in the order of the languages. */
export function easyReadLanguages(entry: Entry): LanguageCode[] {
  return languages.map(({ code }) => code).filter((code) => entry.easyRead.has(code));
}

/** The Easy Read version of an entry in a language; undefined where there is none. */
export function easyReadView(entry: Entry, language: LanguageCode): EasyReadView | undefined {
  const version = entry.easyRead.get(language);
  if (!version) return undefined;
  const { ui, fill } = speak(language);
  const { tried, lines = [], madeOn } = version.facts;
  const name = textOf(entry, 'name', language);
  return {
    path: easyReadPath(entry),
    name,
    title: fill(ui.reading.easyReadOf, { name }),
    parts: partsOf(lines),
    tried: isNoAnswer(tried) ? tried.because : (given(tried) ?? ''),
    older: isOlder(entry.collection, entry.facts, madeOn) ? ui.reading.easyReadOlder : undefined,
    fullPage: addressOf(entry, language),
    others: easyReadLanguages(entry)
      .filter((code) => code !== language)
      .map((code) => ({ code, name: nameOf(code), address: easyReadAddress(entry, code) })),
  };
}

const nameOf = (code: LanguageCode) => languages.find((one) => one.code === code)?.name ?? code;

/** The address of a version: languages that lack one have no page for it. */
function easyReadAddress(entry: Entry, language: LanguageCode): string {
  return addressIn(language, easyReadPath(entry));
}

type Lines = NonNullable<Parameters<typeof partsOf>[0]>;

/** Lines under the headings that they begin. */
function partsOf(lines: readonly { part?: string | undefined; says: string; picture: Pictogram }[]): EasyReadPart[] {
  const starts = lines.flatMap(({ part }, at) => (part !== undefined || at === 0 ? [at] : []));
  return starts.map((start, at) => {
    const some: Lines = lines.slice(start, starts[at + 1]);
    const title = some[0]?.part;
    return { ...(title !== undefined && { title }), lines: some.map(({ says, picture }) => ({ says, picture })) };
  });
}

/** The link to the Easy Read version of an entry: in the page’s language, else in the first; undefined where there is none. */
export function easyReadLink(
  entry: Entry,
  language: LanguageCode,
): { readonly text: string; readonly address: string; readonly language?: LanguageCode } | undefined {
  const { ui, fill, languageName } = speak(language);
  if (entry.easyRead.has(language)) return { text: ui.reading.easyReadLink, address: easyReadAddress(entry, language) };
  if (!entry.easyRead.has(firstLanguage)) return undefined;
  return {
    text: fill(ui.reading.easyReadIn, { language: languageName(firstLanguage) }),
    address: easyReadAddress(entry, firstLanguage),
    language: firstLanguage,
  };
}

/** Every entry with an Easy Read version, each leading to it: in the page’s language, else in the first. */
export function easyReadList(register: Pick<Register, 'entries'>, language: LanguageCode): Summary[] {
  return easyReadEntries(register).flatMap((entry) => {
    const link = easyReadLink(entry, language);
    if (!link) return [];
    return [
      {
        ...plainSummary(entry, link.language ?? language),
        address: link.address,
        tags: [{ label: capital(speak(language).collection(entry.collection).one), mark: entry.collection }],
        ...(link.language && { language: link.language }),
      },
    ];
  });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
