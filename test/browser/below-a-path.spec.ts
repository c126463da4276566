import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveSite, type SiteServer } from '../../src/serve/serve-site.ts';
import { freshProject } from '../bench/project.ts';
import { attributes, isInItself } from './built.ts';
import { everyType } from './pages.ts';
import { watchPolicies } from './policy.ts';

const BASE = '/some/deep/path/';

/** Words that start a program in a network with nobody in it, where this machine has such. */
const NO_NETWORK = ['unshare', '--map-root-user', '--net'];
const ALONE = spawnSync('env', [...NO_NETWORK, 'true']).status === 0 ? NO_NETWORK : [];

let site = '';
let server: SiteServer;

test.describe.configure({ mode: 'serial' });
test.setTimeout(600_000);

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const folder = await freshProject('below-a-path', process.cwd());
  await cp('content', join(folder, 'content'), { recursive: true });
  const { status, stdout, stderr } = spawnSync('env', [...ALONE, process.execPath, 'scripts/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      BASE_PATH: BASE,
      BUILD_DAY: '2026-11-23',
      CARDS: 'off',
    },
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  site = join(folder, 'dist');
  server = await serveSite({ folder: site, port: 0, base: BASE });
});
test.afterAll(() => server.stop());

test('it was built without a network, and without anything in its environment but the path', () => {
  test.skip(ALONE.length === 0, 'This machine has no “unshare”, so the site was built with its network.');
  expect(existsSync(join(site, 'index.html'))).toBe(true);
});

test('every link, script, style and picture of a site below a path is below it, and there', () => {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(500);
  const isThere = (path: string) => existsSync(join(site, path.endsWith('/') ? `${path}index.html` : path));
  const lost = pages.flatMap((page) =>
    attributes(readFileSync(join(site, page), 'utf8'), 'href', 'src', 'action')
      .filter((link) => !/^(?:https?|mailto|tel):|^#/u.test(link) && !isInItself(link))
      .map((link) => new URL(link, `http://site${BASE}${page}`).pathname)
      .filter((path) => !path.startsWith(BASE) || !isThere(decodeURI(path.slice(BASE.length))))
      .map((path) => `${page} → ${path}`),
  );
  expect(lost).toEqual([]);
});

test('every type of page below a path is whole, asks for nothing beside it, and its policy refuses nothing', async ({
  page,
}) => {
  const refused = await watchPolicies(page);
  const beside: string[] = [];
  const missing: string[] = [];
  page.on('response', (answer) => {
    if (!new URL(answer.url()).pathname.startsWith(BASE)) beside.push(answer.url());
    if (answer.status() >= 400) missing.push(answer.url());
  });
  for (const { path, shows } of everyType) {
    await page.goto(`http://localhost:${server.port}${BASE}${path.slice(1)}`, { waitUntil: 'networkidle' });
    await expect.soft(page.getByRole('main'), path).toContainText(shows);
  }
  expect(beside).toEqual([]);
  expect(missing).toEqual([]);
  expect(refused()).toEqual([]);
});

test('search and questions in SQL work below a path, and lead to pages below it', async ({ page }) => {
  await page.goto(`http://localhost:${server.port}${BASE}search/?q=letters`);
  await expect(page.getByRole('status').first()).toHaveText(/results? for/u);
  const result = await page.locator('.search-results > li').first().getByRole('link').getAttribute('href');
  expect(new URL(result ?? '').pathname).toMatch(/^\/some\/deep\/path\/\w/u);
  await page.goto(`http://localhost:${server.port}${BASE}explore/query/`);
  await page.getByRole('button', { name: /^Get the answer/u }).click();
  await expect(page.locator('.query-status')).toHaveText(/^Rows in the answer: \d+\.$/u, { timeout: 60_000 });
});
