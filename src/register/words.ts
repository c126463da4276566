import type { LanguageCode } from '../i18n/languages.ts';
import { firstLanguage } from '../i18n/languages.ts';
import { isNoAnswer } from '../model/answer.ts';
import type { Field } from '../model/field.ts';
import { collectionOf } from '../model/index.ts';
import type { Entry } from './entry.ts';

/** An answer and the language that it is written in, which a page must mark when it differs from its own. */
export interface Said {
  readonly value: unknown;
  readonly language: string;
}

/** The language that an entry was first written in. */
export function originalLanguage(entry: Entry): string {
  const language = (entry.facts as { language?: unknown }).language;
  return typeof language === 'string' ? language : firstLanguage;
}

/**
 * The answer to one question in a language: the translation's words where there are any, else those of the first language.
 *
 * `value` is undefined where nothing was said. Records are joined item by item: facts from the first, words from the translation.
 */
export function said(entry: Entry, name: string, language: LanguageCode): Said {
  const field = collectionOf(entry.collection).fields[name];
  const original = (entry.facts as Record<string, unknown>)[name];
  const translated = entry.translations.get(language)?.facts[name];
  if (translated === undefined || !field) return { value: original, language: originalLanguage(entry) };
  return { value: joined(field, original, translated), language };
}

function joined(field: Field, original: unknown, translated: unknown): unknown {
  if (isNoAnswer(original)) return { ...original, ...(translated as object) };
  if (field.of && Array.isArray(original) && Array.isArray(translated)) {
    const { of } = field;
    return original.map((record: Record<string, unknown>, position) => {
      const words = (translated[position] ?? {}) as Record<string, unknown>;
      const parts = Object.entries(words).map(([name, value]) => [
        name,
        of[name] ? joined(of[name], record[name], value) : value,
      ]);
      return { ...record, ...Object.fromEntries(parts) };
    });
  }
  return translated;
}

/** The text of a line or text field in a language; an empty string where none is given. */
export function textOf(entry: Entry, name: string, language: LanguageCode): string {
  const { value } = said(entry, name, language);
  return typeof value === 'string' ? value : '';
}

/** The lines of a field in every language, for search: people look for words that no page shows. */
export function linesInAllLanguages(entry: Entry, name: string): string[] {
  const all = [entry.facts, ...[...entry.translations.values()].map((one) => one.facts)];
  return all.flatMap((facts) => {
    const lines = (facts as Record<string, unknown>)[name];
    return Array.isArray(lines) ? lines.filter((line) => typeof line === 'string') : [];
  });
}

/** Whether the entry's own words are there in a language. */
export function isTranslated(entry: Entry, language: LanguageCode): boolean {
  return originalLanguage(entry) === language || entry.translations.has(language);
}
