import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addNamed, NamedLines } from '../build/named-lines.ts';
import type { SearchDocument } from './page-document.ts';

/** What search knows of pages lies in this file: under the digest of a page its language, and what is known of it; null where it is not one to be found. */
export const DOCUMENTS = 'search.ndjson';

/** A page whose file has this digest, and what search knows of it. */
export type NewDocument = readonly [digest: string, document: SearchDocument | null];

/** What is known in some files. Whoever reads it lets go of it at the end. */
export class KnownDocuments extends NamedLines {
  /** Of the page with a digest; null where it is not one to be found, or nothing is known of it. */
  documentOf(digest: string): SearchDocument | null {
    return (this.keptOf(digest) ?? null) as SearchDocument | null;
  }
}

/** The files in a folder where those who make pages have put what search knows of them. */
export const foundIn = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

/** Adds what is known of some pages to a file, which is begun where it is not there. */
export function addDocuments(file: string, program: string, documents: readonly NewDocument[]): Promise<void> {
  return addNamed(
    file,
    program,
    documents.map(([digest, document]) => [digest, document?.language ?? null, document]),
  );
}
