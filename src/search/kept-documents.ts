import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asciiJson } from '../build/ascii-json.ts';
import { chunksOf } from '../build/chunks.ts';
import { linesIn } from '../build/kept-lines.ts';
import { closeTexts, textAt, type TextPlace } from '../build/kept-texts.ts';
import { replaceFile } from '../generations/replace.ts';
import type { SearchDocument } from './page-document.ts';

/**
 * What search knows of pages lies on the disk: of a large register it is a billion bytes. A file begins with the program that made it, since
 * what one version of it knows of a page another does not believe. Then each page has a line: its digest, its language and what is known
 * of it; null where it is not one to be found.
 */
export const DOCUMENTS = 'search.ndjson';

/** A page whose file has this digest, and what search knows of it. */
export type NewDocument = readonly [digest: string, document: SearchDocument | null];

interface Kept extends TextPlace {
  readonly language: string | null;
}

const firstLine = (program: string) => `${JSON.stringify(program)}\n`;
const lineOf = ([digest, document]: NewDocument) => `${asciiJson([digest, document?.language ?? null, document])}\n`;

/** How a line begins, and how one ends that is whole: what was being written when a computer stopped is as if it were not there. */
const BEGINNING = /^\["(?<digest>[^"]+)",(?:"(?<language>[^"]+)",\{|null,null\]$)/u;
const ENDS = '}]';
const NO_DOCUMENT = 'null]';
/** Characters in which a line says of which page and language it is. */
const LONGEST_BEGINNING = 120;

/** What is known in some files, where this version of the program has made them. Whoever reads it lets go of it at the end. */
export class KnownDocuments {
  readonly #kept = new Map<string, Kept>();
  readonly #files = new Set<string>();

  constructor(files: Iterable<string>, program: string) {
    for (const file of files) this.read(file, program);
  }
  /** Adds what is known in another file; nothing where it is not there. */
  read(file: string, program: string): void {
    let begins = true;
    this.#files.add(file);
    try {
      for (const { at, bytes } of linesIn(file)) {
        const [line, end] = [
          bytes.toString('latin1', 0, LONGEST_BEGINNING),
          bytes.toString('latin1', bytes.length - 5),
        ];
        if (begins && line !== JSON.stringify(program)) return;
        begins = false;
        const { digest, language = null } = BEGINNING.exec(line)?.groups ?? {};
        const isWhole = end === NO_DOCUMENT || end.endsWith(ENDS);
        if (digest !== undefined && isWhole && !this.#kept.has(digest))
          this.#kept.set(digest, { file, at, bytes: bytes.length, language });
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  /** The digests of the pages of which something is known, in `file` or elsewhere. */
  digestsIn(file: string): { readonly there: string[]; readonly elsewhere: string[] } {
    const { there = [], elsewhere = [] } = Object.groupBy(this.#kept, ([, kept]) =>
      kept.file === file ? 'there' : 'elsewhere',
    );
    const digests = (some: [string, Kept][]) => some.map(([digest]) => digest);
    return { there: digests(there), elsewhere: digests(elsewhere) };
  }
  /** Of the page with a digest; null where it is not one to be found, undefined where nothing is known of it. */
  languageOf(digest: string): string | null | undefined {
    return this.#kept.get(digest)?.language;
  }
  documentOf(digest: string): SearchDocument | null {
    const kept = this.#kept.get(digest);
    return kept ? (JSON.parse(textAt(kept)) as [string, string | null, SearchDocument | null])[2] : null;
  }
  /** As it lies in its file. */
  lineOf(digest: string): string {
    const kept = this.#kept.get(digest);
    return kept ? `${textAt(kept)}\n` : '';
  }
  close(): void {
    for (const file of this.#files) closeTexts(file);
  }
}

/** The files in a folder where those who make pages have put what search knows of them. */
export const foundIn = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

/** Adds what is known of some pages to a file, which is begun where it is not there. */
export async function addDocuments(file: string, program: string, documents: readonly NewDocument[]): Promise<void> {
  await writeFile(file, firstLine(program), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await writeFile(file, documents.map(lineOf).join(''), { flag: 'a' });
}

/**
 * Adds to a file what is known elsewhere. Where `wanted` is given, it is written anew, with what is known of those pages alone, when more
 * than half of it is of others. What is known goes on to be read where it was: a file that is replaced stays open.
 */
export async function keepDocuments(
  file: string,
  program: string,
  known: KnownDocuments,
  wanted?: ReadonlySet<string>,
): Promise<void> {
  const { there, elsewhere } = known.digestsIn(file);
  const all = [...there, ...elsewhere];
  const staying = wanted ? all.filter((digest) => wanted.has(digest)) : all;
  if (there.length === 0 || all.length > 2 * staying.length)
    await replaceFile(file, linesOf(known, staying, firstLine(program)));
  // It begins a line of its own, whatever became of the last.
  else if (elsewhere.length > 0) await writeFile(file, linesOf(known, elsewhere, '\n'), { flag: 'a' });
}

/** Lines that are joined to one write. */
const AT_ONCE = 200;

function* linesOf(known: KnownDocuments, digests: readonly string[], first: string): Iterable<string> {
  yield first;
  for (const some of chunksOf(digests, AT_ONCE)) yield some.map((digest) => known.lineOf(digest)).join('');
}
