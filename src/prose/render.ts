import type { Element, ElementContent, Root as Hast } from 'hast';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { isSafeLink, isSitePath } from '../model/contact.ts';
import { isUnreadable, parse, type Dialect } from './parse.ts';
import { oneLine } from './one-line.ts';
import { isPlainText } from './plain-text.ts';

/** What is done to the finished tree before it is written out: the glossary explains its words here. */
export type Finish = (tree: Hast) => void;

/** How an element of a component is shown. */
type Show = (properties: Record<string, string>, children: ElementContent[]) => Element;

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const words = (value: string): ElementContent => ({ type: 'text', value });

const SHOWN: Readonly<Record<string, Show>> = {
  Note: (_, children) => element('div', { className: ['note'] }, children),
  Warning: ({ title = '' }, children) =>
    element('div', { className: ['warning'] }, [
      element('p', { className: ['warning-title'] }, [words(title)]),
      ...children,
    ]),
  Expander: ({ title = '' }, children) => element('details', {}, [element('summary', {}, [words(title)]), ...children]),
  Figure: ({ src = '', alt = '', caption }) =>
    element('figure', {}, [
      ...(isSitePath(src) ? [element('img', { src, alt, loading: 'lazy' }, [])] : []),
      ...(caption ? [element('figcaption', {}, [words(caption)])] : []),
    ]),
};

function showComponent(
  state: { all: (node: MdxJsxFlowElement) => ElementContent[] },
  node: MdxJsxFlowElement,
): Element | undefined {
  const name = node.name ?? '';
  const show = Object.hasOwn(SHOWN, name) ? SHOWN[name] : undefined;
  if (!show) return undefined;
  const literal = node.attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value] as const] : [],
  );
  return show(Object.fromEntries(literal), state.all(node));
}

/** What may stand in the written HTML. A second lock behind the check: the check refuses, this removes. */
export const PROSE_ELEMENTS: Options = {
  ...defaultSchema,
  tagNames: [
    'p',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'em',
    'strong',
    'del',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'hr',
    'br',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'code',
    'pre',
    'div',
    'details',
    'summary',
    'figure',
    'figcaption',
    'img',
  ],
  attributes: {
    a: ['href'],
    div: [['className', 'note', 'warning']],
    p: [['className', 'warning-title']],
    img: [['src', /^\/(?!\/)/u], 'alt', 'loading'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
  },
  protocols: { href: ['https', 'mailto', 'tel'] },
};

const toHtml = unified()
  .use(remarkRehype, { handlers: { mdxJsxFlowElement: showComponent, mdxJsxTextElement: showComponent } })
  .use(rehypeSanitize, PROSE_ELEMENTS)
  .freeze();
const writer = unified().use(rehypeStringify).freeze();

/**
 * The HTML of a contributed text. What the check refuses does not come through: raw HTML shows as text, other nodes not at all.
 *
 * `headings`: the level at which a second-level heading of the text stands on the page.
 */
export function render(text: string, dialect: Dialect, finish?: Finish, headings: 2 | 3 = 3): string {
  const tree = isPlainText(text) ? paragraphs(text) : hastOf(text, dialect, headings);
  if (!finish) return writer.stringify(tree);
  const own = structuredClone(tree);
  finish(own);
  return writer.stringify(own);
}

/** The plain words of a contributed text, for lists and descriptions. */
export function plain(text: string): string {
  if (isPlainText(text)) return oneLine(text);
  const collect = (node: { value?: string; children?: readonly unknown[] }): string =>
    node.value ?? (node.children ?? []).map((child) => collect(child as Hast)).join('');
  return oneLine(collect(hastOf(text, 'markdown')));
}

const MOST_KEPT = 5_000;
const kept = new Map<string, Hast>();

/** The tree of a text, not to be changed: those asked for lately are kept, since how to complain stands on every page of an organisation. */
function hastOf(text: string, dialect: Dialect, headings: 2 | 3 = 3): Hast {
  const key = `${dialect} ${headings} ${text}`;
  const tree = kept.get(key) ?? parsedToHast(text, dialect, headings);
  kept.delete(key);
  kept.set(key, tree);
  const [oldest = key] = kept.keys();
  // Stryker disable next-line all: how many trees are kept makes a page quicker, and no other
  if (kept.size > MOST_KEPT) kept.delete(oldest);
  return tree;
}

function parsedToHast(text: string, dialect: Dialect, headings: 2 | 3): Hast {
  const parsed = parse(text, dialect);
  const tree: Root = isUnreadable(parsed)
    ? { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] }
    : parsed;
  disarm(tree, headings - 2);
  return toHtml.runSync(tree) as Hast;
}

/** Turns raw HTML into text, takes away pictures and links that are not followed, and moves headings down by some levels. */
function disarm(node: Nodes, down: number): void {
  if (!('children' in node)) return;
  node.children = node.children
    .filter((child) => child.type !== 'image' && child.type !== 'imageReference')
    .map((child) => (child.type === 'html' ? { type: 'text', value: child.value } : child)) as typeof node.children;
  for (const child of node.children) {
    if ((child.type === 'link' || child.type === 'definition') && !isSafeLink(child.url)) child.url = '';
    if (child.type === 'heading') child.depth = Math.min(6, child.depth + down) as 3;
    disarm(child, down);
  }
}

function paragraphs(text: string): Hast {
  const children = text
    .trim()
    .split(/\n\s*\n/u)
    .map((one) => element('p', {}, [words(one.replace(/(?<!\s)\s*\n\s*/gu, ' ').trim())]));
  return { type: 'root', children };
}
