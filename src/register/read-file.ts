import { LineCounter, parseDocument, type Document } from 'yaml';
import { faultsOfYaml } from './yaml-faults.ts';

/** What stands in a file: facts, and in MDX a body. */
export interface FileContent {
  readonly facts: unknown;
  readonly body: string;
  /** The line of the file on which the body begins; in JSON it stands on the line of `STORY`. */
  readonly bodyLine: number;
  /** The line of the answer that a path leads to, or of the nearest that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** A file that cannot be read, in words. */
export interface Unread {
  readonly line: number;
  readonly found: string;
  readonly advice: string;
  readonly example?: string;
}

/** More than any honest entry, far less than what harms a build. */
const MOST_BYTES = 512 * 1024;

export function isUnread(result: FileContent | Unread[]): result is Unread[] {
  return Array.isArray(result);
}

/** Under which name the longer story of an entry stands in JSON. */
export const STORY = 'story';

/**
 * Reads the bytes of an entry's file: `.json`, or `.mdx` with its facts at the top. Gives all that is wrong with it, or what
 * it holds. `hasStory`: whether entries of its collection have a longer story, which in JSON stands among the facts.
 */
export function readContent(bytes: Uint8Array, kind: 'json' | 'mdx', hasStory = false): FileContent | Unread[] {
  if (bytes.length > MOST_BYTES)
    return [
      {
        line: 1,
        found: `The file is ${megabytes(bytes.length)} MB large; the most is ${megabytes(MOST_BYTES)} MB.`,
        advice: 'An entry holds words only. Put pictures in public/media and link to documents.',
      },
    ];
  const other = unlikeText(bytes);
  if (other) return [{ line: 1, ...other }];
  const text = decoded(bytes);
  if (typeof text !== 'string') return [text];
  if (kind === 'mdx') return readMdx(text);
  const content = readJson(text);
  return hasStory && !isUnread(content) ? withStory(content) : content;
}

function withStory(content: FileContent): FileContent {
  const { facts } = content;
  if (typeof facts !== 'object' || facts === null || !(STORY in facts) || typeof facts.story !== 'string')
    return content;
  const { [STORY]: body, ...rest } = facts;
  return { ...content, facts: rest, body };
}

/** What a file is that is no text at all: one of Word or Excel, a PDF, a picture; or nothing. */
function unlikeText(bytes: Uint8Array): Omit<Unread, 'line'> | undefined {
  if (bytes.every((byte) => byte <= 32))
    return { found: 'The file is empty.', advice: 'Begin from an entry that works, or from the form.' };
  const kind = KINDS.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte))?.kind;
  return kind === undefined
    ? undefined
    : {
        found: `The file is ${kind}, whatever its name says. An entry is a text file.`,
        advice: 'Open it, and copy its words into the form, or into a copy of an entry that works.',
      };
}

/** How files of other kinds begin. */
const KINDS = [
  { kind: 'a document of Word or Excel', begins: [0x50, 0x4b, 3, 4] },
  { kind: 'a document of an old Word or Excel', begins: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'a PDF', begins: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'a picture', begins: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'a picture', begins: [0xff, 0xd8, 0xff] },
] as const;

const megabytes = (size: number) => (size / 1024 / 1024).toFixed(1);

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): string | Unread {
  try {
    // How lines end is how a file is kept, not what it says: the same words are the same data on every system.
    return UTF_8.decode(bytes).replace(/\r\n?/gu, '\n');
  } catch {
    return {
      line: lineOfBrokenByte(bytes),
      found: 'The file is not in the encoding UTF-8, so that some letters cannot be read.',
      advice:
        'Save it again with the encoding UTF-8. In Notepad: Save as, Encoding, UTF-8. In Word: Save as, Plain text, Other encoding, Unicode (UTF-8).',
    };
  }
}

