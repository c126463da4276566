import { firstLanguage } from '../i18n/languages.ts';
import type { Collection } from '../model/collection.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { remarkOnClaims } from './check-claims.ts';
import { remarkOnPersonalData } from './check-personal-data.ts';
import {
  remarkOnAbbreviations,
  remarkOnJargon,
  remarkOnLongSentences,
  remarkOnReadingAge,
  remarkOnStigma,
  type ReadPassage,
} from './check-plainness.ts';
import { asEnglish } from './english.ts';
import { jargonFor, type GlossaryWord } from './jargon.ts';
import { passagesOf } from './passages.ts';
import type { Phrases } from './phrases.ts';
import type { Remark } from './remark.ts';
import type { WordingSettings } from './settings.ts';

/** An entry, in the first language or another, as its file says it. */
export interface Worded {
  readonly collection: CollectionName;
  /** The questions that the file answers: those of the collection, or of its Easy Read version. */
  readonly questions: Pick<Collection, 'fields' | 'format'>;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly story: string;
  readonly language: string;
}

/** What the wording of every entry of a register is held against. */
export interface Yardstick {
  readonly settings: WordingSettings;
  readonly jargon: Phrases;
  /** Short forms and words that pages explain, in small letters. */
  readonly explained: ReadonlySet<string>;
}

export function yardstick(settings: WordingSettings, glossary: readonly GlossaryWord[]): Yardstick {
  const explained = glossary.flatMap(({ name, forms }) => [name, ...forms]).map((word) => word.toLowerCase());
  return { settings, jargon: jargonFor(glossary), explained: new Set(explained) };
}

/** Collections that say what words mean and how the site works: they name jargon, claims and hurtful words to explain them. */
const EXPLAINING: ReadonlySet<CollectionName> = new Set(['glossary', 'pages', 'care']);

/**
 * What could be clearer in an entry, or must not stand in it. Personal data is looked for in every
 * language; the rest is measured in English only, and of what is for everyone.
 */
export function remarksOn(entry: Worded, { settings, jargon, explained }: Yardstick): Remark[] {
  const passages = passagesOf(entry.questions, entry.facts, entry.story);
  const english = entry.language === firstLanguage ? passages.filter(({ kind }) => kind !== 'code') : [];
  const forEveryone = english.filter(({ readers, kind }) => readers === 'everyone' && kind !== 'label');
  const sentences = english.filter(({ kind }) => kind === 'words');
  const texts = asEnglish(sentences.map(({ text }) => text));
  const read = sentences.flatMap((passage, at): ReadPassage[] => {
    const text = texts[at];
    return text ? [{ passage, english: text }] : [];
  });
  const readByAll = read.filter(({ passage }) => passage.readers === 'everyone');
  const explains = EXPLAINING.has(entry.collection);
  const remarks = [
    ...remarkOnPersonalData(passages),
    ...(explains ? [] : remarkOnClaims(read, entry.facts)),
    ...(explains ? [] : remarkOnStigma(english)),
    ...(explains ? [] : remarkOnJargon(readByAll, jargon)),
    ...(explains ? [] : remarkOnAbbreviations(forEveryone, explained)),
    ...remarkOnLongSentences(readByAll, settings),
    ...remarkOnReadingAge(readByAll, settings),
  ];
  return remarks.filter((one) => settings.weights[one.check] !== 'off');
}
