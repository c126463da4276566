import { chunksOf } from '../build/chunks.ts';
import { firstLanguage, languages, type LanguageCode } from '../i18n/languages.ts';
import { fileAddress, pathInSite, pathOf } from '../register/addresses.ts';
import type { Entry } from '../register/entry.ts';
import type { Register } from '../register/register.ts';

/** The most addresses that one sitemap may hold (sitemaps.org). */
const MOST = 50_000;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Pages that are no place to arrive at. */
const NOT_LISTED = /^\/(?:404\.html|search\/)$/u;

/** A page in the languages that it was built in. */
interface Page {
  /** Its path, the same in every language. */
  readonly path: string;
  readonly languages: readonly LanguageCode[];
}

/** A sitemap, and its path on the site. */
export interface Sitemap {
  readonly path: string;
  readonly xml: string;
}

/**
 * The sitemaps of a site (sitemaps.org), each page with its other languages, and an index of them where one cannot hold all.
 *
 * `paths` are those of the pages that were built, such as `/cy/tools/`; `site` is the address of the portal. Pages of entries
 * that have left are not listed, since search engines should forget them.
 */
export function sitemaps(paths: readonly string[], register: Register, site: string): Sitemap[] {
  const changed = daysOfChange(register);
  const left = new Set(register.withdrawn.map(({ entry }) => pathOf(entry)));
  const at = (path: string) => inXml(new URL(fileAddress(path), site).href);
  const urls = pagesAmong(paths)
    .filter(({ path }) => !NOT_LISTED.test(path) && !left.has(path))
    .flatMap((page) => page.languages.map((language) => urlOf(page, language, changed.get(page.path), at)));
  const parts = chunksOf(urls, MOST);
  if (parts.length <= 1) return [{ path: '/sitemap.xml', xml: urlSet(urls) }];
  const files = parts.map((some, part) => ({ path: `/sitemap-${part + 1}.xml`, xml: urlSet(some) }));
  const index = files.map(({ path }) => `<sitemap><loc>${at(path)}</loc></sitemap>\n`).join('');
  return [
    { path: '/sitemap.xml', xml: `${HEAD}<sitemapindex xmlns="${SITEMAP}">\n${index}</sitemapindex>\n` },
    ...files,
  ];
}

function urlSet(urls: readonly string[]): string {
  return `${HEAD}<urlset xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>\n`;
}

function urlOf(page: Page, language: LanguageCode, changed: string | undefined, at: (path: string) => string): string {
  const address = (code: LanguageCode) => at(pathInSite(code, page.path));
  const others =
    page.languages.length > 1
      ? [...page.languages.map((code) => [code, address(code)]), ['x-default', address(firstLanguage)]]
          .map(([code, href]) => `<xhtml:link rel="alternate" hreflang="${code}" href="${href}"/>`)
          .join('')
      : '';
  return `<url><loc>${address(language)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${others}</url>\n`;
}

function pagesAmong(paths: readonly string[]): Page[] {
  const inLanguage = paths.map((path) => {
    const language = languages.find(({ code }) => code !== firstLanguage && path.startsWith(`/${code}/`))?.code;
    return { language: language ?? firstLanguage, path: language ? path.slice(language.length + 1) : path };
  });
  const byPath = Map.groupBy(inLanguage, ({ path }) => path);
  return [...byPath]
    .map(([path, all]) => ({
      path,
      languages: languages.map(({ code }) => code).filter((code) => all.some(({ language }) => language === code)),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The day on which each entry was last checked, by the path of its page. */
function daysOfChange({ entries }: Register): Map<string, string> {
  const all = Object.values(entries).flatMap((some): Entry[] => [...(some as ReadonlyMap<string, Entry>).values()]);
  return new Map(
    all.flatMap((entry) => {
      const { lastChecked } = entry.facts as { lastChecked?: unknown };
      return typeof lastChecked === 'string' ? [[pathOf(entry), lastChecked] as const] : [];
    }),
  );
}

const inXml = (address: string) => address.replaceAll('&', '&amp;');
