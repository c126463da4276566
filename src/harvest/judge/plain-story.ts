import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { unified } from 'unified';
import { isUnreadable, parse } from '../../prose/parse.ts';

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' }).freeze();

/** Whether a story may have one of the components that contributed MDX offers. */
const HAS_COMPONENT = /<\/?[A-Z]/u;

/**
 * A longer story as plain Markdown: components of ours become the words that they hold, since a gathered text is never MDX.
 * A picture of another site is not shown: its caption, or the words for those who cannot see it, stand for it.
 *
 * What cannot be read, or is none of our components, comes back as it was: the check of Markdown refuses it.
 */
export function plainStory(story: string): string {
  if (!HAS_COMPONENT.test(story)) return story;
  const tree = parse(story, 'mdx');
  if (isUnreadable(tree)) return story;
  const children = tree.children.flatMap(plainBlocks);
  return children.some(isStrange) ? story : writer.stringify({ type: 'root', children } satisfies Root).trim();
}

function plainBlocks(node: RootContent): RootContent[] {
  if (node.type === 'mdxJsxFlowElement') return componentAsBlocks(node);
  if (node.type === 'blockquote' || node.type === 'listItem' || node.type === 'list')
    return [{ ...node, children: node.children.flatMap((child) => plainBlocks(child)) } as RootContent];
  return [node];
}

function componentAsBlocks(node: MdxJsxFlowElement): RootContent[] {
  const inside = () => node.children.flatMap((child) => plainBlocks(child));
  const title = literalOf(node, 'title');
  switch (node.name) {
    case 'Note':
      return inside();
    case 'Warning':
    case 'Expander':
      return [
        ...(title ? [paragraph([{ type: 'strong', children: [{ type: 'text', value: title }] }])] : []),
        ...inside(),
      ];
    case 'Figure': {
      const words = literalOf(node, 'caption') ?? literalOf(node, 'alt');
      return words ? [paragraph([{ type: 'emphasis', children: [{ type: 'text', value: words }] }])] : [];
    }
    default:
      return [node];
  }
}

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

function literalOf(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  const value = typeof found?.value === 'string' ? found.value.trim() : '';
  return value === '' ? undefined : value;
}

/** Whether something is left that Markdown cannot say: then nothing is rewritten. */
function isStrange(node: RootContent): boolean {
  if (node.type.startsWith('mdx')) return true;
  return 'children' in node && (node.children as RootContent[]).some(isStrange);
}
