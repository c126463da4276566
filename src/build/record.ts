import type { AskedCard } from '../cards/hand-over.ts';
import type { WrittenFile } from '../data/publish.ts';
import type { PageToMake } from './program.ts';

/** A page as it lies on the site. */
export interface RecordedPage {
  readonly file: string;
  /** The path of its template below the language, such as `/tools/[organisation]/[tool]`. */
  readonly type: string;
  /** In bytes, before it is compressed. */
  readonly length: number;
  /** A digest of what it was given. */
  readonly given: string;
  /** What it read of the register, by its place among the reads of the record. */
  readonly reads: readonly number[];
  readonly cards: readonly AskedCard[];
  /** Whether a later stage of the build finishes it: it is kept as it was before that. */
  readonly unfinished: boolean;
}

/** The copy of an organisation’s list as it lies on the site. */
export interface RecordedCopy {
  readonly file: string;
  /** In kB (1,000 bytes). */
  readonly size: number;
  /** The files of the pages that it is made of. */
  readonly pages: readonly string[];
  /** The day that it names, YYYY-MM-DD. */
  readonly day: string;
}

/** Files of data that were made together, as they lie on the site. */
export interface RecordedFiles {
  /** A digest of what they were given. */
  readonly given: string;
  /** What was read of the register to make them, by its place among the reads of the record. */
  readonly reads: readonly number[];
  readonly files: readonly WrittenFile[];
}

/** What was read while something was made, and how it stood. */
export interface ReadsRecord {
  /** What all of it hangs on: for pages the compiled templates and the look of cards; for data the program. */
  readonly madeWith: string;
  readonly reads: readonly string[];
  /** A digest of the answer to each read. */
  readonly states: readonly string[];
}

/** How pages were made: what each of them read, and how that stood. */
export interface PagesRecord extends ReadsRecord {
  /** By path. */
  readonly pages: Readonly<Record<string, RecordedPage>>;
}

/** How files of data were made. */
export interface DataRecord extends ReadsRecord {
  /** By the name under which they are made together. */
  readonly together: Readonly<Record<string, RecordedFiles>>;
}

/** How a site was made. */
export interface BuildRecord extends PagesRecord {
  readonly data: DataRecord;
  /** A digest of the whole site that the build made. */
  readonly site: string;
  /** By address. */
  readonly copies: Readonly<Record<string, RecordedCopy>>;
}

/** How a page stands beside the one that the last build made. */
export type Standing = 'same' | 'another' | 'awaited';

/**
 * Tells how a page stands: the same where it was given the same, and everything that it read is answered the same. `stateOf` answers
 * a read now. Reads for which `isLate` holds can be awaited: a page hangs on these only where nothing else of it has changed.
 */
export function standingIn(
  record: PagesRecord,
  stateOf: (read: string) => string | undefined,
  isLate: (read: string) => boolean,
): (page: Pick<PageToMake, 'pathname' | 'given'> & Pick<RecordedPage, 'file'>, awaiting: boolean) => Standing {
  const isSame = sameReads(record, stateOf);
  const late = new Set(record.reads.flatMap((read, place) => (isLate(read) ? [place] : [])));
  return ({ pathname, file, given }, awaiting) => {
    const before = Object.hasOwn(record.pages, pathname) ? record.pages[pathname] : undefined;
    if (before?.file !== file || before.given !== given) return 'another';
    const waits = awaiting && before.reads.some((place) => late.has(place));
    if (!before.reads.every((place) => (waits && late.has(place)) || isSame(place))) return 'another';
    return waits ? 'awaited' : 'same';
  };
}

/** Whether a read of a record, by its place, is answered as it was. Each is asked once at most. */
export function sameReads(record: ReadsRecord, stateOf: (read: string) => string | undefined) {
  const found: boolean[] = [];
  return (place: number): boolean => (found[place] ??= stateOf(record.reads[place] ?? '') === record.states[place]);
}

/** Numbers reads as they come, each once. `reads` gives those that came so far, in their order. */
export function numbered(): { readonly reads: () => readonly string[]; readonly placeOf: (read: string) => number } {
  const places = new Map<string, number>();
  const reads: string[] = [];
  return {
    reads: () => reads,
    placeOf: (read) => {
      const place = places.get(read) ?? reads.length;
      if (place === reads.length) {
        places.set(read, place);
        reads.push(read);
      }
      return place;
    },
  };
}

/** The record of a site while its pages are made. */
export interface PagesSoFar {
  /** The place of a read among the reads of the record. */
  readonly placeOf: (read: string) => number;
  /** Adds a page that was made now. */
  readonly add: (pathname: string, page: RecordedPage) => void;
  /** Adds a page that stays as the last build made it. */
  readonly keep: (pathname: string) => void;
  /** All that was added, but for how its reads stand. */
  readonly record: () => Omit<PagesRecord, 'states'>;
}

/** Begins the record of a site that is made with the given, beside the record of the last build. */
export function recordPages(madeWith: string, before: PagesRecord | undefined): PagesSoFar {
  const { reads, placeOf } = numbered();
  const pages = new Map<string, RecordedPage>();
  return {
    placeOf,
    add: (pathname, page) => void pages.set(pathname, page),
    keep: (pathname) => {
      const page = before?.pages[pathname];
      if (page) pages.set(pathname, { ...page, reads: page.reads.map((read) => placeOf(before.reads[read] ?? '')) });
    },
    record: () => ({ madeWith, reads: reads(), pages: Object.fromEntries(pages) }),
  };
}
