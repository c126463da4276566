/** `npm run packs`: prints the sheets of clinic packs from the built site to PDF. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { fileAt } from '../src/offline/site-files.ts';
import { buildDay } from '../src/register/build-day.ts';
import { register } from '../src/register/index.ts';
import { hasPack } from '../src/register/pack/packs.ts';
import { datedPdf, pagesOfPdf } from '../src/register/pack/pdf.ts';
import { printJobs } from '../src/register/pack/print-job.ts';
import { serveSite } from '../src/serve/serve-site.ts';
import { chromiumPath, chromiumSwitches } from './chromium.ts';
import { stop } from './stop.ts';

const { values } = parseArgs({
  options: {
    tool: { type: 'string', multiple: true },
    to: { type: 'string', default: 'packs' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) {
  console.log(`npm run packs                                          the clinic packs of all tools, from the site in dist/
npm run packs -- --tool riverside/chest-x-rays         the pack of one tool; --tool may stand several times
npm run packs -- --to FOLDER                           into another folder than packs/

Build the site first. The files are named by tool, sheet and language: riverside-chest-x-rays-poster-a4-en.pdf`);
  process.exit(0);
}

const today = buildDay(process.env);
const { tools } = await register();
const packed = tools.filter(hasPack);
const unknown = (values.tool ?? []).filter((id) => !packed.some(({ entry }) => entry.id === id));
if (unknown.length > 0) stop(`There is no clinic pack of ${unknown.join(', ')}. These tools have one:\n${list()}`);
const jobs = printJobs(values.tool ? packed.filter(({ entry }) => values.tool?.includes(entry.id)) : packed);
const missing = jobs.filter(({ address }) => !existsSync(join(fileAt('dist', address), 'index.html')));
if (missing.length > 0) stop('The site in dist/ does not have all of these packs: run “npm run build” first.');

const server = await serveSite({ folder: 'dist', port: Number(process.env['PORT'] ?? 4397) });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumSwitches });
const page = await browser.newPage();
const wrong: string[] = [];
for (const { address, file, pages } of jobs) {
  await page.goto(`http://localhost:${server.port}${address}`, { waitUntil: 'load' });
  const pdf = datedPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }), today);
  if (pagesOfPdf(pdf) !== pages) wrong.push(`${file} has ${pagesOfPdf(pdf)} pages and not ${pages}.`);
  await mkdir(dirname(join(values.to, file)), { recursive: true });
  await writeFile(join(values.to, file), pdf);
}
await browser.close();
await server.stop();
console.log(
  `${jobs.length} sheets of ${new Set(jobs.map(({ file }) => dirname(file))).size} clinic packs are in ${values.to}/.`,
);
if (wrong.length > 0) stop(wrong.join('\n'));

function list(): string {
  return packed.map(({ entry }) => `  ${entry.id}`).join('\n');
}
