import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** How a text is written: MDX in the body of an entry, Markdown in an answer. Neither is ever run. */
export type Dialect = 'mdx' | 'markdown';

/** A text that cannot be read, and where. */
export interface Unreadable {
  readonly line: number;
  readonly reason: string;
}

const parsers = {
  markdown: unified().use(remarkParse).use(remarkGfm).freeze(),
  mdx: unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze(),
};

const TANGLED = 'tangled';
const LONGEST = 100_000;
const MOST_MARKS = 400;
/** Signs of quotations and lists, one in the other, at the beginning of a line. */
const DEEP = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){41}/mu;

/**
 * The line of the first part of a text on which a parser would work for minutes; undefined when there is none.
 *
 * The time that Markdown takes grows with the square of its marks and its depth. No honest text comes near these limits.
 */
function tangledLine(text: string): number | undefined {
  if (text.length > LONGEST) return 1;
  let line = 1;
  for (const paragraph of text.split(/(\n[ \t\r]*(?=\n))/u)) {
    if ((paragraph.match(/[*_~]+|\[/gu)?.length ?? 0) > MOST_MARKS || DEEP.test(paragraph)) return line;
    line += paragraph.split('\n').length - 1;
  }
  return undefined;
}

/**
 * The tree of a text. MDX is only read into a tree: nothing in it is compiled.
 *
 * Gives `Unreadable` where MDX is broken (a tag that is not closed, a brace) or too tangled to read. Lines count from 1.
 */
export function parse(text: string, dialect: Dialect): Root | Unreadable {
  const tangled = tangledLine(text);
  if (tangled !== undefined) return { line: tangled, reason: TANGLED };
  try {
    return parsers[dialect].parse(text);
  } catch (error) {
    const { line = 1, reason = 'it cannot be read' } = error as { line?: number; reason?: string };
    // Of a tag that is not closed, the place where it was opened helps more than that where it was missed.
    const opened = /for `<[^`]*>` \((?<line>\d+):/u.exec(reason)?.groups?.['line'];
    return { line: opened === undefined ? line : Number(opened), reason };
  }
}

/** Whether a text was not read because it would take too long. */
export function isTangled(text: Unreadable): boolean {
  return text.reason === TANGLED;
}

export function isUnreadable(tree: Root | Unreadable): tree is Unreadable {
  return 'reason' in tree;
}

/** As many trees as the texts of one entry make: each is looked at for what is not allowed, for pictures and for its words. */
const MOST_KEPT = 32;
const lately = { markdown: new Map<string, Root | Unreadable>(), mdx: new Map<string, Root | Unreadable>() };

/** The tree of a text, as `parse` gives it, for those who only look at it: the last trees are kept, and must not be changed. */
export function treeOf(text: string, dialect: Dialect): Root | Unreadable {
  const kept = lately[dialect];
  const known = kept.get(text);
  if (known) return known;
  const tree = parse(text, dialect);
  kept.set(text, tree);
  // The oldest goes first: a map keeps the order in which things were put into it.
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return tree;
}
