import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chunksOf } from '../build/chunks.ts';
import type { SiteDigests } from '../build/digests.ts';
import { placeOfBuild } from '../build/place.ts';
import { INDEX_FOLDER, PARTS_FOLDER } from './format.ts';
import { filesOfIndex, type Indexed } from './index-files.ts';
import { DOCUMENTS, keepNewDocuments, readDocuments, type KnownDocuments } from './kept-documents.ts';
import { documentOf, type SearchDocument } from './page-document.ts';

/** Files that are read or written at a time. */
const AT_ONCE = 64;

interface Built {
  readonly site: string;
  /** The files of its pages. */
  readonly pages: readonly string[];
  readonly digests: SiteDigests;
  /** The digest of the program: what one version of it knows of a page, another does not believe. */
  readonly program: string;
  /** What is known already of pages that were made now. */
  readonly made: KnownDocuments;
}

/** Writes the index of each language of a built site. Pages that are the same as in the last build are not read again. */
export async function writeSearchIndex({ site, pages, digests, program, made }: Built): Promise<void> {
  const kept = join(placeOfBuild(site), DOCUMENTS);
  const before = await readDocuments(kept, program);
  const known = new Map<string, SearchDocument | null>();
  const found = await inTurns(pages.toSorted(), async (file): Promise<Indexed[]> => {
    const digest = await digests.of(file);
    // Null, of a page that is not one to be found, is known too.
    const same = made.has(digest) ? made.get(digest) : before.get(digest);
    // A copy, since a text that is a part of a longer one keeps all of that in memory: here the whole page.
    const document =
      same === undefined ? structuredClone(documentOf(await readFile(join(site, file), 'utf8')) ?? null) : same;
    known.set(digest, document);
    return document ? [{ ...document, path: file.replace(/(?:^|(?<=\/))index\.html$/u, '') }] : [];
  });
  await keepNewDocuments(kept, program, known, before);
  await rm(join(site, INDEX_FOLDER), { recursive: true, force: true });
  await mkdir(join(site, PARTS_FOLDER), { recursive: true });
  for (const [language, some] of Map.groupBy(found.flat(), (one) => one.language))
    await inTurns([...filesOfIndex(language, some)], ([path, text]) => writeFile(join(site, path), text));
}

/** Does something with each of many, some at a time. Gives the results in their order. */
async function inTurns<One, Result>(all: readonly One[], work: (one: One) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const some of chunksOf(all, AT_ONCE)) results.push(...(await Promise.all(some.map(work))));
  return results;
}
