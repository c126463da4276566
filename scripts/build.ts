/** `npm run build`: checks the content, then makes the whole site in `dist/`, or a part of it. */
import { readPart } from '../src/build/part.ts';
import { isPreview } from '../src/register/preview/preview.ts';
import { readArguments } from './arguments.ts';
import { buildSite } from './build-site.ts';
import { stop } from './stop.ts';

const usage = `npm run build                    checks the content, and makes the whole site in dist/
npm run build -- --part 3/16     makes the third of 16 parts of it in parts/3-of-16/, on a machine of its own; npm run join joins them`;

const read = readArguments({ options: { part: { type: 'string' }, help: { type: 'boolean', short: 'h' } } }, usage);
if ('because' in read) stop(read.because);
if (read.values.help) {
  console.log(usage);
  process.exit(0);
}
const { part: asked } = read.values;
const part = asked === undefined ? undefined : readPart(asked);
if (asked !== undefined && !part)
  stop(`“${asked}” is no part of a build. Write its number, and how many parts there are:\n\n${usage}`);
if (part && isPreview(process.env)) stop('A preview is built whole, with npm run preview.');

if (part) await import('./part-build.ts').then(({ buildPart }) => buildPart(part));
else await buildSite();
