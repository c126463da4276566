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

/** A line that is whole: what was being written when a computer stopped is as if it were not there. */
const LINE = /^\["(?<digest>[^"]+)",(?:null,null\]$|"(?<language>[^"]+)",\{.*\}\]$)/u;

/** What is known in some files, where this version of the program has made them. Whoever reads it lets go of it at the end. */
export class KnownDocuments {
  readonly #kept = new Map<string, Kept>();
  readonly #files = new Set<string>();

  constructor(files: Iterable<string>, program: string) {
    for (const file of files) this.#read(file, JSON.stringify(program));
  }
  #read(file: string, program: string): void {
    let begins = true;
    try {
      for (const { at, bytes } of linesIn(file)) {
        const line = bytes.toString('latin1');
        if (begins && line !== program) return;
        begins = false;
        const { digest, language = null } = LINE.exec(line)?.groups ?? {};
        if (digest !== undefined) this.#kept.set(digest, { file, at, bytes: bytes.length, language });
      }
      this.#files.add(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  get size() {
    return this.#kept.size;
  }
  digests() {
    return this.#kept.keys();
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
 * Adds to a file what is known in others. Where `wanted` is given, it is written anew, with what is known of those pages alone, when
 * more than half of it is of others.
 */
export async function gatherDocuments(
  file: string,
  program: string,
  others: readonly string[],
  wanted?: ReadonlySet<string>,
): Promise<void> {
  const before = new KnownDocuments([file], program);
  const more = new KnownDocuments(others, program);
  const news = [...more.digests()].filter((digest) => before.languageOf(digest) === undefined);
  const all = [...before.digests(), ...news];
  const staying = wanted ? all.filter((digest) => wanted.has(digest)) : all;
  try {
    if (before.size === 0 || all.length > 2 * staying.length)
      await replaceFile(file, linesOf([before, more], staying, firstLine(program)));
    // It begins a line of its own, whatever became of the last.
    else if (news.length > 0) await writeFile(file, linesOf([more], news, '\n'), { flag: 'a' });
  } finally {
    before.close();
    more.close();
  }
}

/** Lines that are joined to one write. */
const AT_ONCE = 200;

function* linesOf(known: readonly KnownDocuments[], digests: readonly string[], first: string): Iterable<string> {
  yield first;
  for (const some of chunksOf(digests, AT_ONCE))
    yield some.map((digest) => known.map((one) => one.lineOf(digest)).find(Boolean) ?? '').join('');
}
