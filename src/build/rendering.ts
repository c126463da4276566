import { availableParallelism } from 'node:os';
import { joinCards, type AskedCard } from '../cards/hand-over.ts';
import type { WrittenFile } from '../data/publish.ts';
import { beginThread, type AnsweringThread } from '../register/answering-thread.ts';
import type { Content } from '../register/entry.ts';
import type { NationalFigures } from '../register/national/figures.ts';
import type { KnownDocuments } from '../search/kept-documents.ts';
import type { SearchDocument } from '../search/page-document.ts';
import { chunksOf } from './chunks.ts';
import type { Seen } from './digests.ts';
import type { PageToMake } from './program.ts';
import { recordOf, type NewPage, type PagesRecord } from './record.ts';
import { removeFile } from './sweep.ts';

/** All that a thread needs to make pages. */
export interface RenderingSettings {
  /** The folder of the compiled program. */
  readonly program: string;
  /** The folder of the site. */
  readonly site: string;
  /** Where pages are kept that a later stage of the build finishes. */
  readonly kept: string;
  readonly content: Content;
  readonly data: readonly WrittenFile[];
  readonly figures: NationalFigures | undefined;
  /** A hash of how cards look; undefined where none are drawn. */
  readonly look: string | undefined;
  /** How the site that lies in the folder was made, where pages of it may stay; what it was made with must be the same now. */
  readonly before?: PagesRecord | undefined;
}

export type ToThread =
  | { readonly what: 'plan' }
  | { readonly what: 'make'; readonly numbers: readonly number[] }
  | { readonly what: 'states'; readonly reads: readonly string[] };

/** The pages that there are to be, and the numbers of those that can stay as they are. */
export interface Plan {
  readonly pages: readonly PageToMake[];
  readonly same: readonly number[];
}

/** A page that was made now. */
export interface PageNow {
  readonly page: NewPage;
  /** How it lies on the site; undefined where it has no content, or a later stage of the build finishes it. */
  readonly seen: Seen | undefined;
  /** What search knows of it; null where it is not one to be found. */
  readonly document: SearchDocument | null;
}

/** What making pages gave. */
export interface Rendered {
  readonly cards: readonly AskedCard[];
  /** The files of the pages that were made now; the others stayed. */
  readonly made: readonly string[];
  /** How those of them lie on the site that are finished, by file. */
  readonly seen: ReadonlyMap<string, Seen>;
  /** What search knows of those, by the digest of each. */
  readonly documents: KnownDocuments;
  readonly record: PagesRecord;
}

/** Pages that a thread is given at once; and so few are not worth another thread, which has to join the register first. */
const AT_ONCE = 40;
const PAGES_FOR_A_THREAD = 400;

/**
 * Makes the pages of a site that are not there as they must be, in as many threads as there are processors. `isMade` tells by its
 * path whether a page is to be made here at all.
 */
export async function renderPages(
  settings: RenderingSettings,
  madeWith = '',
  isMade: (pathname: string) => boolean = () => true,
): Promise<Rendered> {
  const { before } = settings;
  const first = beginRendering(settings);
  const threads = [first];
  try {
    const { pages, same } = (await first.ask({ what: 'plan' })) as Plan;
    const stays = new Set(same);
    const toMake = pages.flatMap(({ pathname }, number) => (isMade(pathname) && !stays.has(number) ? [number] : []));
    const more = Math.min(availableParallelism(), Math.ceil(toMake.length / PAGES_FOR_A_THREAD)) - 1;
    for (let count = 0; count < more; count += 1) threads.push(beginRendering(settings));
    const waiting = chunksOf(toMake, AT_ONCE).values();
    const now: PageNow[] = [];
    const work = async ({ ask }: AnsweringThread<ToThread, unknown>) => {
      for (const numbers of waiting) now.push(...((await ask({ what: 'make', numbers })) as PageNow[]));
    };
    await Promise.all(threads.map(work));
    const kept = same.flatMap((number) => {
      const { pathname = '' } = pages[number] ?? {};
      const page = before?.pages[pathname];
      return page ? [[pathname, page] as const] : [];
    });
    await removeGone(pages, settings);
    const made = now.map(({ page }) => page);
    const finished = now.flatMap(({ page, seen, document }) => (seen ? [{ file: page.file, seen, document }] : []));
    const draft = recordOf(madeWith, made, kept, before);
    const states = (await first.ask({ what: 'states', reads: draft.reads })) as string[];
    return {
      cards: joinCards([...kept.flatMap(([, { cards }]) => cards), ...made.flatMap(({ cards }) => cards)]),
      made: made.map(({ file }) => file),
      seen: new Map(finished.map(({ file, seen }) => [file, seen])),
      documents: new Map(finished.map(({ seen: [, , digest], document }) => [digest, document])),
      record: { ...draft, states },
    };
  } finally {
    for (const { end } of threads) end();
  }
}

async function removeGone(pages: readonly PageToMake[], { before, site }: RenderingSettings) {
  const there = new Set(pages.map(({ file }) => file));
  for (const { file } of Object.values(before?.pages ?? {})) if (!there.has(file)) await removeFile(site, file);
}

function beginRendering(settings: RenderingSettings) {
  return beginThread<ToThread, unknown>(new URL('./render-worker.ts', import.meta.url), settings);
}
