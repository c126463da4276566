import { addLines, inLines, readLines } from '../build/kept-lines.ts';
import { replaceFile } from '../generations/replace.ts';
import type { SearchDocument } from './page-document.ts';

/** Where it is kept what search knows of pages, in the folder of a build. */
export const DOCUMENTS = 'search.ndjson';

/** What search knows of pages, by the digest of each. Null: it is not one to be found. */
export type KnownDocuments = ReadonlyMap<string, SearchDocument | null>;

/**
 * What search knew of the pages of the last build: a page that is the same need not be read again. The file is of the version of the
 * program that is given, else there is nothing in it to go by.
 */
export async function readDocuments(file: string, program: string): Promise<KnownDocuments> {
  const known = new Map<string, SearchDocument | null>();
  let by: unknown;
  try {
    for (const line of readLines(file)) {
      by ??= line;
      if (by !== program) return new Map();
      if (line !== by) known.set(...(line as [string, SearchDocument | null]));
    }
    return known;
  } catch {
    return new Map();
  }
}

/** Keeps what search knows of the pages of a site for the next build. */
export async function keepDocuments(file: string, program: string, known: KnownDocuments): Promise<void> {
  await replaceFile(file, inLines([program, ...known]));
}

/**
 * As `keepDocuments`, where `before` is all that the file holds: what is new is added to it. It is written anew when more than half of it
 * is of pages that are gone.
 */
export async function keepNewDocuments(
  file: string,
  program: string,
  known: KnownDocuments,
  before: KnownDocuments,
): Promise<void> {
  const news = [...known].filter(([digest]) => !before.has(digest));
  const gone = before.size + news.length - known.size;
  if (before.size === 0 || gone > known.size) await keepDocuments(file, program, known);
  else if (news.length > 0) await addLines(file, news);
}
