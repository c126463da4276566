/**
 * A process of its own that makes every page of this project twice: by Astro's own build into the folder `astro` below the one
 * that it is given, and by the compiled program into `program`. Only pages: no data, cards or search index.
 */
import { cp, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { compiledTemplates } from '../../src/build/compiled.ts';
import { ASSETS, PROGRAM } from '../../src/build/compile.ts';
import { beginRendering } from '../../src/build/rendering.ts';
import { handOverData } from '../../src/data/hand-over.ts';
import { contentIn } from '../../src/register/entry.ts';
import { checkContent } from '../../src/register/gate.ts';
import { handOver } from '../../src/register/hand-over.ts';

const [, , folder = ''] = process.argv;
process.env['BUILD_DAY'] = '2026-11-23';

const content = contentIn(await checkContent(process.cwd(), process.env['BUILD_DAY']));
const templates = await compiledTemplates();
const site = resolve(folder, 'program');
await cp(join(templates, ASSETS), site, { recursive: true });
await mkdir(resolve(folder, 'found'), { recursive: true });
const rendering = beginRendering({
  program: join(templates, PROGRAM),
  site,
  kept: resolve(folder, 'kept'),
  search: { folder: resolve(folder, 'found'), program: 'this' },
  content,
  look: undefined,
});
// Pages that tell of data are made last by the program, and at once by Astro.
const files = ['tools.csv', 'organisations.csv'].map((name) => ({
  path: `/data/${name}`,
  mediaType: 'text/csv',
  bytes: 4321,
  sha256: 'a'.repeat(64),
}));
await rendering.finish({ files, figures: undefined });
rendering.end();

handOver(content);
handOverData(files, undefined);
await build({ logLevel: 'error', outDir: resolve(folder, 'astro') });
