import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BENCH_FOLDER } from '../project.ts';
import { writeForEleventy } from './eleventy.ts';
import { writeForHugo } from './hugo.ts';
import { folderOfOthers } from './packages.ts';
import { samePages } from './same-pages.ts';
import { measureSearchEngines, type EngineMeasured } from './search-engines.ts';

/** What another generator took for the pages of the same entries. */
export interface OtherMeasured {
  readonly name: string;
  readonly version: string;
  readonly pages: number;
  readonly seconds: number;
}

/** What others take for the same register: the pages of its entries with the same facts, and indexes for search. */
export interface OthersMeasured {
  readonly generators: readonly OtherMeasured[];
  readonly engines: readonly EngineMeasured[];
}

/** Makes the pages of the entries of a built site with Eleventy, and with Hugo where it is installed. */
export async function measureOthers(site: string, languages: readonly string[]): Promise<OthersMeasured> {
  const packages = await folderOfOthers();
  const pages = samePages(site);
  const work = resolve(BENCH_FOLDER, 'others-work');
  rmSync(work, { recursive: true, force: true });
  const eleventy = join(packages, 'node_modules/@11ty/eleventy/cmd.cjs');
  writeForEleventy(join(work, 'eleventy'), pages);
  const generators = [timed('Eleventy', process.execPath, [eleventy], join(work, 'eleventy'), 'site', ['--version'])];
  if (spawnSync('hugo', ['version']).status === 0) {
    writeForHugo(join(work, 'hugo'), pages);
    generators.push(timed('Hugo', 'hugo', ['--quiet'], join(work, 'hugo'), 'public', ['version']));
  }
  const engines = await measureSearchEngines(packages, pages, languages);
  rmSync(work, { recursive: true });
  return { generators, engines };
}

function timed(
  name: string,
  program: string,
  words: readonly string[],
  cwd: string,
  made: string,
  forVersion: readonly string[],
): OtherMeasured {
  const [first = ''] = words;
  const isScript = program === process.execPath;
  const version = execFileSync(program, isScript ? [first, ...forVersion] : forVersion, { encoding: 'utf8', cwd });
  const began = performance.now();
  execFileSync(program, words, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const seconds = (performance.now() - began) / 1000;
  const pages = readdirSync(join(cwd, made), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  return { name, version: /\d+\.\d+\.\d+/u.exec(version)?.[0] ?? '', pages: pages.length, seconds };
}
