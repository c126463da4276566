import { createHash, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { nameFor, readsOf } from '../build/reads.ts';
import { collectionNames } from '../model/collection-names.ts';
import { keptBehind } from '../register/noted.ts';
import type { Register } from '../register/register.ts';
import type { Entry } from '../register/entry.ts';
import type { Theme } from '../site.ts';
import { entryData, type EntryData } from './entry-data.ts';
import { KeptEntryData } from './kept-entry-data.ts';
import type { Pieces } from './pieces.ts';
import { writeData, type Before } from './write-data.ts';

/** What files of data are made from. */
export interface DataSource {
  readonly register: Register;
  readonly theme: Theme;
  /** Every entry as data, by collection and then by id. */
  readonly entries: readonly EntryData[];
}

/** A file of data before it is written. */
export interface DataFile {
  /** Its path on the site, such as `/data/tools.csv`. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array | Pieces;
  /** What it holds so many of; undefined where counting says nothing. */
  readonly count?: number;
}

/** A file of data as it lies on the site. */
export interface WrittenFile extends Omit<DataFile, 'content'> {
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  /** Of a file whose pieces have names: each, with its length in bytes. */
  readonly pieces?: readonly (readonly [name: string, bytes: number])[];
}

/** Files of data that are made together, and only where something that they are made of is no longer the same. */
export interface FilesToMake {
  /** A path of the site that no other such files have. */
  readonly name: string;
  /** What they are made of, besides the program, and the register, which notes what is read of it. */
  readonly given: unknown;
  readonly files: (workplace: Workplace) => Some<DataFile>;
}

/** Where files that are made together may put what they need meanwhile. */
export interface Workplace {
  /** A file, not there yet. It is removed when all are written. */
  readonly scratch: string;
  /** Where something may be kept for the next build. */
  readonly keep: Keep | undefined;
  /** Does something more when all are written, or cannot be. */
  readonly atEnd: (work: () => void | Promise<void>) => void;
}

/** A folder for what builds keep for each other, and the version of the program: what one version has made another does not believe. */
export interface Keep {
  readonly folder: string;
  readonly program: string;
}

type Some<T> = Iterable<T> | AsyncIterable<T>;

/** Makes files of data. */
export interface Publisher {
  (source: DataSource, written: readonly WrittenFile[]): Some<DataFile | FilesToMake>;
  /** Whether its files tell of others: it is given those of all publishers before it, when these are written. */
  readonly tells?: boolean;
  /** Whether it makes files for each entry or organisation of which no page tells: of a large register they are most of all files. */
  readonly isUntold?: boolean;
  /** Whether all its files are made together, and worth a process of their own where the register is large. */
  readonly isLarge?: boolean;
}

/** Files of data as they lie on the site, in the order of their publishers. */
export interface Published {
  readonly all: readonly WrittenFile[];
  /** Those of which pages tell. */
  readonly told: readonly WrittenFile[];
}

/** Files that were made together, and what was read of the register for them. */
export interface MadeFiles {
  readonly value: readonly WrittenFile[];
  readonly reads: ReadonlySet<string>;
}

/** Makes the files with a name elsewhere, and writes them below the same folder. */
export type MakeBeside = (name: string, before: Before) => Promise<MadeFiles>;

export function dataSourceOf(register: Register, theme: Theme): DataSource {
  const all = collectionNames.flatMap((name): Entry[] => [...register.entries[name].values()]);
  return { register, theme, entries: all.map((entry) => namedDataOf(entry, theme.address)) };
}

/** Data is known by all that it says, in its order: what is made of it is made again when that is another. */
function namedDataOf(entry: Entry, site: string): EntryData {
  const kept = keptBehind(entry);
  const data = kept ? new KeptEntryData(kept, site) : entryData(entry, site);
  const { collection, id } = entry;
  // What follows from what an entry says follows by the program, which all files of data hang on.
  const digests = kept?.digests;
  const said = digests ? [collection, id, site, digests] : data;
  return nameFor(data, `data ${createHash('sha256').update(JSON.stringify(said)).digest('base64url')}`);
}

/** What of an earlier build can stay. */
export interface KeptFiles {
  /** Whether a file lies on the site already with this SHA-256 in hexadecimal; its path begins with a slash. */
  readonly isOnSite: (path: string, sha256: string) => boolean;
  /**
   * The files as they lie on the site: those that are there as they must be, or else what `make` has written now, which is given those of
   * the last build of which pieces may be the same.
   */
  readonly filesOf: (
    files: Pick<FilesToMake, 'name' | 'given'>,
    make: (before: Before) => Promise<MadeFiles>,
  ) => Promise<readonly WrittenFile[]>;
  readonly keep?: Keep | undefined;
}

/** Nothing is kept. */
export const nothingKept: KeptFiles = {
  isOnSite: () => false,
  filesOf: async (_, make) => (await make(new Map())).value,
};

/** So many files are written at once: one is packed while another is made. */
const AT_ONCE = 4;

/** How files of data are written: nothing is kept, and nothing made elsewhere, where it is not said. */
interface Writing {
  readonly kept?: KeptFiles;
  readonly beside?: MakeBeside | undefined;
}

/**
 * Writes the files of the publishers below a folder that stands for the root of the site, but not those that lie on the site already, and
 * gives all in the order of the publishers. Those that tell of other files come last. Files that are made together are made one group at
 * a time, since what they read is noted; but for those that are made elsewhere meanwhile.
 */
export async function publish(
  publishers: readonly Publisher[],
  source: DataSource,
  folder: string,
  { kept = nothingKept, beside }: Writing = {},
): Promise<Published> {
  const writing: Promise<readonly WrittenFile[]>[] = [];
  const after = (some: typeof writing) => Promise.all(some).then((all) => all.flat());
  const order = [...publishers.entries()].toSorted(
    ([, a], [, b]) => Number(a.tells ?? false) - Number(b.tells ?? false),
  );
  for (const [at, files] of order) {
    const before = files.tells ? await after(writing.slice(0, at)) : [];
    writing[at] = writeAll(files(source, before), folder, kept, files.isLarge ? { beside } : {});
    // Whoever waits for all is told.
    if (files.isLarge && beside) writing[at].catch(() => undefined);
    else await writing[at];
  }
  const told = await after(writing.filter((_, at) => !publishers[at]?.isUntold));
  return { all: await after(writing), told };
}

/** Makes files that are made together, and says what was read of the register for them. */
export function makeTogether(
  one: FilesToMake,
  folder: string,
  before: Before,
  kept: KeptFiles = nothingKept,
): Promise<MadeFiles> {
  const scratch = `${folder}-${randomUUID()}`;
  const atEnd: (() => void | Promise<void>)[] = [() => rm(scratch, { force: true })];
  const workplace: Workplace = { scratch, keep: kept.keep, atEnd: (work) => void atEnd.unshift(work) };
  return readsOf(async () => {
    try {
      return await writeAll(one.files(workplace), folder, kept, { before });
    } finally {
      for (const work of atEnd) await work();
    }
  });
}

async function writeAll(
  files: Some<DataFile | FilesToMake>,
  folder: string,
  kept: KeptFiles,
  { beside, before = new Map() }: { readonly beside?: MakeBeside | undefined; readonly before?: Before },
): Promise<WrittenFile[]> {
  const writing: Promise<readonly WrittenFile[]>[] = [];
  for await (const one of files) {
    if ('files' in one) {
      const made = await kept.filesOf(one, (last) => beside?.(one.name, last) ?? makeTogether(one, folder, last, kept));
      writing.push(Promise.resolve(made));
      continue;
    }
    await writing.at(-AT_ONCE);
    writing.push(writeData(one, folder, kept.isOnSite, before.get(one.path)).then((file) => [file]));
  }
  return (await Promise.all(writing)).flat();
}
