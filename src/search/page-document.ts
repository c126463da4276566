import { Parser } from 'htmlparser2';
import type { FilterValues } from './format.ts';
import { wordsOf } from './words.ts';

/** What search knows of a page. */
export interface SearchDocument {
  readonly language: string;
  /** The language of its title and brief, where that is another. */
  readonly writtenIn?: string;
  readonly title: string;
  /** What the page is about, in a sentence. */
  readonly brief: string;
  readonly filters: FilterValues;
  /** Each word of the page, once, with a blank between two. */
  readonly words: string;
  /** How much each of them counts: a digit from 1 to 9 for each. */
  readonly weights: string;
}

/** What nobody searches for: it stands on many pages, or is not read. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'form',
  'label',
  'nav',
  'footer',
  'iframe',
]);
/** What a page to be found holds. */
const READ = 'data-search="read"';
/** Words go on through these. */
const INLINE = new Set('a abbr b bdi bdo cite code em i mark q s small span strong sub sup u'.split(' '));
/** How much a word counts in an element. */
const COUNTS: Readonly<Record<string, number>> = { h1: 12, h2: 4, h3: 3, h4: 2 };

interface Place {
  readonly isRead: boolean;
  readonly counts: number;
}

/**
 * What search knows of a built page; undefined where the page is not one to be found. A page says by attributes what is read of it:
 *
 * - `data-search="read"`: this element, without what in it says `data-search="skip"`;
 * - `data-search-words`: words by which it is found though they are not shown;
 * - `data-search-weight`: how much words count here, where 1 is a word in a paragraph.
 *
 * Its filters are elements `<meta name="filter-…">`, and what is shown of it is its first heading and its description.
 */
export function documentOf(html: string): SearchDocument | undefined {
  // Most pages are not to be found: looking for the words costs a hundredth of reading the page.
  if (!html.includes(READ)) return undefined;
  const counted = new Map<string, number>();
  const filters: Record<string, string[]> = {};
  const places: Place[] = [{ isRead: false, counts: 1 }];
  let [language, writtenIn, brief, title, text, isFound] = ['', '', '', '', '', false];
  let inTitle = false;
  const place = () => places.at(-1) ?? { isRead: false, counts: 1 };
  const count = (words: string, by: number) => {
    for (const word of wordsOf(words)) counted.set(word, (counted.get(word) ?? 0) + by);
  };
  const flush = () => {
    if (text !== '') count(text, place().counts);
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') language = attributes['lang'] ?? '';
      if (name === 'meta') meta(attributes);
      if (!INLINE.has(name) || 'data-search' in attributes) flush();
      const before = place();
      const asked = attributes['data-search'];
      const isRead = asked === 'read' || (before.isRead && asked !== 'skip' && !LEFT_OUT.has(name));
      const counts = Number(attributes['data-search-weight'] ?? COUNTS[name] ?? before.counts);
      places.push({ isRead, counts });
      isFound ||= asked === 'read';
      if (name === 'h1' && title === '') [inTitle, writtenIn] = [true, attributes['lang'] ?? language];
      if (isRead) count([attributes['data-search-words'], attributes['alt']].join(' '), counts);
    },
    ontext(more) {
      if (inTitle) title += more;
      if (place().isRead) text += more;
    },
    onclosetag(name) {
      if (!INLINE.has(name) || places.at(-2)?.isRead !== place().isRead) flush();
      places.pop();
      if (name === 'h1') inTitle = false;
    },
  });
  function meta({ name = '', content = '' }: Readonly<Record<string, string>>): void {
    if (name === 'description') brief = content;
    if (name.startsWith('filter-')) (filters[name.slice('filter-'.length)] ??= []).push(content);
  }
  parser.end(html);
  if (!isFound) return undefined;
  const words = [...counted].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const length = words.reduce((sum, [, many]) => sum + many, 0);
  return {
    language,
    ...(writtenIn !== language && { writtenIn }),
    title: title.replaceAll(/\s+/gu, ' ').trim(),
    brief,
    filters,
    words: words.map(([word]) => word).join(' '),
    weights: words.map(([, many]) => weightOf(many, length)).join(''),
  };
}

/** A page of common length, counted in words. */
const COMMON_LENGTH = 250;

/**
 * How much a word counts on a page, from 1 to 9: more the more often it stands there, each time less than the time before, and less
 * on a long page. Source: the weight of a term in BM25 (Robertson and Zaragoza 2009), with k₁ = 8 and b = 0.5, where the length of
 * a common page does not hang on the others.
 */
function weightOf(many: number, length: number): number {
  const weight = many / (many + 8 * (0.5 + (0.5 * length) / COMMON_LENGTH));
  return Math.max(1, Math.min(9, Math.round(weight * 10)));
}
