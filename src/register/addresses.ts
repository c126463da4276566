import { firstLanguage, languages, type LanguageCode } from '../i18n/languages.ts';
import { hasPage } from '../i18n/pages-in.ts';
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import { INDEX_FOLDER } from '../search/format.ts';

/** The path below which the site is served, without a slash at the end: empty at the root of a host. From BASE_PATH. */
const base = (process.env['BASE_PATH'] ?? '').replace(/(?<!\/)\/+$/, '');

/** Parts of addresses that belong to lists, and so can be no organisation's: `/tools/status/` is a list. */
export const reservedIds: ReadonlySet<string> = new Set([
  'page',
  'letter',
  'status',
  'shared',
  'technology',
  'care',
  'organisation',
  'say-no',
  'purpose',
  'glossary',
  'product',
  'data-use',
  'notice',
]);

/** Names that no source can have: `/sources/health/` tells how gathering goes. */
export const reservedSources: ReadonlySet<string> = new Set(['health']);

/** First parts of addresses that belong to lists, search, languages and files, and so can be no page's: `/tools/` is a list. */
export const reservedPages: ReadonlySet<string> = new Set([
  ...collectionNames,
  ...languages.map(({ code }) => code),
  'data',
  'explore',
  'search',
  'standards',
  'changes',
  'national',
  'easy-read',
  'edit',
  'review',
  'status',
  '404',
  'index',
  'assets',
  'media',
  INDEX_FOLDER,
]);

/**
 * The address of a path of the site in a language: `/tools/` is `/cy/tools/` in Welsh, below the base.
 *
 * Where a sample language has no such page, it is the address of the page in the first language.
 */
export function addressIn(language: LanguageCode, path: string): string {
  return `${base}${pathInSite(hasPage(language, path) ? language : firstLanguage, path)}`;
}

/** The path of an entry's page, the same in every language. */
export function pathOf(entry: { readonly collection: CollectionName; readonly id: string }): string {
  return entry.collection === 'pages' ? `/${entry.id}/` : `/${entry.collection}/${entry.id}/`;
}

/** The address of an entry's page in a language. */
export function addressOf(
  entry: { readonly collection: CollectionName; readonly id: string },
  language: LanguageCode,
): string {
  return addressIn(language, pathOf(entry));
}

/** The address of a file that is the same in every language, such as a picture. */
export function fileAddress(path: string): string {
  return `${base}${path}`;
}

/** The address that a link in a text leads to: a page in the reader's language, or a file, which is the same in every one. */
export function linkAddress(language: LanguageCode, path: string): string {
  return /\/[^/?#]*\.[^./?#]*(?:[?#]|$)/u.test(path) ? fileAddress(path) : addressIn(language, path);
}

/** The path of a file beside a page: `/tools/x/y.json` beside `/tools/x/y/`. */
export function besidePage(path: string, ending: string): string {
  return `${path.replace(/\/$/u, '')}.${ending}`;
}

/** The path of a file that is beside a page in a language: `/cy/tools/x/y.atom`. */
export function fileBesidePage(path: string, language: LanguageCode, ending: string): string {
  return besidePage(pathInSite(language, path), ending);
}

/** Where a page lies on the site in a language, wherever the site is served: `/cy/tools/`. */
export function pathInSite(language: LanguageCode, path: string): string {
  return `${language === firstLanguage ? '' : `/${language}`}${path}`;
}
