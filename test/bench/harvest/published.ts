import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { gather } from '../../../src/example-registers/gather.ts';
import { nationalProject } from '../../../src/example-registers/project.ts';
import { HOSTS, serveRegisters } from '../../../src/example-registers/serve.ts';
import type { HarvestReport } from '../../../src/register/harvest/report.ts';
import { measureBuild, type BuildMeasured } from '../measure-build.ts';
import { BENCH_FOLDER } from '../project.ts';
import { weighSite, type SiteWeight } from '../weigh.ts';
import { put } from './publishers.ts';

/** A register that somebody publishes, as one file. */
interface Published {
  readonly id: string;
  readonly standard: string;
  /** Below the folder of all. */
  readonly path: string;
  readonly language: string;
}

/** The registers as they were published; of folders each file. */
const REGISTERS: readonly Published[] = [
  {
    id: 'us-federal',
    standard: 'us-federal-2024',
    path: 'us-federal-2024/2024_consolidated_ai_inventory_raw_v2.csv',
    language: 'en',
  },
  { id: 'netherlands', standard: 'nl-algoritmeregister', path: 'nl-algoritmeregister/algoritmes.json', language: 'nl' },
  { id: 'united-kingdom', standard: 'uk-atrs-records', path: 'uk-atrs/atrs_records.json', language: 'en' },
  { id: 'cprd', standard: 'cprd', path: 'uk-data-uses/cprd_approved_protocols.csv', language: 'en' },
  { id: 'south-london', standard: 'slam-cris', path: 'uk-data-uses/slam_nhs_cris.csv', language: 'en' },
  { id: 'bioresource', standard: 'nihr-bioresource', path: 'uk-data-uses/nihr_bioresource.csv', language: 'en' },
  {
    id: 'us-devices',
    standard: 'us-fda-devices',
    path: 'us-fda-devices/fda_aiml_devices_1995_2025.csv',
    language: 'en',
  },
  { id: 'model-cards', standard: 'chai-model-card', path: 'chai-model-cards', language: 'en' },
];

/** What a national portal over published registers took, and came to. */
export interface PublishedMeasured {
  readonly sources: number;
  /** The two harvests: seconds, and what they came to. */
  readonly harvests: readonly { readonly seconds: number; readonly report: HarvestReport }[];
  readonly build: BuildMeasured;
  readonly weight: SiteWeight;
}

/**
 * Serves the registers in `folder` from this computer, each as a publisher, gathers them twice into a national portal, and builds
 * it. The site stays in `.cache/bench/published/dist`, to be looked at.
 */
export async function measurePublished(folder: string, on: string): Promise<PublishedMeasured> {
  const project = resolve(BENCH_FOLDER, 'published');
  const feeds = resolve(BENCH_FOLDER, 'published-registers');
  await nationalProject(process.cwd(), project);
  await rm(join(project, 'content/sources'), { recursive: true, force: true });
  await rm(feeds, { recursive: true, force: true });
  const server = await serveRegisters(feeds);
  try {
    const files = (await Promise.all(REGISTERS.map((one) => filesOf(folder, one)))).flat();
    for (const { id, path, ...register } of files) {
      await mkdir(join(feeds, id), { recursive: true });
      const name = `register${extname(path)}`;
      await cp(path, join(feeds, id, name));
      await put(
        join(project, 'content/sources', `${id}.json`),
        sourceOf({ id, ...register }, `https://${id}${HOSTS}/${name}`),
      );
    }
    const harvest = async () => {
      const began = performance.now();
      const report = await gather(project, on, server.port);
      return { seconds: (performance.now() - began) / 1000, report };
    };
    const harvests = [await harvest(), await harvest()];
    const build = await measureBuild(project, on);
    return { sources: files.length, harvests, build, weight: weighSite(join(project, 'dist')) };
  } finally {
    server.close();
  }
}

async function filesOf(folder: string, one: Published): Promise<Published[]> {
  const path = join(folder, one.path);
  if (!existsSync(path)) return [];
  if (extname(path) !== '') return [{ ...one, path }];
  const names = (await readdir(path)).filter((name) => name.endsWith('.xml')).toSorted();
  return names.map((name, at) => ({ ...one, id: `${one.id}-${at + 1}`, path: join(path, name) }));
}

function sourceOf({ id, standard, language }: Omit<Published, 'path'>, feed: string): string {
  const settings = {
    name: `${id}, as it was published`,
    kind: 'file',
    standard,
    address: `https://${id}.example.org/`,
    feed,
    licence: 'As its publisher says',
    language,
    contact: 'register@example.org',
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** What was measured, as a table. */
export function publishedInWords({ sources, harvests, build, weight }: PublishedMeasured): string {
  const count = (number: number) => number.toLocaleString('en-GB');
  const [first, again] = harvests;
  return [
    `${sources} published registers`,
    ...(first?.report.sources ?? []).map(
      ({ source, state, counts, published, problem }) =>
        `${source.padEnd(16)} ${state.padEnd(10)} ${count(counts.received).padStart(7)} received, ${count(published).padStart(7)} published, ${counts.refused} refused, ${counts.held} held, ${counts.duplicate} twice${problem ? `: ${problem.because}` : ''}`,
    ),
    `Gathered in ${(first?.seconds ?? 0).toFixed(1)} s, again in ${(again?.seconds ?? 0).toFixed(1)} s: ${again?.report.sources.filter(({ state }) => state === 'unchanged').length ?? 0} unchanged.`,
    `Built in ${build.seconds.toFixed(0)} s and ${build.mostMegabytes.toFixed(0)} MB: ${count(weight.pages)} pages.`,
    ...build.stages.map(({ name, seconds }) => `  ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s`),
  ].join('\n');
}
