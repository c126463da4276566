import type { Element, ElementContent, Root } from 'hast';
import type { LanguageCode } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import type { Finish } from '../prose/render.ts';
import { addressOf } from './addresses.ts';
import type { EntriesOf } from './entry.ts';
import { originalLanguage, said, textOf } from './words.ts';

/** The words of the glossary as they stand in texts of one language, ready to be found. */
export interface Explanations {
  readonly language: LanguageCode;
  readonly pattern: RegExp | undefined;
  readonly terms: ReadonlyMap<
    string,
    { readonly id: string; readonly name: string; readonly meaning: string; readonly address: string }
  >;
}

/** Elements in which a word is not explained: it is a link already, a heading, or not prose. */
const PASSED_OVER = new Set(['a', 'button', 'code', 'pre', 'summary', 'h3', 'h4', 'h5', 'h6']);

/** Gathers the forms of every glossary term in a language. Longer forms win over shorter ones. */
export function explanationsIn(language: LanguageCode, glossary: EntriesOf<'glossary'>): Explanations {
  const terms = new Map<string, { id: string; name: string; meaning: string; address: string }>();
  for (const entry of glossary.values()) {
    const { value, language: written } = said(entry, 'forms', language);
    if (written !== language && originalLanguage(entry) !== language) continue;
    const term = {
      id: entry.id,
      name: textOf(entry, 'name', language),
      meaning: textOf(entry, 'inBrief', language),
      address: addressOf(entry, language),
    };
    for (const form of Array.isArray(value) ? (value as string[]) : []) terms.set(form.toLowerCase(), term);
  }
  const forms = [...terms.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    language,
    terms,
    pattern:
      forms.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu') : undefined,
  };
}

/**
 * Explains, on one page, each word of the glossary where it first stands: a button that opens its meaning, without JavaScript.
 *
 * Make a new one for each page. `without` is the id of a term whose own page it is.
 */
export function explainer({ language, pattern, terms }: Explanations, without?: string): Finish {
  if (!pattern) return () => undefined;
  const seen = new Set(without === undefined ? [] : [without]);
  const visit = (node: Root | Element): void => {
    node.children = node.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return explained(child.value);
      if (child.type === 'element' && !PASSED_OVER.has(child.tagName)) visit(child);
      return [child as ElementContent];
    });
  };
  const explained = (text: string): ElementContent[] => {
    const parts: ElementContent[] = [];
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      const term = terms.get(match[0].toLowerCase());
      if (!term || seen.has(term.id)) continue;
      seen.add(term.id);
      parts.push({ type: 'text', value: text.slice(from, match.index) }, ...explanation(match[0], term, language));
      from = match.index + match[0].length;
    }
    return [...parts, { type: 'text', value: text.slice(from) }];
  };
  return visit;
}

function explanation(
  word: string,
  term: { id: string; name: string; meaning: string; address: string },
  language: LanguageCode,
): ElementContent[] {
  const { ui } = speak(language);
  const id = `word-${term.id}`;
  const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
    type: 'element',
    tagName,
    properties,
    children,
  });
  const words = (value: string): ElementContent => ({ type: 'text', value });
  return [
    element('button', { type: 'button', className: ['word'], popovertarget: id }, [words(word)]),
    element('span', { id, className: ['meaning'], popover: 'auto' }, [
      element('strong', {}, [words(term.name)]),
      words(` ${term.meaning} `),
      element('a', { href: term.address }, [words(ui.entry.moreOnWord)]),
    ]),
  ];
}
