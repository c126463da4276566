import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { joinCards, type AskedCard } from '../cards/hand-over.ts';
import type { WrittenFile } from '../data/publish.ts';
import type { Content } from '../register/entry.ts';
import type { NationalFigures } from '../register/national/figures.ts';
import type { PageToMake } from './program.ts';

/** All that a thread needs to make pages. */
export interface RenderingSettings {
  /** The folder of the compiled program. */
  readonly program: string;
  /** The folder of the site. */
  readonly site: string;
  readonly content: Content;
  readonly data: readonly WrittenFile[];
  readonly figures: NationalFigures | undefined;
  /** A hash of how cards look; undefined where none are drawn. */
  readonly look: string | undefined;
}

export type ToThread =
  { readonly what: 'pages' | 'cards' } | { readonly what: 'make'; readonly numbers: readonly number[] };

export type FromThread =
  { readonly pages: readonly PageToMake[] } | { readonly made: number } | { readonly cards: readonly AskedCard[] };

/** What making pages gave. */
export interface Rendered {
  readonly pages: readonly PageToMake[];
  readonly cards: readonly AskedCard[];
}

/** Pages that a thread is given at once; and so few are not worth another thread, which has to join the register first. */
const AT_ONCE = 40;
const PAGES_FOR_A_THREAD = 400;

/** Makes every page of a site, in as many threads as there are processors. */
export async function renderPages(settings: RenderingSettings): Promise<Rendered> {
  const first = beginThread(settings);
  const { pages } = (await first.ask({ what: 'pages' })) as { pages: readonly PageToMake[] };
  const more = Math.min(availableParallelism(), Math.ceil(pages.length / PAGES_FOR_A_THREAD)) - 1;
  const threads = [first, ...Array.from({ length: Math.max(0, more) }, () => beginThread(settings))];
  const waiting = partsOf(pages.length).values();
  const work = async ({ ask }: RenderingThread) => {
    for (const numbers of waiting) await ask({ what: 'make', numbers });
    return ((await ask({ what: 'cards' })) as { cards: readonly AskedCard[] }).cards;
  };
  try {
    const cards = await Promise.all(threads.map(work));
    return { pages, cards: joinCards(cards.flat()) };
  } finally {
    for (const { end } of threads) end();
  }
}

function partsOf(pages: number): number[][] {
  return Array.from({ length: Math.ceil(pages / AT_ONCE) }, (_, part) =>
    Array.from({ length: Math.min(AT_ONCE, pages - part * AT_ONCE) }, (_, place) => part * AT_ONCE + place),
  );
}

interface RenderingThread {
  readonly ask: (asked: ToThread) => Promise<FromThread>;
  readonly end: () => void;
}

function beginThread(settings: RenderingSettings): RenderingThread {
  const thread = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: settings });
  let waiting: PromiseWithResolvers<FromThread> | undefined;
  let failed: unknown;
  thread.on('message', (answer: FromThread) => waiting?.resolve(answer));
  thread.on('error', (error) => {
    failed = error;
    waiting?.reject(error);
  });
  return {
    ask: (asked) => {
      if (failed !== undefined) return Promise.reject(failed as Error);
      waiting = Promise.withResolvers<FromThread>();
      thread.postMessage(asked);
      return waiting.promise;
    },
    end: () => void thread.terminate(),
  };
}
