/** `npm run bench`: builds generated registers of several sizes and says how long it takes and what the pages weigh. */
import { join, resolve } from 'node:path';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildDay } from '../src/register/build-day.ts';
import { measurePublished, publishedInWords } from '../test/bench/harvest/published.ts';
import { harvestInWords, measureHarvest, writeHarvest } from '../test/bench/harvest/index.ts';
import { generateRegister } from '../test/bench/generate.ts';
import { measureSearch } from '../test/bench/measure-search.ts';
import { measureOthers } from '../test/bench/others/index.ts';
import { changeOneTool } from '../test/bench/one-change.ts';
import { measureBuild } from '../test/bench/measure-build.ts';
import { dataInWords, measureData } from '../test/bench/measure-data.ts';
import { BENCH_FOLDER, freshProject } from '../test/bench/project.ts';
import { inTable, keepRun, runOf, writeRun, type Measured } from '../test/bench/report.ts';
import { differences } from '../test/bench/same-twice.ts';
import { measureServed, servedInWords } from '../test/bench/served.ts';
import { weighSite } from '../test/bench/weigh.ts';

const SIZES = [100, 1_000, 10_000, 100_000];
/** Source: what a national register must reach. */
const PUBLISHERS = 1_000;
const ENTRIES_OF_PUBLISHER = 50;
const KILLS = 50;
const SECONDS_OF_LOAD = 60;
const HISTORY = 'test/bench/history.jsonl';
/** A word that many entries have, and one that few have. */
const WORDS = ['letters', 'retina'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    of: { type: 'string', default: '.' },
    twice: { type: 'boolean' },
    keep: { type: 'boolean' },
    save: { type: 'boolean' },
    profile: { type: 'boolean' },
    data: { type: 'boolean' },
    check: { type: 'boolean' },
    cards: { type: 'boolean' },
    others: { type: 'boolean' },
    kills: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) {
  console.log(`npm run bench                        builds generated registers of ${SIZES.map((size) => size.toLocaleString('en-GB')).join(', ')} entries and measures them; the last goes on for very long: 30,000 take 14 minutes to build
npm run bench -- 100 1000            those sizes
npm run bench -- 1000 --of FOLDER    the program of another checkout, to compare with
npm run bench -- 1000 --twice        builds each twice and says whether the sites are the same, byte for byte
npm run bench -- 1000 --profile      writes a profile of the processor to ${BENCH_FOLDER}/profiles
npm run bench -- 1000 --cards          draws a card for every page too; else cards are left out
npm run bench -- 1000 --others         makes the same pages with Eleventy and Hugo, and indexes with MiniSearch and Lunr, in the same run
npm run bench -- 10000 --data         writes the open data alone, and says how long each part takes and how large it is
npm run bench -- 1000 --check         checks so many own entries alone, their words included, and says how long that takes
npm run bench -- harvest               gathers 1,000 invented publishers, a tenth of them faulty, then again, and kills some harvests
npm run bench -- harvest 100          so many publishers; --kills 0 kills none
npm run bench -- served                how often nginx serves pages of dist/, with the files in deploy/nginx; needs nginx and wrk
npm run bench -- published FOLDER      gathers published registers that lie in a folder into a national portal, and builds it
npm run bench -- --save              adds the figures to ${HISTORY}
npm run bench -- --keep              leaves the built sites in ${BENCH_FOLDER}

The figures are in ${BENCH_FOLDER}/results.json.`);
  process.exit(0);
}

const [what] = positionals;
const numbers = (
  what === 'harvest' ? positionals.slice(1) : what === 'published' || what === 'served' ? [] : positionals
).map(Number);
const sizes = numbers.length > 0 ? numbers : SIZES;
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error('Give sizes as whole numbers, such as: npm run bench -- 100 1000');
  process.exit(1);
}
// Generated entries all differ, so that no card is kept from before: drawing them would hide all else.
process.env['CARDS'] = values.cards ? 'on' : 'off';
const day = buildDay(process.env);
const profiles = values.profile ? resolve(BENCH_FOLDER, 'profiles') : undefined;