/** The first line that is not UTF-8. Each line is decoded by itself: a line end is never part of a longer character. */
function lineOfBrokenByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    try {
      UTF_8.decode(bytes.subarray(start, end === -1 ? undefined : end));
    } catch {
      return line;
    }
    if (end === -1) break;
    start = end + 1;
  }
  return line;
}

const FENCE = /^---[ \t]*\n/u;

function readMdx(text: string): FileContent | Unread[] {
  const opening = FENCE.exec(text);
  const closing = opening && /^---[ \t]*$/mu.exec(text.slice(opening[0].length));
  if (!opening || !closing)
    return [
      {
        line: 1,
        found: opening
          ? 'The facts at the top of the file have no line --- after them.'
          : 'The file does not begin with a line ---.',
        advice: 'The facts stand at the top, between two lines of three hyphens.',
        example: '---\nname: Chest X-ray sorting\n---',
      },
    ];
  const facts = text.slice(opening[0].length, opening[0].length + closing.index);
  const body = text.slice(opening[0].length + closing.index + closing[0].length);
  return readFacts(facts, 1, body, 1 + facts.split('\n').length);
}

/** JSON that can be read in one way only is read as such, in a tenth of the time; else as YAML, which says what is wrong and where. */
function readJson(text: string): FileContent | Unread[] {
  const facts = unmistakable(text);
  return facts === undefined
    ? readFacts(text, 0, '', 1)
    : { facts, body: '', bodyLine: 1, lineOf: (path) => lineIn(treeOf(text, 0), path) };
}

/** What JSON holds, where it holds no key twice and writes nothing in an uncommon way; undefined for every other text. */
function unmistakable(text: string): unknown {
  try {
    const facts: unknown = JSON.parse(text);
    const withoutSpace = text.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/gu, '$1');
    return JSON.stringify(facts) === withoutSpace ? facts : undefined;
  } catch {
    return undefined;
  }
}

interface Tree {
  readonly text: string;
  readonly linesBefore: number;
  readonly document: Document;
  readonly line: (offset: number) => number;
}

let lastTree: Tree | undefined;

/** The tree of a text. Only the last is kept, since it is many times larger than the text, and a register has thousands. */
function treeOf(text: string, linesBefore: number): Tree {
  if (lastTree?.text === text && lastTree.linesBefore === linesBefore) return lastTree;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    strict: true,
    logLevel: 'error',
  });
  lastTree = { text, linesBefore, document, line: (offset) => lines.linePos(offset).line + linesBefore };
  return lastTree;
}

function readFacts(text: string, linesBefore: number, body: string, bodyLine: number): FileContent | Unread[] {
  const { document, line } = treeOf(text, linesBefore);
  if (document.errors.length > 0)
    return onceEachLine(faultsOfYaml(document, text).map(({ offset, ...fault }) => ({ line: line(offset), ...fault })));
  try {
    const facts: unknown = document.toJS({ maxAliasCount: 0 });
    return { facts, body, bodyLine, lineOf: (path) => lineIn(treeOf(text, linesBefore), path) };
  } catch {
    return [
      {
        line: 1 + linesBefore,
        found: 'The facts use * or & to point at other facts, or are nested too deep.',
        advice: 'Put text that begins with * or & in quotation marks.',
      },
    ];
  }
}

/** One broken line can be several errors for a parser, and is one for a person. */
function onceEachLine(faults: Unread[]): Unread[] {
  return [...new Map(faults.toReversed().map((one) => [one.line, one])).values()].toReversed();
}

function lineIn({ document, line }: Tree, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== undefined) return line(offset);
  }
  return line(0);
}

/** Where the key of an answer stands, or the item of a list. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || !('items' in parent)) return undefined;
  for (const [position, item] of (parent.items as readonly Item[]).entries()) {
    if (item.key ? item.key.value === last : position === last) return (item.key ?? item).range?.[0];
  }
  return undefined;
}

interface Item {
  readonly key?: { readonly value: unknown; readonly range?: readonly number[] };
  readonly range?: readonly number[];
}
