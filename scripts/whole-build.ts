/** A whole build: checks the content, then makes the whole site in `dist/`: data, pages, cards, then the search index. */
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compiledTemplates, digestOfSources } from '../src/build/compiled.ts';
import { ASSETS, PROGRAM } from '../src/build/compile.ts';
import { checkedContent } from '../src/build/checked-content.ts';
import { keptData } from '../src/build/kept-data.ts';
import { lastBuildOf } from '../src/build/last-build.ts';
import { siteFolder } from '../src/build/place.ts';
import { filesBelow, moveFiles } from '../src/build/sweep.ts';
import { readFrom } from '../src/build/reads.ts';
import { renderPages } from '../src/build/rendering.ts';
import { cardsOf, wordlessWarning } from '../src/cards/index.ts';
import { setSamplePages } from '../src/i18n/pages-in.ts';
import { dataSourceOf, publish } from '../src/data/publish.ts';
import { publishers } from '../src/data/publishers.ts';
import { figuresIn } from '../src/data/store/figures.ts';
import { writeStore } from '../src/data/store/write.ts';
import { writeCopies } from '../src/offline/index.ts';
import { buildDay } from '../src/register/build-day.ts';
import { contentIn } from '../src/register/entry.ts';
import type { Checked } from '../src/register/gate.ts';
import { NoSuchVersion } from '../src/register/preview/former.ts';
import { isPreview } from '../src/register/preview/preview.ts';
import { checkForPreview } from '../src/register/preview/read.ts';
import { inWords } from '../src/register/problem.ts';
import { joinRegister } from '../src/register/register.ts';
import { samplePagesOf } from '../src/register/sample-pages.ts';
import { notRecorded, recordedIn, unrecorded } from '../src/register/history/state.ts';
import { readTheme } from '../src/site.ts';
import { inManifest, MANIFEST } from '../src/verify/manifest.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSitemaps } from './write-sitemaps.ts';

/** Where the files of data lie until the pages, which tell of them, are made. */
const DATA = '.cache/data';

/** What every publisher had at each harvest: it grows with each build, and is no part of the site. */
const STORE = 'data';

const preview = isPreview(process.env);

const SITE = siteFolder(process.env);

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Every part of the build stands on the same day, also when it runs past midnight.
process.env['BUILD_DAY'] = buildDay(process.env);

stage('check');
const program = await digestOfSources();
const checked = await readContent(process.env['BUILD_DAY']);
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
const last = await lastBuildOf(SITE);
await rm(DATA, { recursive: true, force: true });
const register = joinRegister(entries, process.env['BUILD_DAY'], checked);
setSamplePages(samplePagesOf(register));
const source = dataSourceOf(register, readTheme());
readFrom(register);
const isOnSite = (path: string, sha256: string) => last.digests.has(path.slice(1), sha256);
const keptFiles = keptData(last.data, program, isOnSite);
const data = await publish(publishers, source, DATA, keptFiles);
// One organisation's register has its history; only a gathered one grows by what others publish.
const isGrowing = register.sources.size > 0 && !preview;
if (isGrowing) await writeStore(STORE, source.entries, register.today);
const figures = isGrowing ? await figuresIn(STORE, register.today) : undefined;
stage('templates');
const templates = await compiling;
stage('pages');
const cardsToDraw = await cardsOf(readTheme(), process.env);
const madeWith = `${templates} ${cardsToDraw?.look ?? ''}`;
const written = await filesBelow(DATA);
const staying = data.map(({ path }) => path.slice(1)).filter((path) => !written.has(path));
const before = await last.clear(madeWith, new Set(staying));
await cp(join(templates, ASSETS), SITE, { recursive: true });
const rendered = await renderPages(
  {
    program: join(templates, PROGRAM),
    site: SITE,
    kept: last.kept,
    content: contentIn(checked),
    data,
    figures,
    look: cardsToDraw?.look,
    before,
  },
  madeWith,
);
await moveFiles([...written], DATA, SITE);
const pageFiles = Object.values(rendered.record.pages).map(({ file }) => file);
writeSitemaps(SITE, pageFiles, register, source.theme.address);
stage('copies');
const copies = await writeCopies(register, {
  site: SITE,
  kept: last.kept,
  origin: readTheme().address,
  made: rendered.made,
  before: before?.copies ?? {},
});
stage('cards');
const cards = await cardsToDraw?.draw(rendered.cards, SITE);
const warning = cards && wordlessWarning(cards);
if (warning) console.warn(warning);
stage('search index');
const pages = await writeSearchIndex(SITE);
stage('manifest');
await writeFile(`${SITE}/${MANIFEST}`, inManifest(await last.digests.now()));
await last.save({ ...rendered.record, copies, data: keptFiles.record() });
console.log(
  `The site is in ${SITE}/: ${pages} pages (${rendered.made.length} made now) and their search index, ${Object.keys(copies).length} copies to keep${cards ? `, ${cards.cards} cards (${cards.drawn} drawn now)` : ''}.`,
);
const news = unrecorded(checked, recordedIn(checked.history), process.env['BUILD_DAY']).length;
if (news > 0 && !preview) console.log(notRecorded(news));
if (checked.drafts > 0)
  console.log(
    `${checked.drafts} draft${checked.drafts === 1 ? '' : 's'} ${preview ? 'in it: this is a preview, for those who approve. Do not publish it.' : 'left out, which nobody has approved yet. A preview shows them: npm run preview'}`,
  );

/** All content; in a preview with its drafts. */
async function readContent(today: string): Promise<Checked> {
  try {
    return await (preview
      ? checkForPreview(process.cwd(), today, process.env['PREVIEW_AGAINST'])
      : checkedContent(today, program));
  } catch (error) {
    if (!(error instanceof NoSuchVersion)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Marks where a stage begins: `npm run bench` reads the times. */
function stage(name: string): void {
  performance.mark(`stage: ${name}`);
}
