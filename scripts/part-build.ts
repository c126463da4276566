import { mkdir, writeFile } from 'node:fs/promises';
import { cardsOfPart, finishPart, siteOfPart } from '../src/build/join-parts.ts';
import { lastBuildOf } from '../src/build/last-build.ts';
import { folderOfPart, isPageOf, publishersOf, type Part } from '../src/build/part.ts';
import { publishers } from '../src/data/publishers.ts';
import { foundIn } from '../src/search/kept-documents.ts';
import { inManifest, MANIFEST } from '../src/verify/manifest.ts';
import { beginBuild, drawCards, makeDataAndPages, stage } from './site-stages.ts';

/** Makes a part of the site in its folder below `parts/`: its pages, their cards, and files of data. `npm run join` makes the rest. */
export async function buildPart(part: Part): Promise<void> {
  const folder = folderOfPart(part);
  const site = siteOfPart(folder);
  await mkdir(site, { recursive: true });
  const begun = await beginBuild();
  const last = await lastBuildOf(site);
  const { rendered, cards, record } = await makeDataAndPages(begun, last, {
    site,
    publishers: publishersOf(part, publishers),
    cards: cardsOfPart(folder),
    // Only the pages of figures of a national register show them: they are made when the parts are joined.
    figures: () => Promise.resolve(undefined),
    isMade: (pathname) => isPageOf(part, pathname),
  });
  const drawn = await drawCards(cards, rendered.cards);
  stage('manifest');
  await writeFile(`${site}/${MANIFEST}`, inManifest(await last.digests.now()));
  await finishPart(folder, { kept: last.kept, found: foundIn(last.found), record, program: begun.program });
  await last.save({ ...record, copies: {} });
  const files = Object.values(record.data.together).flatMap((one) => one.files).length;
  console.log(
    `Part ${part.number} of ${part.of} is in ${folder}/: ${Object.keys(record.pages).length} pages (${rendered.made.length} made now), ${files} files of data${drawn ? `, ${drawn.cards} cards (${drawn.drawn} drawn now)` : ''}. When all parts are there: npm run join`,
  );
}
