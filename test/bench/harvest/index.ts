import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Entry } from '../../../src/register/entry.ts';
import { checkContent } from '../../../src/register/gate.ts';
import { cases } from '../../harvest/fault-cases.ts';
import { measureBuild, type BuildMeasured } from '../measure-build.ts';
import { BENCH_FOLDER, freshProject } from '../project.ts';
import { killAtRandom, type Killed } from './kill.ts';
import { harmOf, outcomeOf, reportIn, type Outcome } from './outcome.ts';
import { entriesOf, plan, writeFeed, writeSource, type Ports, type Publisher } from './publishers.ts';
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
  /** Publishers that can be read and were not found unchanged the second time. */
  readonly unneeded: number;
  /** Of a third harvest, in which one in ten of the good publishers has begun to fail. */
  readonly outage: { readonly failing: number; readonly use: BuildMeasured; readonly harm: readonly string[] };
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
    for (const one of publishers) await publish(one, { ...bench, project, feeds, server, examples });
    const run = async (): Promise<Harvested> => {
      await server.counts();
      const use = await measureBuild(project, bench.on, bench.profiles, 'timed-harvest.ts');
      return { use, counts: await server.counts() };
    };
    const first = await run();
    const outcome = outcomeOf(project, publishers, bench.entries);
    const second = await run();
    const unchanged = reportIn(project)?.sources.filter(({ state }) => state === 'unchanged').length ?? 0;
    const readable = publishers.filter(({ serverFault, wrongName }) => serverFault === undefined && !wrongName).length;
    const failing = faultsOfGood(publishers);
    await server.fail(failing);
    const { use } = await run();
    return {
      ...bench,
      first,
      second,
      outcome,
      unneeded: readable - unchanged,
      outage: { failing: Object.keys(failing).length, use, harm: harmOf(project, failing, bench.entries) },
      killed: bench.kills > 0 ? await killAtRandom({ ...bench, examples }) : undefined,
    };
  } finally {
    server.close();
    await rm(feeds, { recursive: true, force: true });
  }
}

/** For every tenth of the good publishers a fault of a server. */
function faultsOfGood(publishers: readonly Publisher[]): Record<string, number> {
  const good = publishers.filter((one) => one.serverFault === undefined && !one.recordFault && !one.wrongName);
  const failing = good.filter((_, at) => at % 10 === 0);
  // Who was asked whether anything has changed may say that nothing has.
  const faults = [...cases.keys()].filter((at) => cases[at]?.what !== '304 that nobody asked for');
  return Object.fromEntries(failing.map(({ id }, at) => [id, faults[at % faults.length] ?? 0]));
}

interface Publishing extends HarvestBench {
  readonly project: string;
  readonly feeds: string;
  readonly server: Ports;
  readonly examples: readonly Entry<'tools'>[];
}

async function publish(
  publisher: Publisher,
  { project, feeds, server, on, entries, examples }: Publishing,
): Promise<void> {
  await writeSource(project, publisher, server);
  await writeFeed(feeds, publisher, entriesOf(publisher, entries, examples), { port: server.port, on });
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
  outage,
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
    `Then ${outage.failing} of the good ones failed, a third harvest took ${outage.use.seconds.toFixed(1)} s, and ${outage.harm.length === 0 ? 'nothing that was served is gone, and each fault was told with its code' : 'there was harm'}.`,
    ...outage.harm.map((one) => `  ${one}`),
    ...(killed
      ? [
          `Killed ${killed.kills} times, of which ${killed.midway} before it ended: ${killed.broken} times what was served was not whole. The same at the end: ${killed.same ? 'yes' : 'no'}.`,
        ]
      : []),
  ].join('\n');
}
