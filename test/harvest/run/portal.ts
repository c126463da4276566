import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { harvest, type HarvestTask } from '../../../src/harvest/run/harvest.ts';
import type { Outcome } from '../../../src/harvest/received.ts';
import { listContent, placeOnDisk } from '../../../src/register/files.ts';
import type { HarvestReport } from '../../../src/register/harvest/report.ts';
import { readingOf, recordOf, fenwick } from '../invented.ts';

const made: string[] = [];
afterEach(async () => {
  for (const root of made.splice(0)) await rm(root, { recursive: true, force: true });
});

/** A new folder for a portal, gone after the test. */
export async function newRoot(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'candour-harvest-'));
  made.push(root);
  return root;
}

export async function put(root: string, path: string, content: unknown) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

/** The settings of an invented source. */
export function settingsOf(id: string, odsCode: string, more: Record<string, unknown> = {}) {
  return {
    name: `${id} (invented)`,
    kind: 'candour-feed',
    address: `https://${id}.example.org/`,
    feed: `https://${id}.example.org/data/register.json`,
    licence: 'CC0 1.0',
    language: 'en',
    contact: 'register@example.org',
    speaksFor: [odsCode],
    ...more,
  };
}

/** What an invented source gives: an organisation and its tools, each a letter. */
export function givenBy(id: string, odsCode: string, letters: string, facts: Record<string, unknown> = {}): Outcome {
  return readingOf([
    recordOf(
      'organisations',
      id,
      { ...fenwick.organisation, name: `The ${id} practice (invented)`, odsCode, ...facts },
      { place: '/0' },
    ),
    ...[...letters].map((letter, at) =>
      recordOf(
        'tools',
        `${id}/${letter}`,
        { ...fenwick.tool, organisation: id, name: `Tool ${letter}` },
        { place: `/${at + 1}` },
      ),
    ),
  ]);
}

export const failing: Outcome = {
  state: 'failed',
  code: 'unreachable',
  because: 'The server could not be reached.',
  remedy: 'Wait.',
};

/** One moment after another, the same in every run. */
export function clock(): () => Date {
  let at = Date.parse('2026-11-23T02:00:00Z');
  return () => new Date((at += 1_000));
}

/** Harvests a portal from what its sources are said to give; every source that is not named fails. */
export async function harvested(
  root: string,
  given: Record<string, Outcome | (() => Promise<Outcome>)>,
  more: Partial<HarvestTask> = {},
): Promise<HarvestReport> {
  const result = await harvestedOrNot(root, given, more);
  if ('because' in result) throw new Error(result.because);
  return result;
}

export function harvestedOrNot(
  root: string,
  given: Record<string, Outcome | (() => Promise<Outcome>)>,
  more: Partial<HarvestTask> = {},
) {
  const read: HarvestTask['read'] = async ({ id }) => {
    const one = given[id] ?? failing;
    return typeof one === 'function' ? one() : one;
  };
  return harvest({ root, today: '2026-11-23', all: true, now: clock(), read, ...more });
}

/** Every gathered file that is served, by path. */
export async function served(root: string): Promise<Record<string, string>> {
  const { files } = await listContent(root);
  const gathered = files.filter(({ source }) => source !== undefined);
  return Object.fromEntries(
    await Promise.all(
      gathered.map(async (file) => [file.path, await readFile(placeOnDisk(root, file), 'utf8')] as const),
    ),
  );
}

/** The tools that are served, as `source/organisation/tool`. */
export async function toolsIn(root: string): Promise<string[]> {
  return Object.entries(await served(root))
    .filter(([path, text]) => path.includes('/tools/') && !text.includes('"withdrawn"'))
    .map(([path]) => path.replace('content/gathered/', '').replace('tools/', '').replace('.json', ''));
}

export const sourceIn = (report: HarvestReport, id: string) => {
  const found = report.sources.find(({ source }) => source === id);
  if (!found) throw new Error(`No report on ${id}.`);
  return found;
};
