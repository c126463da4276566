import { visit, type Document } from 'yaml';
import type { Unread } from './read-file.ts';

/** A fault of the facts of a file: where in the text, and what to say. */
interface YamlFault extends Omit<Unread, 'line'> {
  readonly offset: number;
}

/** All that keeps facts from being read, in words. `text` is what `document` was made from. */
export function faultsOfYaml(document: Document, text: string): YamlFault[] {
  return document.errors.map(({ code, pos: [offset] }) => {
    const opened = code === 'MISSING_CHAR' ? openQuote(document, offset) : undefined;
    return opened === undefined ? { offset, ...sayFault(code, text[offset] ?? '') } : { offset: opened, ...NOT_CLOSED };
  });
}

/** Where the quotation began that does not end before a place; undefined where there is none. */
function openQuote(document: Document, offset: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && range[1] >= offset) found = range[0];
    },
  });
  return found;
}

const NOT_CLOSED = {
  found: 'A quotation mark is opened here and not closed.',
  advice: 'Put one at the end of the text too, or take this one out.',
  example: 'name: "Bed finder"',
};

function sayFault(code: string, sign: string): Omit<YamlFault, 'offset'> {
  if (code === 'DUPLICATE_KEY')
    return { found: 'The same question is answered twice.', advice: 'Keep one of the answers and take the other out.' };
  if (code === 'TAB_AS_INDENT')
    return { found: 'The line begins with a tab.', advice: 'Use spaces: two for each level.' };
  if (code === 'BAD_SCALAR_START')
    return {
      found: `The text begins with “${sign}”, which cannot stand first.`,
      advice: 'Put the whole text in quotation marks.',
      example: `why: "${sign} …"`,
    };
  return {
    found: 'The facts cannot be read from here on.',
    advice:
      'Often a text with a colon or a quotation mark in it stands bare, or begins with a sign such as * or [. Put >- after the question and the text on the next line, with two spaces before it.',
    example: 'limits: >-\n  It cannot see a break: a doctor looks at every X-ray.',
  };
}
