import { ExternalHyperlink, LevelFormat, Paragraph, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { parseHTML } from 'linkedom';

/** How the paragraphs of a text stand in the document. */
export interface Place {
  /** The language of the words (BCP 47), where it is not that of the document. */
  readonly language?: string | undefined;
  /** The address of the portal, for links inside it. */
  readonly site: string;
  /** Gives each numbered list of the document a number of its own, so that it counts from one. */
  readonly nextList: () => number;
  /** How far the text stands in, in twentieths of a point. */
  readonly indent?: number;
}

const ORDERED = 'ordered';

/** How far a list stands in from what is around it. */
export const STEP = 360;

/** Numbered lists: each list of the document counts from one, as an instance of these. */
export const numbering = {
  config: [
    {
      reference: ORDERED,
      levels: [0, 1, 2].map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        style: { paragraph: { indent: { left: STEP * (level + 1), hanging: STEP } } },
      })),
    },
  ],
};

type Style = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'font'>;

const STYLES: Readonly<Record<string, Style>> = {
  STRONG: { bold: true },
  EM: { italics: true },
  DEL: { strike: true },
  CODE: { font: 'Courier New' },
  TH: { bold: true },
};

const BLOCKS = new Set(['P', 'UL', 'OL', 'LI', 'DIV', 'BLOCKQUOTE', 'PRE', 'TABLE', 'H2', 'H3', 'H4', 'H5', 'H6']);

/**
 * The paragraphs of an answer that was made ready as HTML for the page: lists, links and strong words stay what they are.
 *
 * The meaning of a word of the glossary, which the page opens on demand, is left out.
 */
export function paragraphsOf(html: string, place: Place): Paragraph[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return blocks([...document.body.childNodes], place, 0);
}

function blocks(nodes: readonly Node[], place: Place, depth: number): Paragraph[] {
  const made: Paragraph[] = [];
  let line: Node[] = [];
  const endLine = () => {
    if (line.some((node) => (node.textContent ?? '').trim() !== '')) made.push(paragraph(line, place));
    line = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !BLOCKS.has(node.tagName)) {
      line.push(node);
      continue;
    }
    endLine();
    made.push(...block(node, place, depth));
  }
  endLine();
  return made;
}

function block(element: Element, place: Place, depth: number): Paragraph[] {
  const children = [...element.childNodes];
  switch (element.tagName) {
    case 'UL':
    case 'OL': {
      const instance = element.tagName === 'OL' ? place.nextList() : undefined;
      return [...element.children].flatMap((item) => listItem(item, instance, place, depth));
    }
    case 'TABLE':
      return [...element.querySelectorAll('tr')].map((row) =>
        paragraph(
          [...row.children].flatMap((cell, at) =>
            at === 0 ? [cell] : [cell.ownerDocument.createTextNode(' | '), cell],
          ),
          place,
        ),
      );
    case 'BLOCKQUOTE':
      return blocks(children, { ...place, indent: (place.indent ?? 0) + STEP }, depth);
    default:
      return blocks(children, place, depth);
  }
}

function listItem(item: Element, instance: number | undefined, place: Place, depth: number): Paragraph[] {
  const level = Math.min(depth, 2);
  const inner = (node: Node) => isElement(node) && (node.tagName === 'UL' || node.tagName === 'OL');
  const words = trimmed([...item.childNodes].filter((node) => !inner(node)));
  const lists = [...item.childNodes].filter(inner);
  return [
    new Paragraph({
      children: runs(words, place, {}),
      ...(instance === undefined ? { bullet: { level } } : { numbering: { reference: ORDERED, level, instance } }),
    }),
    ...blocks(lists, place, depth + 1),
  ];
}

const paragraph = (nodes: readonly Node[], place: Place) =>
  new Paragraph({
    children: runs(trimmed(nodes), place, {}),
    ...(place.indent && { indent: { start: place.indent } }),
  });

/** Nodes without the white space of the HTML before the first word and after the last. */
function trimmed(nodes: readonly Node[]): Node[] {
  const isSpace = (node: Node) => !isElement(node) && (node.textContent ?? '').trim() === '';
  const first = nodes.findIndex((node) => !isSpace(node));
  const kept = nodes.slice(first, nodes.findLastIndex((node) => !isSpace(node)) + 1);
  const last = kept.at(-1);
  if (last && !isElement(last)) last.textContent = (last.textContent ?? '').trimEnd();
  return kept;
}

function runs(nodes: readonly Node[], place: Place, style: Style): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    if (!isElement(node)) return [textRun((node.textContent ?? '').replace(/\s+/gu, ' '), place, style)];
    if (node.hasAttribute('popover')) return [];
    if (node.tagName === 'BR') return [new TextRun({ break: 1 })];
    const href = node.tagName === 'A' ? node.getAttribute('href') : null;
    if (href) return [link(href, node.textContent, place)];
    return runs([...node.childNodes], place, { ...style, ...STYLES[node.tagName] });
  });
}

/** A text in its language. */
export function textRun(text: string, { language }: Pick<Place, 'language'>, style: Style = {}): TextRun {
  return new TextRun({ text, ...style, ...(language !== undefined && { language: { value: language } }) });
}

/** A link that is whole outside the site too. */
export function link(
  href: string,
  text: string,
  { site, language }: Pick<Place, 'site' | 'language'>,
): ExternalHyperlink {
  return new ExternalHyperlink({ link: new URL(href, site).href, children: [linkRun(text, language)] });
}

/** The words of a link, as Word's own style for links has them. */
export function linkRun(text: string, language?: string): TextRun {
  return new TextRun({ text, style: 'Hyperlink', ...(language !== undefined && { language: { value: language } }) });
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
