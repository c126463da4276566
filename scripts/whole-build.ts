/** A whole build: checks the content, then makes the whole site in `dist/`: data, pages, cards, then the search index. */
import { writeFile } from 'node:fs/promises';
import { lastBuildOf } from '../src/build/last-build.ts';
import { siteFolder } from '../src/build/place.ts';
import { heavyInWords, overBudget, readBudgets } from '../src/build/page-budget.ts';
import { CARDS } from '../src/cards/index.ts';
import { publishers } from '../src/data/publishers.ts';
import { figuresIn } from '../src/data/store/figures.ts';
import { STORE } from '../src/data/store/folder.ts';
import { writeStore } from '../src/data/store/write.ts';
import { writeCopies } from '../src/offline/index.ts';
import { fileAddress } from '../src/register/addresses.ts';
import { notRecorded, recordedIn, unrecorded } from '../src/register/history/state.ts';
import { isPreview } from '../src/register/preview/preview.ts';
import { foundIn } from '../src/search/kept-documents.ts';
import { writeSearchIndexBeside } from '../src/search/write-beside.ts';
import { inManifest, MANIFEST } from '../src/verify/manifest.ts';
import { beginBuild, drawCards, makeDataAndPages, stage } from './site-stages.ts';
import { writeSitemaps } from './write-sitemaps.ts';

const preview = isPreview(process.env);

const site = siteFolder(process.env);

const begun = await beginBuild();
const { checked, source, program } = begun;
const { register, theme } = source;
const last = await lastBuildOf(site);
const { rendered, before, cards, record } = await makeDataAndPages(begun, last, {
  site,
  publishers,
  cards: CARDS,
  figures: async () => {
    // One organisation's register has its history; only a gathered one grows by what others publish.
    if (register.sources.size === 0 || preview) return undefined;
    await writeStore(STORE, source.entries, register.today);
    return figuresIn(STORE, register.today);
  },
});
const pageFiles = Object.values(record.pages).map(({ file }) => file);
writeSitemaps(site, pageFiles, register, theme.address);
stage('copies');
const copies = await writeCopies(register, {
  site,
  kept: last.kept,
  origin: theme.address,
  made: rendered.made,
  before: before?.copies ?? {},
});
const drawn = await drawCards(cards, rendered.cards, site);
stage('search index');
const pages: [file: string, sha256: string][] = [];
for (const file of pageFiles) pages.push([file, await last.digests.of(file)]);
const index = await writeSearchIndexBeside({ site, pages, program, found: foundIn(last.found) });
for (const [file, sha256] of index) last.digests.note(file, sha256);
stage('manifest');
await writeFile(`${site}/${MANIFEST}`, inManifest(await last.digests.now()));
await last.save({ ...record, copies });
stage('weight');
// In a preview each change is marked: its pages are longer than those that will be published.
const tooHeavy = preview ? [] : overBudget(Object.values(record.pages), await readBudgets(), site, fileAddress('/'));
const heavy = heavyInWords(tooHeavy, { site, gathers: register.sources.size > 0 });
if (heavy) console.error(heavy.text);
if (heavy?.stops) process.exit(1);
console.log(
  `The site is in ${site}/: ${pageFiles.length} pages (${rendered.made.length} made now) and their search index, ${Object.keys(copies).length} copies to keep${drawn ? `, ${drawn.cards} cards (${drawn.drawn} drawn now)` : ''}.`,
);
const news = unrecorded(checked, recordedIn(checked.history), register.today).length;
if (news > 0 && !preview) console.log(notRecorded(news));
if (checked.drafts > 0)
  console.log(
    `${checked.drafts} draft${checked.drafts === 1 ? '' : 's'} ${preview ? 'in it: this is a preview, for those who approve. Do not publish it.' : 'left out, which nobody has approved yet. A preview shows them: npm run preview'}`,
  );
