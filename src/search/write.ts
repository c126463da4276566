import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chunksOf } from '../build/chunks.ts';
import { placeOfBuild } from '../build/place.ts';
import { INDEX_FOLDER, PARTS_FOLDER } from './format.ts';
import { filesOfIndex, type Indexed } from './index-files.ts';
import { addDocuments, DOCUMENTS, KnownDocuments, type NewDocument } from './kept-documents.ts';
import { documentOf } from './page-document.ts';

/** Files that are read or written at a time. */
const AT_ONCE = 64;

/** A built site of which the index is to be written. */
export interface BuiltSite {
  readonly site: string;
  /** The files of its pages, and the digest of each in hexadecimal. */
  readonly pages: readonly (readonly [file: string, sha256: string])[];
  /** The digest of the program: what one version of it knows of a page, another does not believe. */
  readonly program: string;
  /** Files that hold what is known already of pages that were made now. */
  readonly found: readonly string[];
}

/**
 * Writes the index of each language of a built site. Pages that are the same as in the last build are not read again, and what is known of
 * pages is held of one language at a time. Gives the digest of each file that was written, in hexadecimal.
 */
export async function writeSearchIndex(built: BuiltSite): Promise<Map<string, string>> {
  const { site, pages, program, found } = built;
  const folder = placeOfBuild(site);
  const [kept, readNow] = [join(folder, DOCUMENTS), join(folder, `${randomUUID()}.ndjson`)];
  const known = new KnownDocuments(program, [kept, ...found]);
  try {
    await readOthers(built, known, readNow);
    known.read(readNow);
    await known.keepIn(kept, new Set(pages.map(([, sha256]) => sha256)));
    await rm(join(site, INDEX_FOLDER), { recursive: true, force: true });
    await mkdir(join(site, PARTS_FOLDER), { recursive: true });
    return await writeFiles(built, known);
  } finally {
    known.close();
    await rm(readNow, { force: true });
  }
}

/** Reads the pages of which nothing is known yet, and puts what there is to know into a file. */
async function readOthers({ site, pages, program }: BuiltSite, known: KnownDocuments, to: string): Promise<void> {
  const others = pages.filter(([, sha256]) => !known.has(sha256));
  for (const some of chunksOf(others, AT_ONCE)) {
    const read = some.map(async ([file, sha256]): Promise<NewDocument> => {
      const html = await readFile(join(site, file), 'utf8');
      return [sha256, documentOf(html) ?? null];
    });
    await addDocuments(to, program, await Promise.all(read));
  }
}

async function writeFiles({ site, pages }: BuiltSite, known: KnownDocuments): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  const inOrder = pages.toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [language, some] of Map.groupBy(inOrder, ([, sha256]) => known.aboutOf(sha256))) {
    if (!language) continue;
    const documents = some.flatMap(([file, sha256]): Indexed[] => {
      const document = known.documentOf(sha256);
      return document ? [{ ...document, path: file.replace(/(?:^|(?<=\/))index\.html$/u, '') }] : [];
    });
    for (const files of chunksOf([...filesOfIndex(language, documents)], AT_ONCE)) {
      for (const [path, { sha256 }] of files) digests.set(path, sha256);
      await Promise.all(files.map(([path, { text }]) => writeFile(join(site, path), text)));
    }
  }
  return digests;
}
