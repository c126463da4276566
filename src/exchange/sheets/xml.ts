import { SaxesParser } from 'saxes';

/** The name of an element or attribute without its prefix: writers choose their own. */
const local = (name: string) => name.slice(name.indexOf(':') + 1);

export type Attributes = Readonly<Record<string, string>>;

/** What is done while XML is read. */
export interface Handlers {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** More levels than any honest document has. */
const DEEPEST = 256;
const PIECE = 65_536;

/** XML that is not well formed, is too deep, or has a document type: no Office program writes one. */
export class UnreadableXml extends Error {}

/** Reads XML piece by piece. Entities of its own are never known, so that nothing grows. Throws `UnreadableXml`. */
export function readXml(bytes: Uint8Array, { open, text, close }: Handlers): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw new UnreadableXml(error.message);
  });
  parser.on('doctype', () => {
    throw new UnreadableXml('It has a document type.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new UnreadableXml('It is too deep.');
    open?.(local(name), withoutPrefixes(attributes));
  });
  if (text) parser.on('text', text);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(local(name));
  });
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (error) {
    throw error instanceof TypeError ? new UnreadableXml('Its letters cannot be read.') : error;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function withoutPrefixes(attributes: Attributes): Attributes {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(':'))) return attributes;
  return Object.fromEntries(names.map((name) => [local(name), attributes[name] ?? '']));
}
