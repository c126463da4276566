import { once } from '../../build/reads.ts';
import { languages, type LanguageCode } from '../../i18n/languages.ts';
import type { Entry } from '../entry.ts';
import { plainSummary, type Summary } from './summary.ts';

type FooterLink = Pick<Summary, 'name' | 'address' | 'language'>;

/**
 * The pages of our own text as the foot of every page names them, by language: only a page with another name changes all the others.
 */
const footers = once(
  'footer',
  ({ pages }): ReadonlyMap<string, readonly FooterLink[]> =>
    new Map(languages.map(({ code }) => [code, pages.map((page) => linkTo(page, code))])),
);

/** The links to pages of our own text at the foot of a page in a language. */
export const pagesInFooter = footers.part('in', (all, language) => all.get(language) ?? []);

function linkTo(page: Entry, code: LanguageCode): FooterLink {
  const { name, address, language } = plainSummary(page, code);
  return { name, address, ...(language !== undefined && { language }) };
}
