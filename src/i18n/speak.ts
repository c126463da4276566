import { collectionOf } from '../model/index.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { Term, Vocabulary } from '../model/vocabulary/vocabulary.ts';
import { welsh } from './cy/index.ts';
import { en, type Interface } from './en.ts';
import type { Dictionary, SampleDictionary } from './dictionary.ts';
import { languageOf, type LanguageCode, type SampleLanguageCode, type WholeLanguageCode } from './languages.ts';
import { count, fill, fillIsolated, type Forms } from './phrases.ts';
import { urdu } from './ur/index.ts';
import { withEnglish } from './with-english.ts';

const whole: Readonly<Record<WholeLanguageCode, Dictionary>> = { en: { ui: en }, cy: welsh };
const samples: Readonly<Record<SampleLanguageCode, SampleDictionary>> = { ur: urdu };

function dictionaryOf(language: LanguageCode): Dictionary {
  if (!(language in samples)) return whole[language as WholeLanguageCode];
  const sample = samples[language as SampleLanguageCode];
  return { ...sample, ui: withEnglish(en, sample.ui) };
}

/** A language as pages speak it: words of the interface and of the model, days, numbers and names of countries. */
export interface Speech {
  readonly language: LanguageCode;
  readonly ui: Interface;
  /** The question of a field; of a field of records as `recipients.name`. */
  question(collection: CollectionName, field: string): string;
  group(collection: CollectionName, group: string): string;
  term(vocabulary: Vocabulary, id: string): Pick<Term, 'label' | 'meaning'>;
  collection(name: CollectionName): { readonly one: string; readonly many: string };
  /** “23 November 2026” of 2026-11-23. */
  day(day: string): string;
  number(value: number): string;
  /** The name of a country from its ISO 3166 code. */
  country(code: string): string;
  /** The name of a language from its BCP 47 tag. */
  languageName(code: string): string;
  /** “One, two and three”. */
  list(items: readonly string[]): string;
  /** A phrase with its words filled in. */
  fill(text: string, words: Readonly<Record<string, string>>): string;
  /** A phrase with a number in the form that the language gives to it. */
  count(forms: Forms, count: number, words?: Readonly<Record<string, string>>): string;
}

const made = new Map<LanguageCode, Speech>();

/** The speech of a language. */
export function speak(language: LanguageCode): Speech {
  const speech = made.get(language) ?? make(language);
  made.set(language, speech);
  return speech;
}

function make(language: LanguageCode): Speech {
  const { ui, model } = dictionaryOf(language);
  const fillIn = languageOf(language).direction === 'rtl' ? fillIsolated : fill;
  const locale = language === 'en' ? 'en-GB' : language;
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    language,
    ui,
    question: (collection, field) => model?.questions[collection]?.[field] ?? questionInModel(collection, field),
    group: (collection, group) =>
      model?.groups[collection]?.[group] ?? collectionOf(collection).groups[group]?.title ?? group,
    term: (vocabulary, id) => model?.terms[vocabulary.name]?.[id] ?? vocabulary.get(id) ?? { label: id, meaning: '' },
    collection: (name) => model?.collections[name] ?? collectionOf(name),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    number: (value) => numbers.format(value),
    country: (code) => countries.of(code) ?? code,
    languageName: (code) => languageNames.of(code) ?? code,
    list: (items) => lists.format(items),
    fill: fillIn,
    count: (forms, number, words) => count(forms, number, locale, words),
  };
}

function questionInModel(collection: CollectionName, path: string): string {
  const [name = '', inner] = path.split('.');
  const field = collectionOf(collection).fields[name];
  return (inner === undefined ? field : field?.of?.[inner])?.question ?? path;
}
