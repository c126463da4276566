/**
 * `npm run lighthouse`: the scores of Lighthouse for the home page, a tool page and a list of the built site.
 * Ends with 1 where a category is below 100. Its speed figures hang on the machine, so it is a command and no test.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { serveSite } from '../src/serve/serve-site.ts';
import { chromiumPath, chromiumSwitches } from './chromium.ts';

const PAGES = ['/', '/tools/riverside/chest-x-rays/', '/tools/', '/cy/'];
const REPORT = 'test-results/lighthouse.json';

const server = await serveSite({ folder: 'dist', port: 4398 });
mkdirSync('test-results', { recursive: true });
const scores = [];
for (const page of PAGES) scores.push({ page, ...(await scoresOf(`http://localhost:${server.port}${page}`)) });
await server.stop();
console.table(scores);
process.exitCode = scores.some((score) =>
  Object.values(score).some((value) => typeof value === 'number' && value < 100),
)
  ? 1
  : 0;

async function scoresOf(address: string): Promise<Record<string, number>> {
  const words = [
    'node_modules/lighthouse/cli/index.js',
    address,
    '--quiet',
    '--output=json',
    `--output-path=${REPORT}`,
    '--only-categories=performance,accessibility,best-practices,seo',
    `--chrome-flags=${['--headless', ...chromiumSwitches].join(' ')}`,
  ];
  await promisify(execFile)(process.execPath, words, { env: { ...process.env, CHROME_PATH: chromiumPath() } });
  const { categories } = JSON.parse(readFileSync(REPORT, 'utf8')) as { categories: Record<string, { score: number }> };
  return Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]));
}
