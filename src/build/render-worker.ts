/** The thread in which pages are made: the numbers of some pages in, what became of each out. */
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { askedCards, takeCards } from '../cards/hand-over.ts';
import { handOverData, handOverFigures } from '../data/hand-over.ts';
import { SIZE_PLACE } from '../offline/copied.ts';
import { answerEach } from '../register/answer-each.ts';
import { handOver } from '../register/hand-over.ts';
import { documentOf } from '../search/page-document.ts';
import { writeSeen } from './digests.ts';
import { openProgram } from './program.ts';
import { stateOf } from './reads.ts';
import { unchangedPages } from './record.ts';
import type { PageNow, Plan, RenderingSettings, ToThread } from './rendering.ts';

const { program: folder, site, kept, content, data, figures, look, before } = workerData as RenderingSettings;
handOver(content);
handOverData(data);
handOverFigures(figures);
const program = openProgram(folder);

answerEach(async (asked: ToThread) => {
  if (asked.what === 'plan') return plan();
  return asked.what === 'make' ? makeAll(asked.numbers) : asked.reads.map((read) => stateOf(read) ?? '');
});

async function plan(): Promise<Plan> {
  const { pages } = await program;
  const same = before ? unchangedPages(before, pages, stateOf) : new Set<string>();
  return { pages, same: pages.flatMap(({ pathname }, number) => (same.has(pathname) ? [number] : [])) };
}

/** One page is made while the ones before it are written. */
async function makeAll(numbers: readonly number[]): Promise<PageNow[]> {
  const { pages, make } = await program;
  const making: Promise<PageNow>[] = [];
  for (const number of numbers) {
    const page = pages[number];
    if (!page) continue;
    if (look !== undefined) takeCards(look);
    const { html, reads } = await make(number);
    const unfinished = html?.includes(SIZE_PLACE) ?? false;
    const made = { ...page, length: html?.length ?? 0, reads: [...reads], cards: askedCards(), unfinished };
    making.push(finish(made, html));
  }
  return Promise.all(making);
}

/** Writes a page that was made. Of one that a later stage changes, nobody needs to know how it lies there now. */
async function finish(page: PageNow['page'], html: Buffer | undefined): Promise<PageNow> {
  if (!html) return { page, seen: undefined, document: null };
  const [seen] = await Promise.all([
    writeSeen(join(site, page.file), html),
    page.unfinished ? writeSeen(join(kept, page.file), html) : undefined,
  ]);
  if (page.unfinished) return { page, seen: undefined, document: null };
  return { page, seen, document: documentOf(html.toString()) ?? null };
}
