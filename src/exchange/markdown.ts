import type { Nodes } from 'mdast';
import { isSafeLink } from '../model/contact.ts';
import { isUnreadable, parse } from '../prose/parse.ts';
import { isPlainText } from '../prose/plain-text.ts';

/** Addresses that Markdown turns into links by itself. What ends a sentence is not part of one. */
const ADDRESS = /(?<!\w)((?:https?:\/\/|www\.)[^\s<>()"“”’`]*[^\s<>()"“”’`.,;:!?])/giu;
const BULLET = /^[•·▪◦*+–-]\s+/u;
const LIST_ITEM = /^(?:- |\d{1,3}[.)] )/u;
/** Lines that are broken by their length and not by their sense are at least this long. */
const LONG_LINE = 60;
/** Characters that can be marks in Markdown. A text without any is left alone. */
const MARKS = /[\\`*_~<>[\]#|&]|^[=+-]/mu;
/** A line end inside a paragraph, which Markdown shows as a space. */
const SOFT_BREAK = /(?<![\n ]) *\n(?!\n) */gu;
const REFERENCE = /&#?\w+;/gu;
const PLAIN: ReadonlySet<string> = new Set(['root', 'paragraph', 'text', 'list', 'listItem', 'thematicBreak', 'break']);

/**
 * A plain text as Markdown that shows the same words: each line a paragraph, lines with bullets a list.
 *
 * Signs that Markdown would take for marks are escaped, but only in a text that has such marks, so that most stay as
 * the source wrote them. Addresses that pages do not link to stand as code.
 */
export function asMarkdown(text: string): string {
  const pieces = inParagraphs(text).split(ADDRESS);
  const words = pieces.map((piece, place) => (place % 2 === 1 ? 'address' : piece)).join('');
  const escape = !isPlain(words);
  return pieces
    .map((piece, place) => {
      if (place % 2 === 1) return isSafeLink(piece) ? piece : `\`${piece}\``;
      return escape ? escaped(piece) : piece;
    })
    .join('');
}

function inParagraphs(text: string): string {
  const lines = text.split('\n').map((line) => line.trim().replace(BULLET, '- '));
  return lines.reduce((all, line, place) => {
    if (line === '' || all === '') return all + line;
    return `${all}${betweenLines(lines[place - 1] ?? '', line)}${line}`;
  }, '');
}

/** What stands between two lines: a long line that breaks off in a sentence goes on in the next. */
function betweenLines(before: string, line: string): string {
  if (LIST_ITEM.test(before) && LIST_ITEM.test(line)) return '\n';
  const goesOn = before.length >= LONG_LINE && !/[.!?:;]$/u.test(before) && /^[\p{Ll}(]/u.test(line);
  return goesOn ? ' ' : '\n\n';
}

/** Whether a text read as Markdown is only paragraphs and lists, with every sign still in it. */
function isPlain(text: string): boolean {
  if (!MARKS.test(text)) return true;
  if (/\\[!-/:-@[-`{-~]/u.test(text)) return false;
  const tree = parse(text, 'markdown');
  if (isUnreadable(tree)) return false;
  const { kinds, words } = contentOf(tree);
  return kinds.every((kind) => PLAIN.has(kind)) && (text.match(REFERENCE) ?? []).every((one) => words.includes(one));
}

function contentOf(node: Nodes): { kinds: string[]; words: string } {
  const inside = 'children' in node ? node.children.map(contentOf) : [];
  return {
    // A mailbox that Markdown found by itself is a link, and is meant as one.
    kinds: node.type === 'link' && isSafeLink(node.url) ? [] : [node.type, ...inside.flatMap((one) => one.kinds)],
    words: ('value' in node ? node.value : '') + inside.map((one) => one.words).join(' '),
  };
}

function escaped(text: string): string {
  return text.replace(/[\\`*_~<>[\]#|]|&(?=#?\w+;)/gu, String.raw`\$&`);
}

/**
 * The words of a Markdown text, as plain text: what `asMarkdown` would make the same text of.
 *
 * Emphasis is left out; a link stands as its words with the address after them; lists keep their marks.
 */
export function asPlainText(text: string): string {
  if (isPlainText(text)) return text.replace(SOFT_BREAK, ' ').trim();
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = wordsOf(text);
  // A large register has more texts than are worth keeping.
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, words);
  return words;
}

/** A dozen standards ask for the words of the same answers, one standard after another. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

function wordsOf(text: string): string {
  const tree = parse(text, 'markdown');
  return isUnreadable(tree) ? text : blockWords(tree).trim();
}

function blockWords(node: Nodes): string {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.map(blockWords).join('\n\n');
    case 'list':
      return node.children
        .map((item, at) => itemWords(item, node.ordered ? `${(node.start ?? 1) + at}.` : '-'))
        .join('\n');
    case 'table':
      return node.children.map((row) => row.children.map(inlineWords).join(' | ')).join('\n');
    case 'thematicBreak':
      return '---';
    case 'definition':
      return `${node.label ?? node.identifier}: ${node.url}`;
    default:
      return inlineWords(node);
  }
}

function itemWords(item: Extract<Nodes, { type: 'listItem' }>, mark: string): string {
  const indent = ' '.repeat(mark.length + 1);
  return `${mark} ${item.children.map(blockWords).join('\n').replaceAll('\n', `\n${indent}`)}`;
}

function inlineWords(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'text') return node.value.replace(SOFT_BREAK, ' ');
  const inside = 'children' in node ? node.children.map(inlineWords).join('') : 'value' in node ? node.value : '';
  if (node.type !== 'link' || inside === node.url) return inside;
  const addressed = [`https://${inside}`, `http://${inside}`, `mailto:${inside}`].includes(node.url);
  return addressed ? inside : `${inside} (${node.url})`;
}
