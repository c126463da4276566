import { availableParallelism } from 'node:os';
import { joinCards, type AskedCard } from '../cards/hand-over.ts';
import type { WrittenFile } from '../data/publish.ts';
import { beginProcess } from '../register/answering-process.ts';
import type { Answering } from '../register/answering.ts';
import type { Content } from '../register/entry.ts';
import type { NationalFigures } from '../register/national/figures.ts';
import { HEAP_GROWS } from './heap.ts';
import type { PageToMake } from './program.ts';
import { recordPages, type PagesRecord, type RecordedPage, type Standing } from './record.ts';
import { fileOf, type Route } from './route.ts';

/** All that is needed to make pages, but the files of data, which can be written meanwhile. */
export interface RenderingSettings {
  /** The folder of the compiled program. */
  readonly program: string;
  /** The folder of the site. */
  readonly site: string;
  /** Where pages are kept that a later stage of the build finishes. */
  readonly kept: string;
  /** A folder for files of what search knows of the pages that are made, and the version of the program that reads them. */
  readonly search: { readonly folder: string; readonly program: string };
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

/** A page that a process is to make, by its number among all pages. */
export interface PageAsked extends Pick<PageToMake, 'route' | 'pathname'> {
  readonly number: number;
}

export type ToProcess =
  | { readonly what: 'routes' }
  | { readonly what: 'plan'; readonly route: number }
  | { readonly what: 'make'; readonly pages: readonly PageAsked[] }
  | { readonly what: 'data'; readonly data: DataOfBuild }
  | { readonly what: 'awaited'; readonly pages: readonly PageToMake[] }
  | { readonly what: 'states'; readonly reads: readonly string[] };

/** The pages of a route, and how each stands beside the last build. */
export interface PlanOfRoute {
  readonly pages: readonly PageToMake[];
  readonly standings: readonly Standing[];
}

/** All pages that there are to be. */
interface Plan extends PlanOfRoute {
  readonly routes: readonly Route[];
}

/** A page that was made now, by its number. */
export interface PageNow extends Pick<RecordedPage, 'length' | 'cards' | 'unfinished'> {
  readonly number: number;
  /** What it read of the register, by its place among all that this process has told of. */
  readonly reads: readonly number[];
  /** In hexadecimal; undefined where it has no content, or a later stage of the build finishes it. */
  readonly sha256: string | undefined;
}

/** What came of some pages: those that were made, and the numbers of those that ask for data that is still awaited. */
export interface Made {
  readonly pages: readonly PageNow[];
  /** What they read that this process has not told of before. */
  readonly reads: readonly string[];
  readonly later: readonly number[];
}

/** What making pages gave. */
export interface Rendered {
  readonly cards: readonly AskedCard[];
  /** The files of the pages that were made now; the others stayed. */
  readonly made: readonly string[];
  /** The digests of those of them that are finished, by file. */
  readonly digests: ReadonlyMap<string, string>;
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
  const begin = (more: Partial<ProcessSettings> = {}) => ({
    ...beginProcess<ToProcess, unknown>(
      new URL('./render-worker.ts', import.meta.url),
      { ...forProcesses, data, ...more },
      [HEAP_GROWS],
    ),
    /** The places in the record of the reads that it has told of. */
    places: [] as number[],
  });
  // The first process alone knows which pages there are, and compares with the last build.
  const first = begin({ before });
  const processes = [first];
  const so = recordPages(madeWith, before);
  const made: string[] = [];
  const digests = new Map<string, string>();
  /** The numbers of the pages that are to be made, and how many of these a process was given. */
  const waiting: number[] = [];
  let asked = 0;
  const later: number[] = [];
  const planned = planOf(first);
  const take = ({ pages, routes }: Plan, places: number[], some: Made) => {
    // One by one: a page of a large register can have read more than a call takes arguments.
    for (const read of some.reads) places.push(so.placeOf(read));
    for (const number of some.later) later.push(number);
    for (const { number, sha256, reads, ...now } of some.pages) {
      const { pathname, given, route } = pageAt(pages, number);
      const { type = '', kind } = routes[route] ?? {};
      const file = fileOf(pathname, kind);
      so.add(pathname, { file, type, given, ...now, reads: reads.map((read) => places[read] ?? 0) });
      made.push(file);
      if (sha256 !== undefined) digests.set(file, sha256);
    }
  };
  const work = async (plan: Plan, { ask, places }: typeof first) => {
    while (asked < waiting.length) {
      const pages = waiting.slice(asked, asked + AT_ONCE).map((number) => askedFor(plan, number));
      asked += pages.length;
      take(plan, places, (await ask({ what: 'make', pages })) as Made);
    }
  };
  // Until the data is there, whoever writes it has a processor of its own.
  let most = availableParallelism() - 1;
  const makeAll = async (plan: Plan) => {
    const wanted = Math.min(most, Math.ceil((waiting.length - asked) / PAGES_FOR_A_PROCESS));
    while (processes.length < wanted) processes.push(begin());
    await Promise.all(processes.flatMap((one) => Array.from({ length: AHEAD }, () => work(plan, one))));
  };
  const wait = ({ pages }: Plan, numbers: readonly number[]) => {
    for (const number of numbers) if (isMade(pageAt(pages, number).pathname)) waiting.push(number);
  };
  const begun = planned.then((plan) => {
    wait(plan, numbersOf(plan, 'another'));
    return makeAll(plan);
  });
  // Whoever finishes is told.
  begun.catch(() => undefined);

