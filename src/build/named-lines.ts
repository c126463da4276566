import { writeFile } from 'node:fs/promises';
import { replaceFile } from '../generations/replace.ts';
import { asciiJson } from './ascii-json.ts';
import { chunksOf } from './chunks.ts';
import { linesIn } from './kept-lines.ts';
import { closeTexts, textAt, type TextPlace } from './kept-texts.ts';

/**
 * What builds keep for each other under names, on the disk: of a large register it is a billion bytes. A file begins with the version of the
 * program that made it, since what one version has made another does not believe. Then each name has a line, with a word about what is
 * kept, which is known without reading that, and what is kept.
 */
export type NamedLine = readonly [name: string, about: string | null, kept: unknown];

interface Line extends TextPlace {
  readonly about: string | null;
}

const firstLine = (program: string) => `${JSON.stringify(program)}\n`;

/** How a line begins. */
const BEGINNING = /^\["(?<name>[^"\\]+)",(?:"(?<about>[^"\\]+)"|null),/u;
/** Characters in which a line says its name and what it is about. */
const LONGEST_BEGINNING = 200;
/**
 * What a line that is whole ends with; JSON has it nowhere else. What was being written when a computer stopped is as if it were not
 * there.
 */
const END = '\t';

/** What is kept in some files. Whoever reads it lets go of it at the end. */
export class NamedLines {
  readonly #program: string;
  readonly #lines = new Map<string, Line>();
  readonly #files = new Set<string>();

  constructor(program: string, files: Iterable<string>) {
    this.#program = program;
    for (const file of files) this.read(file);
  }
  /** Adds what is kept in another file, but what is known already; nothing where it is not there, or of another version. */
  read(file: string): void {
    let begins = true;
    this.#files.add(file);
    try {
      for (const { at, bytes } of linesIn(file)) {
        const beginning = bytes.toString('latin1', 0, LONGEST_BEGINNING);
        if (begins && beginning !== JSON.stringify(this.#program)) return;
        begins = false;
        const { name, about = null } = BEGINNING.exec(beginning)?.groups ?? {};
        const isWhole = bytes.at(-1) === END.charCodeAt(0);
        if (name !== undefined && isWhole && !this.#lines.has(name))
          this.#lines.set(name, { file, at, bytes: bytes.length, about });
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  has(name: string): boolean {
    return this.#lines.has(name);
  }
  /** Undefined where nothing is kept. */
  aboutOf(name: string): string | null | undefined {
    return this.#lines.get(name)?.about;
  }
  /** Undefined where nothing is kept. */
  keptOf(name: string): unknown {
    const line = this.#lines.get(name);
    return line && (JSON.parse(textAt(line)) as NamedLine)[2];
  }
  /** All names, in the order of their lines. */
  names(): string[] {
    return [...this.#lines.keys()];
  }
  /**
   * Puts what is known into a file, where the next build looks for it: what other files hold is added. Where `wanted` is given, it is
   * written anew, with what is kept under those names alone, when more than half of it is under others. All goes on to be read
   * where it was: a file that is replaced stays open.
   */
  async keepIn(file: string, wanted?: ReadonlySet<string>): Promise<void> {
    const all = this.names();
    const news = all.filter((name) => this.#lines.get(name)?.file !== file);
    const staying = wanted ? all.filter((name) => wanted.has(name)) : all;
    if (news.length === all.length || all.length > 2 * staying.length)
      await replaceFile(file, this.#linesOf(staying, firstLine(this.#program)));
    // It begins a line of its own, whatever became of the last.
    else if (news.length > 0) await writeFile(file, this.#linesOf(news, '\n'), { flag: 'a' });
  }
  *#linesOf(names: readonly string[], first: string): Iterable<string> {
    yield first;
    for (const some of chunksOf(names, AT_ONCE))
      yield some
        .flatMap((name) => this.#lines.get(name) ?? [])
        .map((line) => `${textAt(line)}\n`)
        .join('');
  }
  close(): void {
    for (const file of this.#files) closeTexts(file);
  }
}

/** Lines that are joined to one write. */
const AT_ONCE = 100;

/** Adds lines to a file, which is begun where it is not there. */
export async function addNamed(file: string, program: string, lines: readonly NamedLine[]): Promise<void> {
  await writeFile(file, firstLine(program), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await writeFile(file, lines.map((line) => `${asciiJson(line)}${END}\n`).join(''), { flag: 'a' });
}
