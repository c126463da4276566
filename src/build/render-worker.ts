/** The thread in which pages are made: the numbers of some pages in, what became of each out. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { askedCards, takeCards } from '../cards/hand-over.ts';
import { handOverData, handOverFigures } from '../data/hand-over.ts';
import { SIZE_PLACE } from '../offline/copied.ts';
import { answerEach } from '../register/answer-each.ts';
import { handOver } from '../register/hand-over.ts';
import { openProgram } from './program.ts';
import { stateOf } from './reads.ts';
import { unchangedPages, type NewPage } from './record.ts';
import type { Plan, RenderingSettings, ToThread } from './rendering.ts';

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
async function makeAll(numbers: readonly number[]): Promise<NewPage[]> {
  const { pages, make } = await program;
  const writing: Promise<void>[] = [];
  const made: NewPage[] = [];
  for (const number of numbers) {
    const page = pages[number];
    if (!page) continue;
    if (look !== undefined) takeCards(look);
    const { html, reads } = await make(number);
    const unfinished = html?.includes(SIZE_PLACE) ?? false;
    if (html !== undefined) writing.push(write(join(site, page.file), html));
    if (html !== undefined && unfinished) writing.push(write(join(kept, page.file), html));
    made.push({ ...page, length: html?.length ?? 0, reads: [...reads], cards: askedCards(), unfinished });
  }
  await Promise.all(writing);
  return made;
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
