/** The process in which pages are made: the numbers of some pages in, what became of each out. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { askedCards, takeCards, type AskedCard } from '../cards/hand-over.ts';
import { askedTooSoon, awaitData, handOverData, isOfData } from '../data/hand-over.ts';
import { SIZE_PLACE } from '../offline/copied.ts';
import { answerEach, begunWith } from '../register/answer-each.ts';
import { handOver } from '../register/hand-over.ts';
import { revived } from '../register/kept-entry.ts';
import { addDocuments, type NewDocument } from '../search/kept-documents.ts';
import { documentOf } from '../search/page-document.ts';
import { openProgram, type MadePage, type PageToMake } from './program.ts';
import { stateOf } from './reads.ts';
import { numbered, standingIn, type Standing } from './record.ts';
import { fileOf } from './route.ts';
import type { DataOfBuild, Made, PageAsked, PageNow, PlanOfRoute, ProcessSettings, ToProcess } from './rendering.ts';

const { program: folder, site, kept, search, content, look, before, data } = await begunWith<ProcessSettings>();
handOver(revived(content));
if (data) handOverData(data.files, data.figures);
else awaitData();
const program = openProgram(folder);
/** How reads are answered, as far as that can change no more. */
const states = new Map<string, string | undefined>();
const standing = before && standingIn(before, stateNow, isOfData);

answerEach(async (asked: ToProcess) => {
  switch (asked.what) {
    case 'routes':
      return (await program).routes;
    case 'plan':
      return plan(asked.route);
    case 'make':
      return makeAll(asked.pages);
    case 'data':
      return takeData(asked.data);
    case 'awaited':
      return (await standings(asked.pages, false)).map((one) => one === 'same');
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

async function plan(route: number): Promise<PlanOfRoute> {
  const pages = await (await program).pagesOf(route);
  return { pages, standings: await standings(pages, data === undefined) };
}

async function standings(pages: readonly PageToMake[], awaiting: boolean): Promise<Standing[]> {
  const { routes } = await program;
  return pages.map((page) => {
    const file = fileOf(page.pathname, routes[page.route]?.kind);
    return standing?.({ ...page, file }, awaiting) ?? 'another';
  });
}

/** Templates of which a page has asked for data that was still awaited: the others will, too. */
const tooSoon = new Set<string>();

function takeData({ files, figures }: DataOfBuild): void {
  handOverData(files, figures);
  tooSoon.clear();
}

/** What was read of the register, each once, and how many of these were told of. */
const { reads: allReads, placeOf } = numbered();
let told = 0;
/** What search knows of the pages that are made here. */
const documents = join(search.folder, `${randomUUID()}.ndjson`);

/** Makes pages, one after another. One that asks for what is not there yet is left for later. */
async function makeAll(asked: readonly PageAsked[]): Promise<Made> {
  const { routes, make } = await program;
  const finished: Finished[] = [];
  const later: number[] = [];
  for (const page of asked) {
    const { type = '', kind } = routes[page.route] ?? {};
    const made = tooSoon.has(type) ? undefined : await makeNow(type, () => make(page));
    if (made) finished.push(finish(page.number, fileOf(page.pathname, kind), made));
    else later.push(page.number);
  }
  await addDocuments(
    documents,
    search.program,
    finished.flatMap(({ document }) => (document ? [document] : [])),
  );
  const reads = allReads().slice(told);
  told += reads.length;
  return { pages: finished.map(({ page }) => page), reads, later };
}

/** Undefined where a page asked for data that is awaited: whatever came of it is not what it must be. */
async function makeNow(type: string, make: () => Promise<MadePage>): Promise<NowMade | undefined> {
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

interface Finished {
  readonly page: PageNow;
  /** Undefined where it may be another before the build has ended. */
  readonly document: NewDocument | undefined;
}

/** Writes a page that was made. Of one that a later stage changes, nobody needs to know how it lies there now. */
function finish(number: number, file: string, { html, reads, cards }: NowMade): Finished {
  const unfinished = html?.includes(SIZE_PLACE) ?? false;
  const page = { number, length: html?.length ?? 0, reads: [...reads].map(placeOf), cards, unfinished };
  if (html) write(join(site, file), html);
  if (html && unfinished) write(join(kept, file), html);
  if (!html || unfinished) return { page: { ...page, sha256: undefined }, document: undefined };
  const sha256 = createHash('sha256').update(html).digest('hex');
  return { page: { ...page, sha256 }, document: [sha256, documentOf(html.toString()) ?? null] };
}

/** Nobody waits for it, but every processor makes pages: what another thread writes takes the time of two. */
function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
