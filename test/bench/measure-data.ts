import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathsBelow } from '../../src/verify/paths-below.ts';
import { measureBuild, type BuildMeasured } from './measure-build.ts';

/** What the open data of a register takes: its parts in order, and the sizes of the files of the whole register. */
export interface DataMeasured {
  readonly build: BuildMeasured;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** All files, those of organisations and of entries included. */
  readonly all: { readonly files: number; readonly bytes: number };
}

/** Writes the open data of a project in a process of its own and measures it. */
export async function measureData(project: string, day: string, profileTo?: string): Promise<DataMeasured> {
  const build = await measureBuild(project, day, profileTo, 'timed-data.ts');
  const folder = join(project, '.cache/data');
  const sizes = pathsBelow(folder).map((path) => statSync(join(folder, path)).size);
  const files = readdirSync(join(folder, 'data'), { withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ name }) => ({ name, bytes: statSync(join(folder, 'data', name)).size }));
  return { build, files, all: { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) } };
}

/** What was measured, in lines: seconds, seconds of processors, most memory; then the largest files. */
export function dataInWords({ build, files, all }: DataMeasured): string {
  const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
  const stages = build.stages.map(
    ({ name, seconds, processorSeconds = 0, mostMegabytes = 0 }) =>
      `${name.padEnd(28)}${seconds.toFixed(1).padStart(7)} s (${processorSeconds.toFixed(1)} s)${mostMegabytes.toFixed(0).padStart(7)} MB`,
  );
  const largest = files.toSorted((a, b) => b.bytes - a.bytes).slice(0, 12);
  return [
    ...stages,
    `Most memory: ${build.mostMegabytes.toFixed(0)} MB. All files: ${all.files.toLocaleString('en-GB')}, ${megabytes(all.bytes)}.`,
    ...largest.map(({ name, bytes }) => `  ${name.padEnd(26)}${megabytes(bytes).padStart(10)}`),
  ].join('\n');
}
