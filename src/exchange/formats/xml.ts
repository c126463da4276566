import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { textOf } from '../bytes.ts';
import type { Cells, Column } from '../crosswalk.ts';
import { isRefusal, type Refusal, type Register } from '../exchange.ts';
import { headingsOf, rowOf } from '../row.ts';
import { columnsOf, type Format } from './format.ts';
import { DEEPEST, flattened, nested } from './tree.ts';

export interface XmlFile {
  /** The name of the element that holds the record. */
  readonly root: string;
  readonly namespace: string;
}

/** Bounds of a file that is read. The largest cards known have 20 kB, 150 elements and 7 levels. */
const LARGEST = 5_000_000;
const MOST_ELEMENTS = 20_000;

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  // References are decoded once, with those of all other sources, when a row is cleaned.
  processEntities: false,
  htmlEntities: false,
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  ignorePiTags: true,
});

const builder = new XMLBuilder({
  format: true,
  indentBy: '  ',
  suppressEmptyNode: false,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
});

/** One record in XML. Its parts have their paths as names. */
export function xmlFormat(file: XmlFile): Format {
  return {
    file: 'an XML file in UTF-8, or a folder of them',
    ending: 'xml',
    mediaType: 'application/xml',
    oneAFile: true,
    read: (bytes, columns) => {
      const text = textOf(bytes, ['utf-8']);
      return typeof text === 'string' ? xmlRegister(file, text, columns) : text;
    },
    write: ([cells = {}], columns) => xmlText(file, cells, columns),
  };
}

/** The record in an XML text as a register of one row. */
export function xmlRegister(file: XmlFile, text: string, columns: readonly Column[]): Register | Refusal {
  const cells = xmlCells(file, text, columns);
  if (isRefusal(cells)) return cells;
  const known = new Set(columns.map(({ name }) => name));
  const fresh = Object.keys(cells).filter(
    (name) => cells[name] !== '' && !known.has(name.replaceAll(/\/\d+(?=\/|$)/gu, '')),
  );
  const row = rowOf(1, headingsOf(Object.keys(cells)), Object.values(cells));
  if (isRefusal(row)) return row;
  const notes = fresh.length > 0 ? [`Parts that we do not know, kept under their own names: ${fresh.join(', ')}.`] : [];
  return { rows: [row], refused: [], notes };
}

/** The parts of an XML record by their paths, or why it is none. */
export function xmlCells({ root }: XmlFile, text: string, columns: readonly Column[]): Cells | Refusal {
  const because = whyNot(text);
  if (because !== undefined) return { because };
  const whole = parsed(text);
  if (isRefusal(whole)) return whole;
  if (!(root in whole)) return { because: `The file has no element ${root}, so it is not this standard.` };
  return flattened(withTexts(whole[root], columns, ''), columns);
}

function parsed(text: string): Record<string, unknown> | Refusal {
  try {
    return parser.parse(text) as Record<string, unknown>;
  } catch (error) {
    return {
      because: `The file is not XML that can be read: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/** Why a text is not read as XML: what it would do to a parser, or what is wrong with it. */
function whyNot(text: string): string | undefined {
  if (text.length > LARGEST)
    return `The file has more than ${LARGEST / 1_000_000} million characters, the most that is read.`;
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text))
    return 'The file declares a document type or entities of its own (DOCTYPE, ENTITY). Take the declaration out.';
  let [depth, elements] = [0, 0];
  for (const [tag] of text.matchAll(/<!--.*?-->|<!\[CDATA\[.*?\]\]>|<[^<>]*>/gsu)) {
    if (tag.startsWith('<!') || tag.startsWith('<?')) continue;
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) depth++;
    if (depth > DEEPEST) return `The file is nested more than ${DEEPEST} levels deep.`;
    if (++elements > MOST_ELEMENTS) return `The file has more than ${MOST_ELEMENTS.toLocaleString('en-GB')} tags.`;
  }
  const valid = XMLValidator.validate(text);
  return valid === true ? undefined : `The file is not XML that can be read: line ${valid.err.line}: ${valid.err.msg}`;
}

/** What the parser gives, with texts in the place of its nodes of text, and lists where the standard has them. */
function withTexts(value: unknown, columns: readonly Column[], path: string): unknown {
  if (Array.isArray(value)) return value.map((one) => withTexts(one, columns, path));
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  const { '#text': text, '#cdata': cdata, ...parts } = value as Record<string, unknown>;
  const names = Object.entries(parts);
  if (names.length === 0) return `${textIn(text)}${textIn(cdata).replaceAll('&', '&amp;')}`;
  const inside = names.map(([name, part]) => {
    const at = path === '' ? name : `${path}/${name}`;
    const made = withTexts(part, columns, at);
    const isList = columns.some(({ name: column, list }) => list && column === at);
    return [name, isList && !Array.isArray(made) && !hasParts(made) ? [made] : made] as const;
  });
  return Object.fromEntries(textIn(text).trim() === '' ? inside : [['#text', textIn(text)], ...inside]);
}

const hasParts = (value: unknown) => typeof value === 'object' && value !== null;

function textIn(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join('') : typeof value === 'string' ? value : '';
}

/** An XML file with one record. */
export function xmlText({ root, namespace }: XmlFile, cells: Cells, columns: readonly Column[]): string {
  const ordered = columnsOf([cells], columns).flatMap(({ name }): [string, string][] => {
    const text = cells[name];
    return text === undefined ? [] : [[name, text]];
  });
  const whole = nested(inTheirOrder(ordered, columns), columns);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ [root]: { '@xmlns': namespace, ...(whole as object) } })}`;
}

/** Parts in the order of the standard; a part of a list stands where its list does. */
function inTheirOrder(cells: readonly [string, string][], columns: readonly Column[]): [string, string][] {
  const places = new Map(columns.map(({ name }, at) => [name, at]));
  const placeOf = (path: string) => places.get(path.replaceAll(/\/\d+(?=\/|$)/gu, '')) ?? columns.length;
  return cells.toSorted(([a], [b]) => placeOf(a) - placeOf(b));
}