  return {
    finish: async (given) => {
      [data, most] = [given, availableParallelism()];
      await Promise.all(processes.map(({ ask }) => ask({ what: 'data', data: given })));
      const plan = await planned;
      await Promise.all([begun, makeAll(plan)]);
      const awaited = numbersOf(plan, 'awaited');
      const pages = awaited.map((number) => pageAt(plan.pages, number));
      const stays = (await first.ask({ what: 'awaited', pages })) as boolean[];
      for (const number of later.splice(0)) waiting.push(number);
      wait(
        plan,
        awaited.filter((_, at) => !stays[at]),
      );
      await makeAll(plan);
      for (const number of [...numbersOf(plan, 'same'), ...awaited.filter((_, at) => stays[at])])
        so.keep(pageAt(plan.pages, number).pathname);
      const record = so.record();
      const states = (await first.ask({ what: 'states', reads: record.reads })) as string[];
      const cards = joinCards(Object.values(record.pages).flatMap((page) => page.cards));
      return { cards, made, digests, record: { ...record, states } };
    },
    end: () => {
      for (const { end } of processes) end();
    },
  };
}

/** All pages of the site, route by route. Of two pages with one path the first is made, as Astro does. */
async function planOf({ ask }: Answering<ToProcess, unknown>): Promise<Plan> {
  const routes = (await ask({ what: 'routes' })) as Route[];
  const paths = new Set<string>();
  const pages: PageToMake[] = [];
  const standings: Standing[] = [];
  for (const route of routes.keys()) {
    const plan = (await ask({ what: 'plan', route })) as PlanOfRoute;
    for (const [at, page] of plan.pages.entries()) {
      const path = page.pathname.replace(/\/$/u, '');
      if (paths.has(path)) continue;
      paths.add(path);
      pages.push(page);
      standings.push(plan.standings[at] ?? 'another');
    }
  }
  return { routes, pages, standings };
}

function pageAt(pages: readonly PageToMake[], number: number): PageToMake {
  const page = pages[number];
  if (!page) throw new Error(`There is no page ${number}.`);
  return page;
}

function askedFor({ pages }: Plan, number: number): PageAsked {
  const { route, pathname } = pageAt(pages, number);
  return { number, route, pathname };
}

function numbersOf({ standings }: Plan, wanted: Standing): number[] {
  return standings.flatMap((standing, number) => (standing === wanted ? [number] : []));
}
