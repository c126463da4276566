/** The process in which pages are made: the numbers of some pages in, what became of each out. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { askedCards, takeCards, type AskedCard } from '../cards/hand-over.ts';
import { askedTooSoon, awaitData, handOverData, isOfData } from '../data/hand-over.ts';
import { SIZE_PLACE } from '../offline/copied.ts';
import { answerEach, begunWith } from '../register/answer-each.ts';
import { handOver } from '../register/hand-over.ts';
import { revived } from '../register/kept-entry.ts';
import { documentOf } from '../search/page-document.ts';
import { openProgram, type MadePage, type PageToMake } from './program.ts';
import { stateOf } from './reads.ts';
import { standingIn, type Standing } from './record.ts';
import type { DataOfBuild, Made, PageNow, Plan, ProcessSettings, ToProcess } from './rendering.ts';

const { program: folder, site, kept, content, look, before, data } = await begunWith<ProcessSettings>();
handOver(revived(content));
if (data) handOverData(data.files, data.figures);
else awaitData();
const program = openProgram(folder);
/** How reads are answered, as far as that can change no more. */
const states = new Map<string, string | undefined>();
const standing = before && standingIn(before, stateNow, isOfData);

answerEach(async (asked: ToProcess) => {
  switch (asked.what) {
    case 'plan':
      return plan();
    case 'make':
      return makeAll(asked.numbers);
    case 'data':
      return takeData(asked.data);
    case 'awaited':
      return (await standings(asked.numbers, false)).map((one) => one === 'same');
    case 'states':
      return asked.reads.map((read) => stateNow(read) ?? '');
  }
});

function stateNow(read: string): string | undefined {
  if (states.has(read)) return states.get(read);
  const state = stateOf(read);
  if (!isOfData(read)) states.set(read, state);
  return state;
}

async function plan(): Promise<Plan> {
  const { pages } = await program;
  return { pages, standings: await standings([...pages.keys()], data === undefined) };
}

async function standings(numbers: readonly number[], awaiting: boolean): Promise<Standing[]> {
  const { pages } = await program;
  return numbers.map((number) => {
    const page = pages[number];
    return page && standing ? standing(page, awaiting) : 'another';
  });
}

/** Templates of which a page has asked for data that was still awaited: the others will, too. */
const tooSoon = new Set<string>();

function takeData({ files, figures }: DataOfBuild): void {
  handOverData(files, figures);
  tooSoon.clear();
}

/** One page is made while the ones before it are written. One that asks for what is not there yet is left for later. */
async function makeAll(numbers: readonly number[]): Promise<Made> {
  const { pages, make } = await program;
  const making: Promise<PageNow>[] = [];
  const later: number[] = [];
  for (const number of numbers) {
    const page = pages[number];
    if (!page) continue;
    const made = tooSoon.has(page.type) ? undefined : await makeNow(page, () => make(number));
    if (made) making.push(finish(page, made));
    else later.push(number);
  }
  return { pages: await Promise.all(making), later };
}

/** Undefined where a page asked for data that is awaited: whatever came of it is not what it must be. */
async function makeNow({ type }: PageToMake, make: () => Promise<MadePage>): Promise<NowMade | undefined> {
  if (look !== undefined) takeCards(look);
  try {
    const made = await make();
    return askedTooSoon() ? later(type) : { ...made, cards: askedCards() };
  } catch (error) {
    if (askedTooSoon()) return later(type);
    throw error;
  }
}

interface NowMade extends MadePage {
  readonly cards: readonly AskedCard[];
}

function later(type: string): undefined {
  tooSoon.add(type);
}

/** Writes a page that was made. Of one that a later stage changes, nobody needs to know how it lies there now. */
async function finish(page: PageToMake, { html, reads, cards }: NowMade): Promise<PageNow> {
  const unfinished = html?.includes(SIZE_PLACE) ?? false;
  const made = { ...page, length: html?.length ?? 0, reads: [...reads], cards, unfinished };
  if (html) await write(join(site, page.file), html);
  if (html && unfinished) await write(join(kept, page.file), html);
  if (!html || unfinished) return { page: made, sha256: undefined, document: null };
  const sha256 = createHash('sha256').update(html).digest('hex');
  return { page: made, sha256, document: documentOf(html.toString()) ?? null };
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
