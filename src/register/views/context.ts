import type { Element, Root } from 'hast';
import { once } from '../../build/reads.ts';
import { languageOf, languages, type LanguageCode } from '../../i18n/languages.ts';
import { render, type Finish } from '../../prose/render.ts';
import { fileAddress, linkAddress } from '../addresses.ts';
import type { Entry } from '../entry.ts';
import { explainer, explanationsIn, type Explanations } from '../explain.ts';
import type { Register } from '../register.ts';
import { originalLanguage } from '../words.ts';

/** What is needed to show answers on one page: the entries they point to, the language, and the glossary of that page. */
export interface PageContext {
  readonly register: Register;
  readonly entries: Register['entries'];
  readonly language: LanguageCode;
  readonly finish: Finish;
  /** For texts that are not in that language: their links lead into the site, and no word is explained. */
  readonly finishOther: Finish;
}

const explanations = once(
  'explanations',
  ({ entries }): ReadonlyMap<LanguageCode, Explanations> =>
    new Map(languages.map(({ code }) => [code, explanationsIn(code, entries.glossary)])),
);
const explanationsFor = explanations.part('in', (all, language) => all.get(language as LanguageCode));

/** A fresh context for one page: each glossary word is explained once on it. `term`: the glossary term whose page it is. */
export function pageContext(register: Register, language: LanguageCode, term?: string): PageContext {
  const known = explanationsFor(register, language);
  const explain = known ? explainer(known, term) : () => undefined;
  const finish: Finish = (tree) => {
    explain(tree);
    leadInto(tree, language);
    if (languageOf(language).direction === 'rtl') keepNumbersTogether(tree);
  };
  return { register, entries: register.entries, language, finish, finishOther: ledInto(language) };
}

/**
 * Leads the links of a text to the pages of the reader's language, without explaining any word. `site`: the address of the
 * portal, for texts that are read elsewhere.
 */
export function ledInto(language: LanguageCode, site = ''): Finish {
  return (tree) => leadInto(tree, language, site);
}

/** Leads links and pictures of contributed text to where the site stands, and links to the pages of the reader's language. */
function leadInto(node: Root | Element, language: LanguageCode, site = ''): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const { href, src } = child.properties;
    const explained = child.tagName === 'span' && child.properties['popover'] !== undefined;
    if (typeof href === 'string' && href.startsWith('/'))
      child.properties['href'] = `${site}${linkAddress(language, href)}`;
    if (typeof src === 'string') child.properties['src'] = `${site}${fileAddress(src)}`;
    if (!explained) leadInto(child, language, site);
  }
}

/**
 * Keeps the groups of a number, such as those of a telephone number, in their order among words that are read from right to
 * left: between digits a no-break space belongs to the number (Unicode Standard Annex 9), a plain space does not.
 */
function keepNumbersTogether(node: Root | Element): void {
  for (const child of node.children) {
    if (child.type === 'text') child.value = child.value.replace(/(?<=\d) (?=\d)/gu, '\u00A0');
    if (child.type === 'element') keepNumbersTogether(child);
  }
}

/** The longer story of an entry as HTML, and its language where it is not the page's; nothing where there is none. */
export function storyOf(
  entry: Entry,
  { language, finish, finishOther }: PageContext,
): { html: string; language?: string } | undefined {
  const translated = entry.translations.get(language)?.body;
  const written = originalLanguage(entry);
  const body = translated || entry.body;
  if (!body) return undefined;
  const inPageLanguage = Boolean(translated) || written === language;
  const dialect = entry.file.endsWith('.mdx') ? 'mdx' : 'markdown';
  // The headings of a page's text stand at once below its name; elsewhere the story has a heading of its own.
  const headings = entry.collection === 'pages' ? 2 : 3;
  return {
    html: render(body, dialect, inPageLanguage ? finish : finishOther, headings),
    ...(!inPageLanguage && { language: written }),
  };
}
