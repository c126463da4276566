/** `npm run join`: joins the parts of a build that lie in `parts/` to the whole site in `dist/`, with all that tells of the whole. */
import { forgetAsBuilt } from '../src/build/as-built.ts';
import { digestOfSources } from '../src/build/compiled.ts';
import { finishedParts, joinParts } from '../src/build/join-parts.ts';
import { lastBuildOf } from '../src/build/last-build.ts';
import { PARTS } from '../src/build/part.ts';
import { siteFolder } from '../src/build/place.ts';
import { CARDS } from '../src/cards/index.ts';
import { readArguments } from './arguments.ts';
import { buildSite } from './build-site.ts';
import { stop } from './stop.ts';

const usage = `npm run join                    joins the parts in ${PARTS}/ to the whole site
npm run join -- --from FOLDER   joins the parts in another folder`;

const read = readArguments(
  { options: { from: { type: 'string', default: PARTS }, help: { type: 'boolean', short: 'h' } } },
  usage,
);
if ('because' in read) stop(read.because);
if (read.values.help) {
  console.log(usage);
  process.exit(0);
}
const parts = await finishedParts(read.values.from);
if ('because' in parts) stop(parts.because.join('\n'));

const site = siteFolder(process.env);
await forgetAsBuilt(site);
const program = await digestOfSources();
await joinParts(parts, { site, cards: CARDS, program }, await lastBuildOf(site));
await buildSite();
