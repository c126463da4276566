import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Entry } from '../../../src/register/entry.ts';
import { flagsOf } from '../measure-build.ts';
import { BENCH_FOLDER, freshProject } from '../project.ts';
import { randomFrom } from '../random.ts';
import { servedOf } from './outcome.ts';
import { entriesOf, plan, writeFeed, writeSource } from './publishers.ts';
import { startPublishers } from './server.ts';

/** What became of harvests that were killed. */
export interface Killed {
  readonly kills: number;
  /** How many had not ended when they were killed. */
  readonly midway: number;
  /** After how many what was served was neither wholly the old nor wholly the new. */
  readonly broken: number;
  /** Whether a harvest that is let go to its end then serves all of the last edition. */
  readonly same: boolean;
}

interface Killing {
  readonly kills: number;
  readonly on: string;
  readonly program: string;
  readonly examples: readonly Entry<'tools'>[];
}

const PUBLISHERS = 9;
const ENTRIES = 8;

/** Publishes edition after edition, begins to harvest each, kills the harvest (SIGKILL), and looks at what is served. */
export async function killAtRandom({ kills, on, program, examples }: Killing): Promise<Killed> {
  const publishers = plan(PUBLISHERS);
  const feeds = resolve(BENCH_FOLDER, 'publishers-killed');
  const project = await freshProject('harvest-killed', program);
  await mkdir(feeds, { recursive: true });
  const server = await startPublishers(feeds, publishers);
  const { port } = server;
  const publish = async (edition: number) => {
    for (const one of publishers) await writeFeed(feeds, one, entriesOf(one, ENTRIES, examples, edition), { port, on });
  };
  try {
    for (const one of publishers) await writeSource(project, one, server);
    await publish(0);
    const whole = await harvestFor(project, on, undefined);
    const random = randomFrom(kills);
    let [midway, broken] = [0, 0];
    for (let edition = 1; edition <= kills; edition += 1) {
      await publish(edition);
      // Most of the time of so small a harvest is its beginning: later is where something is written.
      const { wasKilled } = await harvestFor(project, on, Math.round(whole.took * (0.4 + random.below(600) / 1000)));
      if (wasKilled) midway += 1;
      if (
        !isWhole(
          project,
          publishers.map(({ id }) => id),
        )
      )
        broken += 1;
    }
    await harvestFor(project, on, undefined);
    const editions = editionsIn(
      project,
      publishers.map(({ id }) => id),
    );
    return { kills, midway, broken, same: editions.size === 1 && editions.has(`${kills}`) };
  } finally {
    server.close();
    await rm(feeds, { recursive: true, force: true });
  }
}

/** Harvests a project; kills it after so many milliseconds, where they are given. */
async function harvestFor(project: string, on: string, killAfter: number | undefined) {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [...flagsOf('harvest'), join(import.meta.dirname, '../timed-harvest.ts'), 'times.json'],
    {
      cwd: project,
      env: { ...process.env, BUILD_DAY: on },
      stdio: 'ignore',
    },
  );
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  if (killAfter !== undefined) void pause(killAfter).then(() => child.kill('SIGKILL'));
  const [, signal] = await ended;
  return { took: performance.now() - began, wasKilled: signal === 'SIGKILL' };
}

/** Whether every publisher's entries are all there and of one edition, the same for all. */
function isWhole(project: string, ids: readonly string[]): boolean {
  return editionsIn(project, ids).size === 1 && ids.every((id) => servedOf(project, id).length === ENTRIES);
}

function editionsIn(project: string, ids: readonly string[]): Set<string> {
  const tools = ids.flatMap((id) => servedOf(project, id)).filter((path) => path.includes('/tools/'));
  return new Set(tools.map((path) => /, edition (\d+)"/u.exec(readFileSync(path, 'utf8'))?.[1] ?? 'none'));
}
