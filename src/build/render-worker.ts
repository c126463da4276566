/** The thread in which pages are made: the numbers of some pages in, what became of each out. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { askedCards, takeCards } from '../cards/hand-over.ts';
import { handOverData, handOverFigures } from '../data/hand-over.ts';
import { handOver } from '../register/hand-over.ts';
import { openProgram } from './program.ts';
import type { RenderingSettings, ToThread, FromThread } from './rendering.ts';

const { program: folder, site, content, data, figures, look } = workerData as RenderingSettings;
handOver(content);
handOverData(data);
handOverFigures(figures);
if (look !== undefined) takeCards(look);
const program = openProgram(folder);

parentPort?.on('message', (asked: ToThread) => void answer(asked));

async function answer(asked: ToThread): Promise<void> {
  const said: FromThread =
    asked.what === 'pages'
      ? { pages: (await program).pages }
      : asked.what === 'make'
        ? { made: await makeAll(asked.numbers) }
        : { cards: askedCards() };
  parentPort?.postMessage(said);
}

/** One page is made while the ones before it are written. */
async function makeAll(numbers: readonly number[]): Promise<number> {
  const { pages, make } = await program;
  const writing: Promise<void>[] = [];
  for (const number of numbers) {
    const html = await make(number);
    const file = pages[number]?.file;
    if (html !== undefined && file !== undefined) writing.push(write(join(site, file), html));
  }
  await Promise.all(writing);
  return writing.length;
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