if (what === 'harvest') {
  const measured = await measureHarvest({
    publishers: numbers[0] ?? PUBLISHERS,
    entries: ENTRIES_OF_PUBLISHER,
    kills: values.kills === undefined ? KILLS : Number(values.kills),
    on: day,
    program: values.of,
    profiles,
  });
  await writeHarvest(measured);
  console.log(harvestInWords(measured));
  process.exit(0);
}

if (what === 'served') {
  console.log(servedInWords(await measureServed(SECONDS_OF_LOAD)));
  process.exit(0);
}

if (what === 'published') {
  console.log(publishedInWords(await measurePublished(positionals[1] ?? '../shared/data', day)));
  process.exit(0);
}

if (values.data) {
  for (const entries of sizes) await measureDataOf(entries);
  process.exit(0);
}

if (values.check) {
  for (const entries of sizes) await measureCheckOf(entries);
  process.exit(0);
}

const measured: Measured[] = [];
for (const entries of sizes) {
  console.log(`Building a register of ${entries.toLocaleString('en-GB')} entries…`);
  measured.push(await measureSize(entries));
}
const run = runOf(day, measured);
writeRun(join(BENCH_FOLDER, 'results.json'), run);
if (values.save) keepRun(HISTORY, run);
console.log(`\n${inTable(run)}`);

async function measureSize(entries: number): Promise<Measured> {
  const project = await newProject(entries, `register-${entries}`);
  const build = await measureBuild(project, day, profiles);
  const site = join(project, 'dist');
  const weight = weighSite(site);
  if (values.twice) await compareTwo(project, entries);
  const search = [];
  for (const word of WORDS) search.push(await measureSearch(site, word));
  // Before anything changes: the same facts.
  const others = values.others ? await measureOthers(site, ['en', 'cy']) : undefined;
  const unchanged = await measureBuild(project, day);
  changeOneTool(project);
  const change = await measureBuild(project, day, profiles);
  if (!values.keep) rmSync(project, { recursive: true });
  return { entries, build, weight, again: { unchanged, change }, search, ...(others && { others }) };
}

async function newProject(entries: number, name: string, allOwn = false): Promise<string> {
  const project = await freshProject(name, values.of);
  await generateRegister(project, entries, { examples: process.cwd(), on: day, allOwn });
  return project;
}

async function compareTwo(project: string, entries: number): Promise<void> {
  const again = await newProject(entries, `register-${entries}-again`);
  await measureBuild(again, day);
  const unlike = differences(join(project, 'dist'), join(again, 'dist'));
  if (!values.keep) rmSync(again, { recursive: true });
  console.log(
    unlike.length === 0
      ? 'Two builds gave the same site, byte for byte.'
      : `Two builds differ in ${unlike.length} files, such as ${unlike.slice(0, 5).join(', ')}.`,
  );
}

async function measureDataOf(entries: number): Promise<void> {
  const project = await newProject(entries, `data-${entries}`);
  console.log(
    `${entries.toLocaleString('en-GB')} entries\n${dataInWords(await measureData(project, day, profiles))}\n`,
  );
  if (!values.keep) rmSync(project, { recursive: true });
}

/** All of `npm run check`: starting, reading, every rule, reading age, claims and personal data. */
async function measureCheckOf(entries: number): Promise<void> {
  const project = await newProject(entries, `check-${entries}`, true);
  const { seconds, processorSeconds, mostMegabytes } = await measureBuild(project, day, profiles, 'timed-check.ts');
  const of = `${entries.toLocaleString('en-GB')} own entries`;
  const processors = processorSeconds === undefined ? '' : `, ${processorSeconds.toFixed(1)} s of processors`;
  console.log(`Check of ${of}: ${seconds.toFixed(1)} s${processors}, ${mostMegabytes.toFixed(0)} MB at most.`);
  if (!values.keep) rmSync(project, { recursive: true });
}
