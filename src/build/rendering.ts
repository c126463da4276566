import { availableParallelism } from 'node:os';
import { joinCards, type AskedCard } from '../cards/hand-over.ts';
import type { WrittenFile } from '../data/publish.ts';
import { beginProcess } from '../register/answering-process.ts';
import type { Answering } from '../register/answering.ts';
import type { Content } from '../register/entry.ts';
import type { NationalFigures } from '../register/national/figures.ts';
import type { KnownDocuments } from '../search/kept-documents.ts';
import type { SearchDocument } from '../search/page-document.ts';
import { HEAP_GROWS } from './heap.ts';
import type { PageToMake } from './program.ts';
import { recordOf, type NewPage, type PagesRecord, type RecordedPage, type Standing } from './record.ts';

/** All that is needed to make pages, but the files of data, which can be written meanwhile. */
export interface RenderingSettings {
  /** The folder of the compiled program. */
  readonly program: string;
  /** The folder of the site. */
  readonly site: string;
  /** Where pages are kept that a later stage of the build finishes. */
  readonly kept: string;
  readonly content: Content;
  /** A hash of how cards look; undefined where none are drawn. */
  readonly look: string | undefined;
  /** How the site that lies in the folder was made, where pages of it may stay; what it was made with must be the same now. */
  readonly before?: PagesRecord | undefined;
  /** What all pages hang on: the templates, and the look of cards. */
  readonly madeWith?: string;
  /** Whether a page is to be made here at all, by its path. */
  readonly isMade?: (pathname: string) => boolean;
}

/** The files of data of a build, and what its store counted. */
export interface DataOfBuild {
  readonly files: readonly WrittenFile[];
  readonly figures: NationalFigures | undefined;
}

/** What a process begins with. */
export interface ProcessSettings extends Omit<RenderingSettings, 'madeWith' | 'isMade'> {
  /** Undefined while it is awaited. */
  readonly data: DataOfBuild | undefined;
}

export type ToProcess =
  | { readonly what: 'plan' }
  | { readonly what: 'make'; readonly numbers: readonly number[] }
  | { readonly what: 'data'; readonly data: DataOfBuild }
  | { readonly what: 'awaited'; readonly numbers: readonly number[] }
  | { readonly what: 'states'; readonly reads: readonly string[] };

/** The pages that there are to be, and how each stands beside the last build. */
export interface Plan {
  readonly pages: readonly PageToMake[];
  readonly standings: readonly Standing[];
}

/** A page that was made now. */
export interface PageNow {
  readonly page: NewPage;
  /** In hexadecimal; undefined where it has no content, or a later stage of the build finishes it. */
  readonly sha256: string | undefined;
  /** What search knows of it; null where it is not one to be found. */
  readonly document: SearchDocument | null;
}

/** What came of some pages: those that were made, and the numbers of those that ask for data that is still awaited. */
export interface Made {
  readonly pages: readonly PageNow[];
  readonly later: readonly number[];
}

/** What making pages gave. */
export interface Rendered {
  readonly cards: readonly AskedCard[];
  /** The files of the pages that were made now; the others stayed. */
  readonly made: readonly string[];
  /** The digests of those of them that are finished, by file. */
  readonly digests: ReadonlyMap<string, string>;
  /** What search knows of those, by the digest of each. */
  readonly documents: KnownDocuments;
  readonly record: PagesRecord;
}

/** Pages that are being made. */
export interface Rendering {
  /** Makes the pages that tell of the data too, and gives what came of all. Rejects where a page could not be made. */
  readonly finish: (data: DataOfBuild) => Promise<Rendered>;
  /** Ends the processes, whether or not all is made. */
  readonly end: () => void;
}

/** Pages that a process is given at once, and how often it is given more before it has answered: this one may be busy for seconds. */
const AT_ONCE = 40;
const AHEAD = 4;
/** So few pages are not worth another process, which has to join the register first. */
const PAGES_FOR_A_PROCESS = 400;

