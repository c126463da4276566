import type { LanguageCode } from '../i18n/languages.ts';
import { collectionNames } from '../model/collection-names.ts';
import { besidePage, fileBesidePage, pathOf } from '../register/addresses.ts';
import type { Entry } from '../register/entry.ts';
import { markdown, markdownLanguages } from './forms/markdown.ts';
import { MEDIA_TYPES } from './forms/index.ts';
import type { DataFile, DataSource } from './publish.ts';

/**
 * Each entry beside its page, as JSON with all its languages and as Markdown in each: `/tools/riverside/chest-x-rays.json`,
 * `/cy/tools/riverside/chest-x-rays.md`. Sources have no page.
 */
export function* eachEntry({ entries, register, theme }: DataSource): Iterable<DataFile> {
  for (const entry of entries)
    if (entry.address !== undefined)
      yield {
        path: jsonPath(entry),
        mediaType: MEDIA_TYPES.json,
        content: `${JSON.stringify(entry, null, 2)}\n`,
      };
  for (const name of collectionNames) {
    if (name === 'sources') continue;
    for (const entry of register.entries[name].values() as Iterable<Entry>)
      for (const language of markdownLanguages(entry))
        yield {
          path: markdownPath(entry, language),
          mediaType: MEDIA_TYPES.md,
          content: markdown(entry, register.entries, theme.address, language),
        };
  }
}

/** The paths of an entry's files, from the root of the site. */
export const jsonPath = (entry: Pick<Entry, 'collection' | 'id'>): string => besidePage(pathOf(entry), 'json');
export const markdownPath = (entry: Pick<Entry, 'collection' | 'id'>, language: LanguageCode): string =>
  fileBesidePage(pathOf(entry), language, 'md');
