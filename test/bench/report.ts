import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname } from 'node:path';
import type { BuildMeasured } from './measure-build.ts';
import type { SearchMeasured } from './measure-search.ts';
import { againInRows, othersInRows, searchInRows } from './report-rows.ts';
import type { OthersMeasured } from './others/index.ts';
import type { SiteWeight } from './weigh.ts';

/** All that was measured of a register of one size. */
export interface Measured {
  readonly entries: number;
  readonly build: BuildMeasured;
  readonly weight: SiteWeight;
  /** The next build, in which nothing has changed, and one in which the words of one tool have. */
  readonly again?: { readonly unchanged: BuildMeasured; readonly change: BuildMeasured };
  readonly search?: readonly SearchMeasured[];
  readonly others?: OthersMeasured;
}

/** One run of the bench, and what it ran on. */
export interface Run {
  readonly on: string;
  readonly node: string;
  readonly processors: number;
  /** How many processes waited for a processor, at the end of the run: more than there are processors, and times are too long. */
  readonly load: number;
  readonly sizes: readonly Measured[];
}

export function runOf(on: string, sizes: readonly Measured[]): Run {
  return { on, node: process.version, processors: availableParallelism(), load: loadavg()[0] ?? 0, sizes };
}

/** Writes a run in place of the last one. */
export function writeRun(file: string, run: Run): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
}

/** Adds a run to the history: a line of its own. */
export function keepRun(file: string, run: Run): void {
  appendFileSync(file, `${JSON.stringify(run)}\n`);
}

/** A run as a table: a column for each size. */
export function inTable({ node, processors, load, sizes }: Run): string {
  const stages = [...new Set(sizes.flatMap(({ build }) => build.stages.map(({ name }) => name)))];
  const kinds = [...new Set(sizes.flatMap(({ weight }) => weight.byKind.map(({ kind }) => kind)))];
  const row = (name: string, of: (one: Measured) => string | undefined) => [
    name,
    ...sizes.map((one) => of(one) ?? '–'),
  ];
  const stage = (one: Measured, name: string) => one.build.stages.find((each) => each.name === name);
  const kind = (one: Measured, name: string) => one.weight.byKind.find((each) => each.kind === name);
  const lines = [
    row('Entries', ({ entries }) => count(entries)),
    row('Pages', ({ weight }) => count(weight.pages)),
    [],
    row('Build', ({ build }) => inSeconds(build.seconds, build.processorSeconds)),
    ...stages.map((name) =>
      row(`  ${name}`, (one) => inSeconds(stage(one, name)?.seconds, stage(one, name)?.processorSeconds)),
    ),
    row('Pages a second, in “pages”', (one) => perSecond(one.weight.pages, stage(one, 'pages')?.seconds)),
    row('Pages a second, whole build', ({ build, weight }) => perSecond(weight.pages, build.seconds)),
    row('Most memory, all processes', ({ build }) => inMegabytes(build.mostMegabytes)),
    row('Most memory, one process', ({ build }) => inMegabytes(build.mostOfOneMegabytes)),
    ...stages.map((name) => row(`  ${name}`, (one) => inMegabytes(stage(one, name)?.mostMegabytes))),
    [],
    ['HTML: median, most; and with gzip'],
    ...kinds.map((name) => row(`  ${name}`, (one) => ofKind(kind(one, name)))),
    row('CSS with gzip', ({ weight }) => inKilobytes(weight.css)),
    row('JavaScript with gzip', ({ weight }) => inKilobytes(weight.js)),
    row('First visit to a tool’s page', ({ weight }) => inKilobytes(weight.toolPageOverTheWire)),
    row(
      'Search index',
      ({ weight }) => `${inKilobytes(weight.searchIndex.bytes)}, ${count(weight.searchIndex.files)} files`,
    ),
    row('  before a word is looked up', ({ weight }) => inKilobytes(weight.searchIndex.toBegin)),
    ...searchInRows(sizes),
    [],
    ...againInRows(sizes),
    ...othersInRows(sizes),
  ];
  return `${aligned(lines)}\n\nNode ${node}, ${processors} processors, load ${load.toFixed(1)}. Seconds in brackets are those of all processors.`;
}

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = lines.reduce<number[]>(
    (most, line) =>
      line
        .map((cell, place) => Math.max(most[place] ?? 0, line.length > 1 ? cell.length : 0))
        .concat(most.slice(line.length)),
    [],
  );
  return lines
    .map((line) =>
      line
        .map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0)))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}

export const count = (number: number) => number.toLocaleString('en-GB');
const inMegabytes = (size: number | undefined) => (size === undefined ? undefined : `${count(Math.round(size))} MB`);
export const inKilobytes = (bytes: number) => `${count(Math.round(bytes / 100) / 10)} kB`;
const perSecond = (pages: number, seconds: number | undefined) =>
  seconds === undefined ? undefined : count(Math.round((pages / seconds) * 10) / 10);

export function inSeconds(seconds: number | undefined, processor: number | undefined): string | undefined {
  if (seconds === undefined) return undefined;
  return `${seconds.toFixed(1)} s${processor === undefined ? '' : ` (${processor.toFixed(1)} s)`}`;
}

function ofKind(weight: SiteWeight['byKind'][number] | undefined): string | undefined {
  if (weight === undefined) return undefined;
  const kilobytes = (bytes: number) => count(Math.round(bytes / 1000));
  const { html, gzip } = weight;
  return `${kilobytes(html.median)}, ${kilobytes(html.most)}; ${kilobytes(gzip.median)}, ${kilobytes(gzip.most)} kB`;
}
