import { firstLanguage, languageOf, languages, type LanguageCode } from './languages.ts';
import { hasPage } from './pages-in.ts';

/** The language part of an address, as a page's parameter: none for the first language. */
export interface LanguageParameter {
  readonly language: LanguageCode | undefined;
}

interface PageOnce<Parameters, Props> {
  readonly params: Parameters;
  readonly props: Props;
  /** The path of the page, the same in every language. Without it the page is built in whole languages only. */
  readonly path?: string;
}

/**
 * The paths of pages in every language that has them: for each page, its parameters and what it is given.
 *
 * A page that names its path is built in a sample language too, where `hasPage` says so.
 */
export function inEveryLanguage<Parameters extends Record<string, string | undefined>, Props>(
  pages: readonly PageOnce<Parameters, Props>[],
): { params: Parameters & LanguageParameter; props: Props & { language: LanguageCode } }[] {
  return languages.flatMap(({ code }) =>
    pages
      .filter(({ path }) => (path === undefined ? languageOf(code).pages === 'all' : hasPage(code, path)))
      .map(({ params, props }) => ({
        params: { ...params, language: code === firstLanguage ? undefined : code },
        props: { ...props, language: code },
      })),
  );
}
