import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { HEADERS_FILE, headersFile } from '../../src/headers/hosts/headers-file.ts';
import { headerRules } from '../../src/headers/rules.ts';
import { serveSite, type SiteServer } from '../../src/serve/serve-site.ts';
import { findings } from './axe.ts';

/** The site of an invented publisher: it has our own index, and lets other sites read it. */
let publisher: Server;
/** It has the file in which a search begins, and breaks off when a part is asked for. */
let breaking: Server;
/** The portal, whose headers let it ask them and nobody else. */
let portal: SiteServer;
let folder = '';
let asked: string[] = [];

const OPEN = { 'access-control-allow-origin': '*' };

function serve(isThere: (name: string) => boolean): Server {
  return createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    const file = path.startsWith('/search-index/') ? path.slice('/search-index/'.length) : '';
    const place = file.includes('/') ? join(file.split('/')[0] ?? '', basename(file)) : basename(file);
    if (!isThere(file)) {
      answer.destroy();
      return;
    }
    readFile(join('dist/search-index', place)).then(
      (bytes) => answer.writeHead(200, OPEN).end(bytes),
      () => answer.writeHead(404, OPEN).end(),
    );
  }).listen(0, 'localhost');
}

test.beforeAll(async () => {
  publisher = serve(() => true);
  breaking = serve((name) => !name.startsWith('parts/'));
  await Promise.all([once(publisher, 'listening'), once(breaking, 'listening')]);
  folder = await portalSearching([folderOf(publisher), folderOf(breaking), NOWHERE]);
  portal = await serveSite({ folder, port: 0 });
});
test.afterAll(async () => {
  publisher.close();
  breaking.close();
  await portal.stop();
  await rm(folder, { recursive: true });
});

/** The built site once more, as that of a portal whose sources let it search their sites. Gives its folder. */
async function portalSearching(indexes: readonly string[]): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'candour-portal-'));
  for (const name of await readdir('dist'))
    if (name !== HEADERS_FILE) await symlink(resolve('dist', name), join(made, name));
  const searchedSites = indexes.map((address) => new URL(address).origin);
  const rules = headerRules({ base: '/', searchedSites, editor: undefined, preview: false });
  await writeFile(join(made, HEADERS_FILE), headersFile(rules, {}));
  return made;
}

/** An address at which nobody answers. */
const NOWHERE = 'http://localhost:9/search-index/';
const folderOf = (server: Server) => `http://localhost:${(server.address() as AddressInfo).port}/search-index/`;
const choice = (page: Page) => page.getByRole('checkbox', { name: 'Search the sites of the organisations too' });
const results = (page: Page) => page.locator('.search-results > li');

/** The search page of a portal whose sources let it search their sites. */
async function openSearch(page: Page, sites: readonly { name: string; address: string }[]): Promise<void> {
  asked = [];
  await page.goto(`http://localhost:${portal.port}/search/`);
  // Made anew with its sites. A page that a test answers itself would count as one from afar, which may not ask this computer.
  await page.evaluate((all) => {
    const box = document.querySelector<HTMLElement>('main candour-search');
    if (!box) throw new Error('There is no search box.');
    const words = JSON.parse(box.dataset['words'] ?? '') as object;
    box.dataset['words'] = JSON.stringify({ ...words, sites: all });
    box.replaceWith(box.cloneNode(true));
  }, sites);
}

async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await expect(page.locator('.search-status')).toContainText(`“${words}”`);
}

test('no other site is asked before the reader chooses it, and then each result says whose it is', async ({ page }) => {
  await openSearch(page, [{ name: 'Fenland (invented)', address: folderOf(publisher) }]);
  await searchFor(page, 'chest x-ray');
  await expect(results(page).first()).toBeVisible();
  const alone = await page.locator('.search-status').textContent();
  expect(asked).toEqual([]);

  await choice(page).check();
  await expect(page.locator('.search-status')).not.toHaveText(alone ?? '');
  await expect(results(page).getByText('On the site of Fenland (invented)').first()).toBeVisible();
  const theirs = results(page).filter({ hasText: 'On the site of Fenland' }).first().getByRole('link');
  expect(await theirs.getAttribute('href')).toMatch(/^http:\/\/localhost:\d+\/\w/u);
  expect(asked.every((path) => path.endsWith('.json'))).toBe(true);
  expect(await findings(page)).toEqual([]);

  await choice(page).uncheck();
  await expect(page.locator('.search-status')).toHaveText(alone ?? '');
  await expect(results(page).getByText('On the site of')).toHaveCount(0);
});

test('a site that does not answer is left out with a word, and the others are searched', async ({ page }) => {
  await openSearch(page, [
    { name: 'Nowhere (invented)', address: NOWHERE },
    { name: 'Fenland (invented)', address: folderOf(publisher) },
  ]);
  await choice(page).check();
  await expect(page.getByText('Left out, because their search did not answer: Nowhere (invented).')).toBeVisible();
  await searchFor(page, 'chest x-ray');
  await expect(results(page).getByText('On the site of Fenland (invented)').first()).toBeVisible();
});

test('a site that no source of the portal names cannot be asked', async ({ page }) => {
  const other = serve(() => true);
  await once(other, 'listening');
  await openSearch(page, [{ name: 'Unknown (invented)', address: folderOf(other) }]);
  await choice(page).check();
  await expect(page.getByText('Left out, because their search did not answer: Unknown (invented).')).toBeVisible();
  expect(asked).toEqual([]);
  other.close();
});

test('a site that breaks in the middle of a search does not take ours with it', async ({ page }) => {
  await openSearch(page, [{ name: 'Breaking (invented)', address: folderOf(breaking) }]);
  await choice(page).check();
  await searchFor(page, 'chest x-ray');
  await expect(results(page).first()).toBeVisible();
  await expect(results(page).getByText('On the site of')).toHaveCount(0);
});
