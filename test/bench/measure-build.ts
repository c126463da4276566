import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a timed build says of itself. Moments are milliseconds since 1970. */
export interface BuildTimes {
  readonly stages: readonly { readonly name: string; readonly began: number }[];
  readonly ended: number;
  /** The most memory of its own process, without those that it started. */
  readonly mostKilobytes: number;
}

/** One stage of a build. */
export interface StageMeasured {
  readonly name: string;
  readonly seconds: number;
  /** Seconds of processors at work: more than `seconds` where several work at once, and steadier on a busy machine. */
  readonly processorSeconds: number | undefined;
  /** The most memory of the build and of all that it started; undefined where the system does not tell (not Linux). */
  readonly mostMegabytes: number | undefined;
}

export interface BuildMeasured {
  readonly stages: readonly StageMeasured[];
  readonly seconds: number;
  readonly processorSeconds: number | undefined;
  readonly mostMegabytes: number;
  /** The most memory of one process; undefined in the history of builds of which it was not measured. */
  readonly mostOfOneMegabytes?: number;
}

interface Sample extends Use {
  readonly at: number;
}

/** What a process and all that it started use. */
interface Use {
  readonly kilobytes: number;
  /** Of these, those of the largest of the processes. */
  readonly largest: number;
  /** Hundredths of seconds of processors at work, since its beginning. */
  readonly ticks: number;
}

const SAMPLE_EVERY = 100;
/** Megabytes of heap that writing data is given: with room to spare, garbage lies about, and its need is not to be seen. */
const HEAP_FOR_DATA = 640;

/**
 * Builds a project in a process of its own and measures it. `day` is the day of the build; `profileTo` is a folder for a
 * profile of the processor, where one is wanted, which itself slows the build.
 *
 * Throws with the last lines of the build when it fails.
 */
export async function measureBuild(
  project: string,
  day: string,
  profileTo?: string,
  program: 'timed-build.ts' | 'timed-check.ts' | 'timed-data.ts' | 'timed-harvest.ts' = 'timed-build.ts',
): Promise<BuildMeasured> {
  // Not among what a build reads: the next one would find that something has changed.
  const file = join(project, '.cache/times.json');
  mkdirSync(join(project, '.cache'), { recursive: true });
  const child = spawn(
    process.execPath,
    [
      ...(profileTo ? ['--cpu-prof', `--cpu-prof-dir=${profileTo}`] : []),
      ...(program === 'timed-harvest.ts' ? flagsOf('harvest') : []),
      ...(program === 'timed-data.ts' ? [`--max-old-space-size=${HEAP_FOR_DATA}`] : []),
      join(import.meta.dirname, program),
      file,
    ],
    {
      cwd: project,
      env: { ...process.env, BUILD_DAY: day, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
  const samples: Sample[] = [];
  const sampling = setInterval(() => {
    if (child.pid !== undefined) samples.push({ at: Date.now(), ...useOf(child.pid) });
  }, SAMPLE_EVERY);
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`The build of ${project} failed.\n${said}`);
  return measuredOf(JSON.parse(readFileSync(file, 'utf8')) as BuildTimes, samples);
}

/** The flags of Node with which a command of package.json is run: what is measured is what people run. */
export function flagsOf(command: string): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  return [...(scripts[command] ?? '').matchAll(/ (--\S+)(?= .*scripts\/)/gu)].map(([, flag = '']) => flag);
}

function measuredOf({ stages, ended, mostKilobytes }: BuildTimes, samples: readonly Sample[]): BuildMeasured {
  const first = stages[0]?.began ?? ended;
  return {
    stages: stages.map(({ name, began }, place) => {
      const end = stages[place + 1]?.began ?? ended;
      const during = samples.filter(({ at, kilobytes }) => at >= began && at < end && kilobytes > 0);
      return {
        name,
        seconds: (end - began) / 1000,
        processorSeconds: processorSeconds(samples, began, end),
        mostMegabytes: during.length > 0 ? mostOf(during) : undefined,
      };
    }),
    seconds: (ended - first) / 1000,
    processorSeconds: processorSeconds(samples, first, ended),
    mostMegabytes: Math.max(mostKilobytes / 1024, mostOf(samples)),
    mostOfOneMegabytes: Math.max(mostKilobytes, ...samples.map(({ largest }) => largest)) / 1024,
  };
}

const mostOf = (samples: readonly Sample[]) => Math.max(0, ...samples.map(({ kilobytes }) => kilobytes)) / 1024;

/** Between the last samples before two moments. A process that has ended is still counted: its parent keeps the sum. */
function processorSeconds(samples: readonly Sample[], from: number, to: number): number | undefined {
  const until = (moment: number) => Math.max(0, ...samples.filter(({ at }) => at <= moment).map(({ ticks }) => ticks));
  return samples.some(({ ticks }) => ticks > 0) ? (until(to) - until(from)) / 100 : undefined;
}

/** Nothing where the process has ended, or the system has no /proc. */
function useOf(process: number): Use {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    // After the name in brackets: state is the first field, so that the times of itself and its ended children are 12 to 15.
    const fields = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const kilobytes = Number(/^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1] ?? 0);
    const own = {
      kilobytes,
      largest: kilobytes,
      ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0),
    };
    return childrenOf(process)
      .map(useOf)
      .reduce(
        (sum, use) => ({
          kilobytes: sum.kilobytes + use.kilobytes,
          largest: Math.max(sum.largest, use.largest),
          ticks: sum.ticks + use.ticks,
        }),
        own,
      );
  } catch {
    return { kilobytes: 0, largest: 0, ticks: 0 };
  }
}

function childrenOf(process: number): number[] {
  return readdirSync(`/proc/${process}/task`).flatMap((thread) =>
    readFileSync(`/proc/${process}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}
