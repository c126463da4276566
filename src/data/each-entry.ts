import type { LanguageCode } from '../i18n/languages.ts';
import { besidePage, fileBesidePage, pathOf } from '../register/addresses.ts';
import type { Entries, Entry } from '../register/entry.ts';
import { markdown, markdownLanguages } from './forms/markdown.ts';
import { MEDIA_TYPES } from './forms/index.ts';
import type { EntryData } from './entry-data.ts';
import type { DataFile, DataSource, FilesToMake } from './publish.ts';

/**
 * Each entry beside its page, as JSON with all its languages and as Markdown in each: `/tools/riverside/chest-x-rays.json`,
 * `/cy/tools/riverside/chest-x-rays.md`. Sources have no page.
 */
export function* eachEntry({ entries, register, theme }: DataSource): Iterable<FilesToMake> {
  for (const data of entries)
    if (data.collection !== 'sources')
      yield { name: pathOf(data), given: data, files: () => filesOf(data, register.entries, theme.address) };
}

eachEntry.isUntold = true;

function* filesOf(data: EntryData, all: Entries, site: string): Iterable<DataFile> {
  yield { path: jsonPath(data), mediaType: MEDIA_TYPES.json, content: `${JSON.stringify(data, null, 2)}\n` };
  const entry: Entry | undefined = all[data.collection].get(data.id);
  if (!entry) return;
  for (const language of markdownLanguages(entry))
    yield {
      path: markdownPath(entry, language),
      mediaType: MEDIA_TYPES.md,
      content: markdown(entry, all, site, language),
    };
}

/** The paths of an entry's files, from the root of the site. */
export const jsonPath = (entry: Pick<Entry, 'collection' | 'id'>): string => besidePage(pathOf(entry), 'json');
export const markdownPath = (entry: Pick<Entry, 'collection' | 'id'>, language: LanguageCode): string =>
  fileBesidePage(pathOf(entry), language, 'md');
