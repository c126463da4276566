import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isSafeLink, isSitePath } from '../model/contact.ts';
import { didYouMean } from '../model/check/nearest.ts';
import { proseComponents } from './components.ts';
import { isTangled, isUnreadable, treeOf, type Dialect } from './parse.ts';
import { isPlainText } from './plain-text.ts';

/** Something in a contributed text that is not allowed. Lines count from 1 in the text. */
export interface ProseFault {
  readonly line: number;
  readonly found: string;
  readonly advice: string;
  readonly example?: string;
}

/** Every kind of node that may stand in contributed text. What is not named is refused. */
const ALLOWED = new Set<string>([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'break',
  'table',
  'tableRow',
  'tableCell',
  'inlineCode',
  'code',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** Deeper than any honest text; keeps the walk and the renderer from running out of stack. */
const DEEPEST = 40;

const HTML = {
  found: 'The text has HTML in it.',
  advice: 'Use Markdown: **bold**, [a link](https://www.example.org), a list with hyphens.',
};

const REFUSED: Readonly<Record<string, { found: string; advice: string }>> = {
  mdxjsEsm: {
    found: 'The text begins with import or export, which would run code.',
    advice: 'Take the line out. Components need no import.',
  },
  mdxFlowExpression: {
    found: 'The text has curly brackets { }, which would run code.',
    advice: 'Write what you mean in words, or put a backslash before each: \\{ and \\}.',
  },
  html: HTML,
  image: {
    found: 'The text has a picture in it.',
    advice: 'In the longer story use <Figure src="/media/…" alt="…" />. Answers hold no pictures.',
  },
};
const OTHER = {
  found: 'The text has something in it that this site does not show.',
  advice: 'Use headings, lists, links, tables, bold and italics only.',
};

/** All that is wrong with a contributed text, in order. An empty list: it may be shown. */
export function proseFaults(text: string, dialect: Dialect): ProseFault[] {
  if (dialect === 'markdown' && isPlainText(text)) return [];
  const tree = treeOf(text, dialect);
  if (isUnreadable(tree)) return [isTangled(tree) ? tangled(tree.line) : unreadable(tree.line, tree.reason)];
  return walk(tree, 0);
}

function walk(node: Nodes, depth: number): ProseFault[] {
  if (depth > DEEPEST) return [at(node, 'The text is nested too deep.', 'Use fewer levels of lists and quotations.')];
  const here = faultsOfNode(node);
  return 'children' in node
    ? [...here, ...(node as Parents).children.flatMap((child) => walk(child, depth + 1))]
    : here;
}

function faultsOfNode(node: Nodes): ProseFault[] {
  const kind = node.type === 'mdxTextExpression' ? 'mdxFlowExpression' : node.type;
  if (!ALLOWED.has(kind)) {
    const { found, advice } = REFUSED[kind] ?? OTHER;
    return [at(node, found, advice)];
  }
  if (node.type === 'link' && !isSafeLink(node.url))
    return [
      at(
        node,
        `The link to “${node.url.slice(0, 80)}” is not one that this site follows.`,
        'A link begins with https://, mailto: or tel:, or is a path in this site such as /glossary/ai/.',
      ),
    ];
  if (node.type === 'heading' && node.depth === 1)
    return [
      at(node, 'The text has a heading of the first level.', 'The page has one already. Begin headings with ##.'),
    ];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return faultsOfComponent(node);
  return [];
}

function faultsOfComponent(node: MdxJsxFlowElement | MdxJsxTextElement): ProseFault[] {
  const names = proseComponents.map((component) => component.name);
  const component = proseComponents.find(({ name }) => name === node.name);
  if (!component) {
    const written = node.name ?? '';
    return /^[A-Z]/u.test(written)
      ? [
          at(
            node,
            `The text has <${written}>, which is not a component of this site.`,
            `${didYouMean(written, names)}There are ${names.join(', ')}.`,
            proseComponents[0].example,
          ),
        ]
      : [at(node, `The text has the HTML tag <${written}>.`, HTML.advice)];
  }
  if (node.type === 'mdxJsxTextElement')
    return [
      at(
        node,
        `<${component.name}> stands inside a line of text.`,
        'Put each of its tags on a line of its own, with an empty line before and after the words between them.',
        component.example,
      ),
    ];
  const literal = new Map<string, string>();
  const faults: ProseFault[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute')
      faults.push(
        at(
          node,
          `<${component.name}> has {…} among its properties, which would run code.`,
          'Give each property by name, with its words in quotation marks.',
          component.example,
        ),
      );
    else if (!Object.hasOwn(component.properties, attribute.name))
      faults.push(
        at(
          node,
          `<${component.name}> has no property “${attribute.name}”.`,
          `It takes ${Object.keys(component.properties).join(', ') || 'none'}.`,
          component.example,
        ),
      );
    else if (typeof attribute.value !== 'string')
      faults.push(
        at(
          node,
          `The property “${attribute.name}” of <${component.name}> is not words in quotation marks.`,
          'Put the words in quotation marks.',
          component.example,
        ),
      );
    else literal.set(attribute.name, attribute.value);
  }
  for (const [name, { required }] of Object.entries(component.properties))
    if (required && !faults.length && !literal.get(name)?.trim())
      faults.push(
        at(node, `<${component.name}> lacks the property “${name}”.`, `Write it as in the example.`, component.example),
      );
  const src = literal.get('src');
  if (src !== undefined && !(isSitePath(src) && src.startsWith('/media/')))
    faults.push(
      at(
        node,
        `The picture “${src.slice(0, 80)}” is not one of this site.`,
        'Put the picture in public/media and write its path as /media/name.jpg.',
        component.example,
      ),
    );
  return faults;
}

/** The pictures that a text shows, as paths in the site, each with its line. */
export function picturesOf(text: string): { src: string; line: number }[] {
  const tree = treeOf(text, 'mdx');
  if (isUnreadable(tree)) return [];
  const found: { src: string; line: number }[] = [];
  const visit = (node: Nodes): void => {
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Figure')
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'src' && typeof attribute.value === 'string')
          found.push({ src: attribute.value, line: node.position?.start.line ?? 1 });
    if ('children' in node) (node as Parents).children.forEach(visit);
  };
  visit(tree);
  return found;
}

function at(node: Nodes, found: string, advice: string, example?: string): ProseFault {
  return { line: node.position?.start.line ?? 1, found, advice, ...(example && { example }) };
}

function tangled(line: number): ProseFault {
  return {
    line,
    found: 'The text is too long, is nested too deep, or has too many marks such as * and [ in one paragraph.',
    advice: 'Make it shorter, and use fewer levels of lists and quotations.',
  };
}

function unreadable(line: number, reason: string): ProseFault {
  const tag = /closing tag|closing slash|Expected the closing|before the end|end-tag/i.test(reason);
  return tag
    ? {
        line,
        found: 'A component is opened and not closed, or closed and not opened.',
        advice: 'Each <Note> needs a </Note> on a line of its own.',
        example: proseComponents[0].example,
      }
    : {
        line,
        found: 'The text has a “<” or a “{” that does not belong to a component.',
        advice:
          'Write “less than” in words, and use round brackets. Import, export and { } are not taken: they would run code.',
      };
}
