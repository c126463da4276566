import { answerRead, noteRead } from '../build/reads.ts';
import { languageOf, languages, type LanguageCode } from './languages.ts';

/** The pages that every language has, a sample too: the first page, search, and the whole lists. */
const IN_EVERY_LANGUAGE: ReadonlySet<string> = new Set([
  '/',
  '/search/',
  '/organisations/',
  '/tools/',
  '/data-uses/',
  '/care/',
  '/glossary/',
  '/products/',
  '/notices/',
]);

/** The paths of the other pages of each sample language. */
export type SamplePages = ReadonlyMap<LanguageCode, ReadonlySet<string>>;

let samplePages: SamplePages = new Map();

/** Says which pages the sample languages have. Whoever has joined the register says it once, before pages are made. */
export function setSamplePages(pages: SamplePages): void {
  samplePages = pages;
}

/**
 * Whether a page is built in a language. `path` is its path, the same in every language; what follows ? or # does not count.
 *
 * A whole language has every page. A sample language has those that every language has and those of what is translated
 * to it: see `samplePagesOf` in the register.
 */
export function hasPage(language: LanguageCode, path: string): boolean {
  if (languageOf(language).pages === 'all') return true;
  const bare = path.replace(/[?#].*/u, '');
  if (IN_EVERY_LANGUAGE.has(bare)) return true;
  noteRead(`sample ${language} ${bare}`);
  return samplePages.get(language)?.has(bare) ?? false;
}

/** The languages in which a page is built, in their order. */
export function languagesOfPage(path: string): (typeof languages)[number][] {
  return languages.filter(({ code }) => hasPage(code, path));
}

answerRead('sample', (_, page) => {
  const [language = '', path = ''] = page.split(' ');
  return samplePages.get(language as LanguageCode)?.has(path) ?? false;
});
