import { firstLanguage, languages, type LanguageCode } from '../../i18n/languages.ts';
import { plain } from '../../prose/render.ts';
import type { Entry } from '../entry.ts';
import { pathOf } from '../addresses.ts';
import { isTranslated, originalLanguage, textOf } from '../words.ts';
import { easyReadLink } from './easy-read.ts';
import { olderWords, type OlderWords } from './older-words.ts';

/** What the head and the first lines of an entry's page say. */
export interface Head {
  readonly path: string;
  readonly name: string;
  /** The name's language, where it is not the page's. */
  readonly language?: string;
  /** Plain words for search engines, at most 160 characters. */
  readonly description: string;
  /** Whether the entry's words stand in the page's language. */
  readonly translated: boolean;
  readonly byMachine: boolean;
  /** What is said where the translation is older than the entry, and a link to the entry; undefined where it is not. */
  readonly older: OlderWords | undefined;
  /** The link to the Easy Read version; undefined where there is none. */
  readonly easyRead: ReturnType<typeof easyReadLink>;
  readonly writtenIn: string;
  /** What search reads of the page: the same words are read in full in one language only. */
  readonly searched: 'whole' | 'head';
}

/** The head of an entry's page in a language. */
export function headOf(entry: Entry, language: LanguageCode): Head {
  const translated = isTranslated(entry, language);
  const writtenIn = originalLanguage(entry);
  return {
    path: pathOf(entry),
    name: textOf(entry, 'name', language),
    description: shortened(plain(textOf(entry, 'inBrief', language))),
    translated,
    byMachine: entry.translations.get(language)?.facts['translatedBy'] === 'machine',
    older: olderWords(entry, language),
    easyRead: easyReadLink(entry, language),
    writtenIn,
    searched: translated || language === firstLanguage ? 'whole' : 'head',
    ...(!translated && writtenIn !== language && { language: writtenIn }),
  };
}

/** Whether a language of the interface has the entry's own words. */
export function translatedTo(entry: Entry): LanguageCode[] {
  return languages.map((one) => one.code).filter((code) => isTranslated(entry, code));
}

/** A text of at most 160 characters, cut between words. */
export function shortened(text: string, most = 160): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : most - 1)}…`;
}
