/**
 * `npm run lighthouse`: the scores of Lighthouse for the home page, a tool page and a list of the built site, and how soon the largest
 * part of each is shown on a cheap phone with slow 4G. The site is served by nginx, as `deploy/nginx/` says, where that is installed:
 * only then are pages packed, as readers get them. Ends with 1 where a category is below 100. Its speed figures hang on the machine, so it
 * is a command and no test.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { kinds, programAt, startHost } from '../test/browser/hosts.ts';
import { serveSite } from '../src/serve/serve-site.ts';
import { chromiumPath, chromiumSwitches } from './chromium.ts';

const PAGES = ['/', '/tools/riverside/chest-x-rays/', '/tools/', '/cy/'];
const REPORT = 'test-results/lighthouse.json';
/** Each page is looked at so often, and the middle one of the figures is told. */
const TIMES = 3;
/** The certificate of a server that is started for this alone is known to nobody. */
const ON_THIS_COMPUTER = ['--ignore-certificate-errors'];

interface Look {
  /** From 0 to 100, by category. */
  readonly scores: Readonly<Record<string, number>>;
  /** When the largest part of the page is shown, in milliseconds (Largest Contentful Paint). */
  readonly largestShown: number;
}

const { origin, by, stop } = await served();
console.log(`Served by ${by}.`);
mkdirSync('test-results', { recursive: true });
const pages = [];
for (const page of PAGES) {
  const looks: Look[] = [];
  for (let time = 0; time < TIMES; time += 1) looks.push(await lookAt(`${origin}${page}`));
  pages.push({ page, scores: middleScores(looks), largestShown: middle(looks.map((one) => one.largestShown)) });
}
await stop();
console.table(
  pages.map(({ page, scores, largestShown }) => ({ page, ...scores, 'largest shown, ms': Math.round(largestShown) })),
);
process.exitCode = pages.some(({ scores }) => Object.values(scores).some((score) => score < 100)) ? 1 : 0;

async function served(): Promise<{ origin: string; by: string; stop: () => Promise<void> }> {
  if (programAt(kinds.nginx.program)) {
    const { https, stop: end } = await startHost(kinds.nginx);
    return { origin: `https://localhost:${https}`, by: 'nginx, packed', stop: end };
  }
  const { port, stop: end } = await serveSite({ folder: 'dist', port: 4398 });
  return { origin: `http://localhost:${port}`, by: 'the server of this project, which packs nothing', stop: end };
}

function middleScores(looks: readonly Look[]): Record<string, number> {
  const names = Object.keys(looks[0]?.scores ?? {});
  return Object.fromEntries(names.map((name) => [name, middle(looks.map(({ scores }) => scores[name] ?? 0))]));
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

async function lookAt(address: string): Promise<Look> {
  const words = [
    'node_modules/lighthouse/cli/index.js',
    address,
    '--quiet',
    '--output=json',
    `--output-path=${REPORT}`,
    '--only-categories=performance,accessibility,best-practices,seo',
    `--chrome-flags=${['--headless', ...chromiumSwitches, ...ON_THIS_COMPUTER].join(' ')}`,
  ];
  await promisify(execFile)(process.execPath, words, { env: { ...process.env, CHROME_PATH: chromiumPath() } });
  const { categories, audits } = JSON.parse(readFileSync(REPORT, 'utf8')) as {
    categories: Record<string, { score: number }>;
    audits: Record<string, { numericValue?: number }>;
  };
  return {
    scores: Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)])),
    largestShown: audits['largest-contentful-paint']?.numericValue ?? NaN,
  };
}
