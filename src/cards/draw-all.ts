import { mkdir, readdir, rm, copyFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';
import type { FontFile } from './fonts.ts';
import { cardPath, type AskedCard } from './hand-over.ts';
import type { CardLook } from './layout.ts';

export interface WorkerSettings {
  readonly files: readonly FontFile[];
  readonly look: CardLook;
  /** The folder that keeps drawn cards by their names. */
  readonly cache: string;
}

export interface DrawingOrder {
  readonly name: string;
  readonly card: Card;
}

export interface DrawnMessage {
  readonly name: string;
}

/** What became of the cards of a build. */
export interface DrawnCards {
  readonly cards: number;
  /** How many were drawn now; the others were kept from before. */
  readonly drawn: number;
  /** The pages whose cards had to leave their words out, in order. */
  readonly wordless: readonly string[];
}

/** Fewer cards than this are not worth another thread, which loads the fonts first. */
const CARDS_FOR_A_THREAD = 10;

/** The file of a kept card. Its name tells whether the words were left out, so that an unchanged build can say so too. */
export function keptAs(cache: string, name: string, wordless: boolean): string {
  return join(cache, `${name}${wordless ? '.wordless' : ''}.png`);
}

/**
 * Draws the cards that are not kept yet, on several threads, and puts all of them where the pages look for them, below
 * `site`, where there is one. Kept cards that no page asks for any more are thrown away.
 */
export async function drawCards(
  asked: readonly AskedCard[],
  settings: WorkerSettings,
  site?: string,
): Promise<DrawnCards> {
  const { cache } = settings;
  await mkdir(cache, { recursive: true });
  const before = new Set(await keptIn(cache));
  const missing = asked.filter(({ name }) => !before.has(`${name}.png`) && !before.has(`${name}.wordless.png`));
  await drawInThreads(missing, settings);

  const kept = new Set(await keptIn(cache));
  const wordless = asked.filter(({ name }) => !kept.has(`${name}.png`));
  if (site !== undefined) {
    await mkdir(join(site, 'cards'), { recursive: true });
    for (const one of asked)
      await copyFile(keptAs(cache, one.name, wordless.includes(one)), join(site, cardPath(one.name)));
  }
  const needed = new Set(asked.map(({ name }) => name));
  for (const file of kept) if (!needed.has(file.split('.')[0] ?? '')) await rm(join(cache, file));
  return { cards: asked.length, drawn: missing.length, wordless: wordless.flatMap(({ pages }) => pages).toSorted() };
}

async function keptIn(cache: string): Promise<string[]> {
  return (await readdir(cache)).filter((file) => file.endsWith('.png'));
}

async function drawInThreads(orders: readonly DrawingOrder[], settings: WorkerSettings): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.ceil(orders.length / CARDS_FOR_A_THREAD));
  const waiting = orders.values();
  await Promise.all(Array.from({ length: threads }, () => thread(waiting, settings)));
}

/** One thread, which takes the next card from those that wait until none is left. */
function thread(waiting: Iterator<DrawingOrder>, settings: WorkerSettings): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings });
  const next = () => {
    const { value, done } = waiting.next();
    if (done) void worker.terminate();
    else worker.postMessage({ name: value.name, card: value.card } satisfies DrawingOrder);
  };
  return new Promise((resolve, reject) => {
    worker.on('message', next).on('error', reject);
    worker.on('exit', (code) => (code > 1 ? reject(new Error('A thread that draws cards ended.')) : resolve()));
    next();
  });
}