/**
 * Begins to make the pages of a site that are not there as they must be, in processes, each with memory of its own. Those that ask for files of data are left until
 * these are there, with `finish`; until then one processor is left to whoever writes them.
 */
export function beginRendering(settings: RenderingSettings): Rendering {
  const { before, madeWith = '', isMade = () => true, ...forProcesses } = settings;
  let data: DataOfBuild | undefined;
  const begin = (more: Partial<ProcessSettings> = {}) =>
    beginProcess<ToProcess, unknown>(
      new URL('./render-worker.ts', import.meta.url),
      { ...forProcesses, data, ...more },
      [HEAP_GROWS],
    );
  // The first process alone compares with the last build.
  const first = begin({ before });
  const processes = [first];
  const waiting: number[] = [];
  const now: PageNow[] = [];
  const later: number[] = [];
  const work = async ({ ask }: Answering<ToProcess, unknown>) => {
    while (waiting.length > 0) {
      const made = (await ask({ what: 'make', numbers: waiting.splice(0, AT_ONCE) })) as Made;
      now.push(...made.pages);
      later.push(...made.later);
    }
  };
  // Until the data is there, whoever writes it has a processor of its own.
  let most = availableParallelism() - 1;
  const makeAll = async () => {
    const wanted = Math.min(most, Math.ceil(waiting.length / PAGES_FOR_A_PROCESS));
    while (processes.length < wanted) processes.push(begin());
    await Promise.all(processes.flatMap((one) => Array.from({ length: AHEAD }, () => work(one))));
  };
  const wait = ({ pages }: Plan, numbers: readonly number[]) => {
    waiting.push(...numbers.filter((number) => isMade(pages[number]?.pathname ?? '')));
  };
  const planned = first.ask({ what: 'plan' }) as Promise<Plan>;
  const begun = planned.then((plan) => {
    wait(plan, numbersOf(plan, 'another'));
    return makeAll();
  });
  // Whoever finishes is told.
  begun.catch(() => undefined);

  return {
    finish: async (given) => {
      [data, most] = [given, availableParallelism()];
      await Promise.all(processes.map(({ ask }) => ask({ what: 'data', data: given })));
      const plan = await planned;
      await Promise.all([begun, makeAll()]);
      const awaited = numbersOf(plan, 'awaited');
      const stays = (await first.ask({ what: 'awaited', numbers: awaited })) as boolean[];
      waiting.push(...later.splice(0));
      wait(
        plan,
        awaited.filter((_, at) => !stays[at]),
      );
      await makeAll();
      const same = [...numbersOf(plan, 'same'), ...awaited.filter((_, at) => stays[at])];
      const kept = same.flatMap((number) => {
        const { pathname = '' } = plan.pages[number] ?? {};
        const page = before?.pages[pathname];
        return page ? [[pathname, page] as const] : [];
      });
      const draft = recordOf(
        madeWith,
        now.map(({ page }) => page),
        kept,
        before,
      );
      const states = (await first.ask({ what: 'states', reads: draft.reads })) as string[];
      return inAll(now, kept, { ...draft, states });
    },
    end: () => {
      for (const { end } of processes) end();
    },
  };
}

const numbersOf = ({ standings }: Plan, wanted: Standing) =>
  standings.flatMap((standing, number) => (standing === wanted ? [number] : []));

function inAll(
  now: readonly PageNow[],
  kept: readonly (readonly [pathname: string, page: RecordedPage])[],
  record: PagesRecord,
): Rendered {
  const finished = now.flatMap(({ page: { file }, sha256, document }) =>
    sha256 === undefined ? [] : [{ file, sha256, document }],
  );
  return {
    cards: joinCards([...kept.flatMap(([, { cards }]) => cards), ...now.flatMap(({ page }) => page.cards)]),
    made: now.map(({ page }) => page.file),
    digests: new Map(finished.map(({ file, sha256 }) => [file, sha256])),
    documents: new Map(finished.map(({ sha256, document }) => [sha256, document])),
    record,
  };
}
