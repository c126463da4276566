/** The stages that a whole build and a part of one have in common: the check, the data, the pages. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { checkedContent } from '../src/build/checked-content.ts';
import { ASSETS, PROGRAM } from '../src/build/compile.ts';
import { compiledTemplates, digestOfSources } from '../src/build/compiled.ts';
import { HEAP_GROWS } from '../src/build/heap.ts';
import { keptData } from '../src/build/kept-data.ts';
import type { LastBuild } from '../src/build/last-build.ts';
import { placeOfBuild } from '../src/build/place.ts';
import { readFrom } from '../src/build/reads.ts';
import { beginRendering } from '../src/build/rendering.ts';
import { filesBelow, moveFiles } from '../src/build/sweep.ts';
import { cardsOf, wordlessWarning, type Cards } from '../src/cards/index.ts';
import { dataSourceOf, publish, type DataSource, type Publisher } from '../src/data/publish.ts';
import { makingBeside } from '../src/data/publish-beside.ts';
import { setSamplePages } from '../src/i18n/pages-in.ts';
import { buildDay } from '../src/register/build-day.ts';
import { contentIn } from '../src/register/entry.ts';
import type { Checked } from '../src/register/gate.ts';
import type { NationalFigures } from '../src/register/national/figures.ts';
import { NoSuchVersion } from '../src/register/preview/former.ts';
import { isPreview } from '../src/register/preview/preview.ts';
import { checkForPreview } from '../src/register/preview/read.ts';
import { inWords } from '../src/register/problem.ts';
import { joinRegister } from '../src/register/register.ts';
import { samplePagesOf } from '../src/register/sample-pages.ts';
import { readTheme } from '../src/site.ts';

/** Marks where a stage begins: `npm run bench` reads the times. */
export function stage(name: string): void {
  performance.mark(`stage: ${name}`);
}

/** What all stages after the check are given. */
export interface Begun {
  readonly checked: Checked;
  readonly source: DataSource;
  /** The digest of the program. */
  readonly program: string;
  /** The folder of the compiled templates, once they are. */
  readonly compiling: Promise<string>;
}

/** Checks the content and joins it to a register. Ends the process, with all problems in words, where there are any. */
export async function beginBuild(): Promise<Begun> {
  setFlagsFromString(HEAP_GROWS);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Every part of the build stands on the same day, also when it runs past midnight.
  const today = (process.env['BUILD_DAY'] = buildDay(process.env));
  stage('check');
  const program = await digestOfSources();
  const checked = await readContent(today, program);
  const { entries, problems, files, setAside } = checked;
  if (setAside.length > 0)
    console.log(`Gathered entries are left out, for ${setAside.length} problems that npm run check tells of.`);
  if (problems.length > 0) {
    console.error(problems.map(inWords).join('\n\n'));
    console.error(
      `\nNothing was built: ${problems.length} problem${problems.length === 1 ? '' : 's'} in ${files} files. Put them right and build again.`,
    );
    process.exit(1);
  }
  // In a process of its own, while the data is written.
  const compiling = compiledTemplates(program);
  compiling.catch(() => undefined);
  stage('data');
  const register = joinRegister(entries, today, checked);
  setSamplePages(samplePagesOf(register));
  readFrom(register);
  return { checked, source: dataSourceOf(register, readTheme()), program, compiling };
}

/** All content; in a preview with its drafts. */
async function readContent(today: string, program: string): Promise<Checked> {
  try {
    return await (isPreview(process.env)
      ? checkForPreview(process.cwd(), today, process.env['PREVIEW_AGAINST'])
      : checkedContent(today, program));
  } catch (error) {
    if (!(error instanceof NoSuchVersion)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

interface Wanted {
  readonly site: string;
  readonly publishers: readonly Publisher[];
  /** Where drawn cards are kept. */
  readonly cards: string;
  /** What the store counted, once the data is written. */
  readonly figures: () => Promise<NationalFigures | undefined>;
  /** Whether a page is to be made here, by its path. */
  readonly isMade?: (pathname: string) => boolean;
}

/** Makes the data and the pages of a site, as far as they are not there as they must be: most pages while the data is written. */
export async function makeDataAndPages(begun: Begun, last: LastBuild, wanted: Wanted) {
  const { source, program, compiling } = begun;
  const { site } = wanted;
  // Files of data lie here until the pages, which tell of them, are made.
  const place = placeOfBuild(site);
  const folder = join(place, 'data');
  await rm(folder, { recursive: true, force: true });
  const isOnSite = (path: string, sha256: string) => last.digests.has(path.slice(1), sha256);
  const keptFiles = keptData(last.data, program, { site, isOnSite, folder: place });
  const cards = await cardsOf(source.theme, process.env, wanted.cards);
  const pages = compiling.then((templates) => beginPages(begun, last, { ...wanted, templates, look: cards?.look }));
  pages.catch(() => undefined);
  const beside = makingBeside({ content: contentIn(begun.checked), folder, keep: keptFiles.keep });
  try {
    const { all, told } = await publish(wanted.publishers, source, folder, { kept: keptFiles, beside: beside.make });
    beside.end();
    const figures = await wanted.figures();
    stage('templates');
    const { rendering, before, templates } = await pages;
    stage('pages');
    const rendered = await rendering.finish({ files: told, figures });
    const written = filesBelow(folder);
    const staying = all.map(({ path }) => path.slice(1)).filter((path) => !written.has(path));
    const pageFiles = Object.values(rendered.record.pages).map(({ file }) => file);
    const copies = Object.values(before?.copies ?? {}).map(({ file }) => file);
    await last.sweep(new Set([...staying, ...pageFiles, ...copies]));
    await cp(join(templates, ASSETS), site, { recursive: true });
    await moveFiles([...written], folder, site);
    for (const [file, sha256] of rendered.digests) last.digests.note(file, sha256);
    for (const { path, sha256 } of all) if (written.has(path.slice(1))) last.digests.note(path.slice(1), sha256);
    return { rendered, before, cards, record: { ...rendered.record, data: keptFiles.record() } };
  } finally {
    beside.end();
    await pages.then(
      ({ rendering }) => rendering.end(),
      () => undefined,
    );
  }
}

async function beginPages(
  { checked, program: version }: Begun,
  last: LastBuild,
  { site, isMade, templates, look }: Wanted & { readonly templates: string; readonly look: string | undefined },
) {
  const madeWith = `${templates} ${look ?? ''}`;
  const before = await last.begin(madeWith);
  const rendering = beginRendering({
    program: join(templates, PROGRAM),
    site,
    kept: last.kept,
    search: { folder: last.found, program: version },
    content: contentIn(checked),
    look,
    before,
    madeWith,
    ...(isMade && { isMade }),
  });
  return { rendering, before, templates };
}

/** Draws the cards that pages asked for; says which have no words. Undefined where none are drawn. */
export async function drawCards(cards: Cards | undefined, ...asked: Parameters<Cards['draw']>) {
  stage('cards');
  const drawn = await cards?.draw(...asked);
  const warning = drawn && wordlessWarning(drawn);
  if (warning) console.warn(warning);
  return drawn;
}
