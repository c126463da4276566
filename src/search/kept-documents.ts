import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { replaceFile } from '../generations/replace.ts';
import type { SearchDocument } from './page-document.ts';

/** What search knows of a page with a digest. Null: it is not one to be found. */
type Line = readonly [sha256: string, document: SearchDocument | null];

/**
 * What search knew of the pages of the last build, by the digest of each page: a page that is the same need not be read again. The
 * file is of the version of the program that is given, else there is nothing in it to go by.
 */
export async function readDocuments(
  file: string,
  program: string,
): Promise<ReadonlyMap<string, SearchDocument | null>> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  const known = new Map<string, SearchDocument | null>();
  let isFirst = true;
  try {
    for await (const line of lines) {
      if (isFirst && line !== program) return new Map();
      if (!isFirst) known.set(...(JSON.parse(line) as Line));
      isFirst = false;
    }
    return known;
  } catch {
    return new Map();
  }
}

/** Keeps what search knows of the pages of a site for the next build. */
export async function keepDocuments(
  file: string,
  program: string,
  known: ReadonlyMap<string, SearchDocument | null>,
): Promise<void> {
  await replaceFile(file, chunksOf(program, known));
}

/** Lines that are written at once: all of them can be more than one text may hold. */
const AT_ONCE = 1000;

function* chunksOf(program: string, known: ReadonlyMap<string, SearchDocument | null>): Generator<string> {
  let lines = [program];
  for (const line of known) {
    lines.push(JSON.stringify(line));
    if (lines.length < AT_ONCE) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  yield lines.join('\n');
}
