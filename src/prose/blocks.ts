import type { Nodes, Parents } from 'mdast';
import { oneLine } from './one-line.ts';
import { isUnreadable, treeOf, type Dialect } from './parse.ts';
import { isPlainText } from './plain-text.ts';

/** A paragraph, a heading, an item of a list or the words for a picture, with the marks of Markdown taken off. */
export interface Block {
  /** Counts from 1 in the text. */
  readonly line: number;
  readonly text: string;
  readonly kind: 'words' | 'heading' | 'alt';
}

/** The blocks of a text in order, as a reader hears them. Code is left out; a text that cannot be read has none. */
export function blocksOf(text: string, dialect: Dialect): Block[] {
  if (dialect === 'markdown' && isPlainText(text))
    return text.split(/\n\s*\n/u).flatMap((paragraph) => (paragraph.trim() ? [words(paragraph, 1)] : []));
  const tree = treeOf(text, dialect);
  return isUnreadable(tree) ? [] : blocksIn(tree);
}

const words = (text: string, line: number): Block => ({ line, text: oneLine(text), kind: 'words' });

function blocksIn(node: Nodes): Block[] {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'paragraph' || node.type === 'tableCell') return [words(textIn(node), line)];
  if (node.type === 'heading') return [{ ...words(textIn(node), line), kind: 'heading' }];
  const inner = 'children' in node ? (node as Parents).children.flatMap(blocksIn) : [];
  return [...propertiesIn(node, line), ...inner];
}

/** The words in the properties of a component: its title, its caption, what a picture shows. */
function propertiesIn(node: Nodes, line: number): Block[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap((attribute): Block[] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || attribute.name === 'src')
      return [];
    return [{ ...words(attribute.value, line), kind: attribute.name === 'alt' ? 'alt' : 'heading' }];
  });
}

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? (node as Parents).children.map(textIn).join('') : '';
}
