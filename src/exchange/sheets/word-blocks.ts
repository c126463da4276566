/** A paragraph, a list or a heading, or a row of a table, with where it stands. */
export type Block =
  | { readonly place: string; readonly text: string; readonly heading: boolean }
  | { readonly place: string; readonly cells: readonly string[] };

/** How a box that can be ticked is written. */
export const TICKED = '☒';
export const NOT_TICKED = '☐';

/** The blocks of a document, in their order, from the HTML that mammoth makes of it. */
export function blocksIn(body: Element): Block[] {
  let paragraphs = 0;
  let tables = 0;
  return [...body.children].flatMap((element): Block[] => {
    if (element.localName === 'table') {
      tables += 1;
      return rowsIn(element, tables);
    }
    paragraphs += 1;
    const heading = /^h[1-6]$/u.test(element.localName);
    return [{ place: `paragraph ${paragraphs}`, text: wordsOf(element).trim(), heading }].filter(
      ({ text }) => text !== '',
    );
  });
}

function rowsIn(table: Element, number: number): Block[] {
  return [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row, at) => ({
      place: `table ${number}, row ${at + 1}`,
      cells: [...row.children].map((cell) => wordsOf(cell).trim()),
    }));
}

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'li', 'table', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The words of an element: paragraphs apart by a blank line, the items of a list each after a hyphen, links with their address. */
export function wordsOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const element = node as Element;
  const inside = () => [...element.childNodes].map(wordsOf).join('');
  switch (element.localName) {
    case 'br':
      return '\n';
    case 'img':
      return '';
    case 'input':
      return element.hasAttribute('checked') ? `${TICKED} ` : `${NOT_TICKED} `;
    case 'li':
      return `${marker(element)} ${wordsOfBlocks(element).replaceAll('\n', '\n  ')}\n`;
    case 'a':
      return withAddress(inside(), element.getAttribute('href') ?? '');
    case 'td':
    case 'th':
    case 'ul':
    case 'ol':
    case 'body':
      return wordsOfBlocks(element);
    default:
      return inside();
  }
}

function wordsOfBlocks(element: Element): string {
  const isList = element.localName === 'ul' || element.localName === 'ol';
  const parts: string[] = [];
  let line = '';
  for (const child of element.childNodes) {
    const words = wordsOf(child);
    if (!BLOCKS.has((child as Element).localName)) line += words;
    else {
      parts.push(line, words);
      line = '';
    }
  }
  return [...parts, line]
    .map((part) => part.trimEnd())
    .filter((part) => part.trim() !== '')
    .join(isList ? '\n' : '\n\n');
}

function marker(item: Element): string {
  const list = item.parentElement;
  return list?.localName === 'ol' ? `${[...list.children].indexOf(item) + 1}.` : '-';
}

function withAddress(words: string, address: string): string {
  if (!/^https?:\/\//iu.test(address) || words.trim() === address) return words;
  return `${words} (${address})`;
}
