import { firstLanguage, type LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { changedOn, isOlder } from '../../model/age-of-words.ts';
import { addressOf } from '../addresses.ts';
import type { Entries, Entry } from '../entry.ts';

/** That a translation is older than its entry, in words, and where the entry itself is. */
export interface OlderWords {
  readonly text: string;
  readonly link: string;
  readonly address: string;
  readonly language: LanguageCode;
}

/** What is said where the words of an entry in a language are older than the entry; undefined where they are not. */
export function olderWords(entry: Entry, language: LanguageCode): OlderWords | undefined {
  const written = entry.translations.get(language)?.facts['translatedOn'];
  const changed = changedOn(entry.collection, entry.facts);
  if (changed === undefined || !isOlder(entry.collection, entry.facts, written)) return undefined;
  const { ui, fill, day, languageName } = speak(language);
  return {
    text: fill(ui.reading.older, { changed: day(changed), written: day(String(written)) }),
    link: fill(ui.reading.newest, { language: languageName(firstLanguage) }),
    address: addressOf(entry, firstLanguage),
    language: firstLanguage,
  };
}

/** A translation that is older than its entry, by its file. */
export interface OlderTranslation {
  readonly file: string;
  readonly written: string;
  readonly changed: string;
}

/** Every translation that is older than its entry, for whoever translates. */
export function olderTranslations(entries: Entries): OlderTranslation[] {
  return Object.values(entries).flatMap((some) =>
    [...some.values()].flatMap(({ collection, facts, translations }: Entry) =>
      [...translations.values()]
        .filter((one) => isOlder(collection, facts, one.facts['translatedOn']))
        .map((one) => ({
          file: one.file,
          written: String(one.facts['translatedOn']),
          changed: changedOn(collection, facts) ?? '',
        })),
    ),
  );
}
