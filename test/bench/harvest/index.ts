import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Entry } from '../../../src/register/entry.ts';
import { checkContent } from '../../../src/register/gate.ts';
import { measureBuild, type BuildMeasured } from '../measure-build.ts';
import { BENCH_FOLDER, freshProject } from '../project.ts';
import { killAtRandom, type Killed } from './kill.ts';
import { outcomeOf, reportIn, type Outcome } from './outcome.ts';
import { entriesOf, plan, writeFeed, writeSource, type Publisher } from './publishers.ts';
import { startPublishers, type Counts } from './server.ts';

/** How much is harvested. */
export interface HarvestBench {
  readonly publishers: number;
  readonly entries: number;
  /** How often a harvest is killed. */
  readonly kills: number;
  readonly on: string;
  readonly program: string;
  readonly profiles?: string | undefined;
}

interface Harvested {
  readonly use: BuildMeasured;
  readonly counts: Counts;
}

/** What a harvest of many publishers took, and came to. */
export interface HarvestMeasured {
  readonly publishers: number;
  readonly entries: number;
  readonly first: Harvested;
  readonly second: Harvested;
  readonly outcome: Outcome;
  /** Whether the second harvest asked for anything that it did not need, but of publishers that cannot be read. */
  readonly unneeded: number;
  readonly killed: Killed | undefined;
}

/** Harvests invented publishers, a tenth of them faulty, from a server on this computer; then once more, nothing changed. */
export async function measureHarvest(bench: HarvestBench): Promise<HarvestMeasured> {
  const publishers = plan(bench.publishers);
  const feeds = resolve(BENCH_FOLDER, 'publishers');
  const project = await freshProject('harvest', bench.program);
  await rm(feeds, { recursive: true, force: true });
  await mkdir(feeds, { recursive: true });
  const server = await startPublishers(feeds, publishers);
  try {
    const examples = await toolsOf(process.cwd(), bench.on);
    for (const one of publishers) await publish(one, { ...bench, project, feeds, port: server.port, examples });
    const run = async (): Promise<Harvested> => {
      await server.counts();
      const use = await measureBuild(project, bench.on, bench.profiles, 'timed-harvest.ts');
      return { use, counts: await server.counts() };
    };
    const first = await run();
    const outcome = outcomeOf(project, publishers, bench.entries);
    const second = await run();
    const unchanged = reportIn(project)?.sources.filter(({ state }) => state === 'unchanged').length ?? 0;
    const readable = publishers.filter(({ serverFault }) => serverFault === undefined).length;
    return {
      ...bench,
      first,
      second,
      outcome,
      unneeded: readable - unchanged,
      killed: bench.kills > 0 ? await killAtRandom({ ...bench, examples }) : undefined,
    };
  } finally {
    server.close();
    await rm(feeds, { recursive: true, force: true });
  }
}

interface Publishing extends HarvestBench {
  readonly project: string;
  readonly feeds: string;
  readonly port: number;
  readonly examples: readonly Entry<'tools'>[];
}

async function publish(
  publisher: Publisher,
  { project, feeds, port, on, entries, examples }: Publishing,
): Promise<void> {
  await writeSource(project, publisher, port);
  await writeFeed(feeds, publisher, entriesOf(publisher, entries, examples), { port, on });
}

async function toolsOf(root: string, on: string): Promise<Entry<'tools'>[]> {
  const { entries } = await checkContent(root, on);
  return [...entries.tools.values()].filter(({ gathered }) => !gathered);
}

/** Writes what was measured as JSON. */
export async function writeHarvest(measured: HarvestMeasured): Promise<void> {
  await writeFile(join(BENCH_FOLDER, 'harvest.json'), `${JSON.stringify(measured, null, 2)}\n`);
}

/** What was measured, as a table. */
export function harvestInWords({
  publishers,
  entries,
  first,
  second,
  outcome,
  unneeded,
  killed,
}: HarvestMeasured): string {
  const row = (name: string, { use, counts }: Harvested) =>
    `${name.padEnd(24)} ${use.seconds.toFixed(1).padStart(7)} s ${(use.processorSeconds ?? 0).toFixed(1).padStart(9)} s ${use.mostMegabytes.toFixed(0).padStart(7)} MB ${String(counts.requests).padStart(9)} ${String(counts.notModified).padStart(8)}`;
  const { lost, badPublished, wronglyTold, faults } = outcome;
  return [
    `${publishers.toLocaleString('en-GB')} publishers with ${entries} entries each, ${faults} of them faulty`,
    `${''.padEnd(24)} ${'time'.padStart(9)} ${'processors'.padStart(11)} ${'memory'.padStart(10)} ${'requests'.padStart(9)} ${'304'.padStart(8)}`,
    row('first harvest', first),
    row('again, nothing changed', second),
    `Good entries lost: ${lost}. Faulty entries published: ${badPublished}. Faults told with another code: ${wronglyTold.length} of ${faults}.`,
    ...wronglyTold.map((one) => `  ${one}`),
    `Good publishers that were not found unchanged the second time: ${unneeded}.`,
    ...(killed
      ? [
          `Killed ${killed.kills} times, of which ${killed.midway} before it ended: ${killed.broken} times what was served was not whole. The same at the end: ${killed.same ? 'yes' : 'no'}.`,
        ]
      : []),
  ].join('\n');
}
