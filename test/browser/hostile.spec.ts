import { readdirSync, symlinkSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type BrowserContext } from '@playwright/test';
import { HEADERS_FILE } from '../../src/headers/hosts/headers-file.ts';
import { PROSE_ELEMENTS } from '../../src/prose/render.ts';
import { serveSite, type SiteServer } from '../../src/serve/serve-site.ts';
import { corpusPayloads } from '../hostile/corpora.ts';
import { beyondTheList, look } from '../hostile/look.ts';
import { ADDRESSES, OWN_PAYLOADS } from '../hostile/payloads.ts';
import { builtPastTheGate, emptyPortal, fillPortal, folderForHostile, type Group } from '../hostile/project.ts';
import { visitAll, watchedPage, type Noted } from '../hostile/visit.ts';

// Contributed text never executes, through the whole build and in a real browser: every attack stands in every field of every
// collection that takes what somebody typed, in every version of an entry, past the gate that would refuse most of them.

/** `HOSTILE=own` tries our own; `HOSTILE=all`, which `npm run test-hostile` sets, the corpora beside the repository too, and each address in each field. */
const isAll = process.env['HOSTILE'] === 'all';
/** Texts of one entry; two entries of a kind are enough for lists and comparisons. */
const IN_A_GROUP = isAll ? 60 : 75;
/** So many attacks are typed into the address of the search page too. */
const TYPED = isAll ? OWN_PAYLOADS.length : 25;
const payloads = [...OWN_PAYLOADS, ...(isAll ? corpusPayloads() : [])];
const count = Math.max(Math.ceil(payloads.length / IN_A_GROUP), isAll ? ADDRESSES.length : 0);

const groups: readonly Group[] = Array.from({ length: count }, (_, at) => ({
  texts: Array.from({ length: IN_A_GROUP }, (_unused, n) => payloads[(at * IN_A_GROUP + n) % payloads.length] ?? ''),
  address: (number) => ADDRESSES[(number + at) % ADDRESSES.length] ?? '',
}));
const harmless: readonly Group[] = groups.map(({ texts }, at) => ({
  texts: texts.map((_, n) => `Plain words ${at}-${n}.`),
  address: () => 'https://www.example.org/',
}));

let folder = '';
let hostile = '';
let addresses: string[] = [];
let twin: Noted;
/** Every kind of element that a page with harmless texts has. */
let ours: ReadonlySet<string>;
const servers: SiteServer[] = [];

test.skip(process.env['HOSTILE'] === undefined, 'It takes long: npm run test-hostile');
test.describe.configure({ mode: 'serial' });
test.setTimeout(isAll ? 7_200_000 : 1_800_000);

async function serve(site: string): Promise<string> {
  const server = await serveSite({ folder: site, port: 0 });
  servers.push(server);
  return `http://localhost:${server.port}`;
}

/** The same site as a host gives it that sends no headers. */
async function withoutHeaders(site: string): Promise<string> {
  const bare = `${site}-bare`;
  await mkdir(bare);
  for (const name of readdirSync(site)) if (name !== HEADERS_FILE) symlinkSync(join(site, name), join(bare, name));
  return bare;
}

/** No policy at all: neither from the host nor from the page. */
async function withoutPolicies(context: BrowserContext): Promise<void> {
  await context.route(/offline\.html$|\/edit\/$/u, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="content-security-policy"[^>]*>/iu, '');
    await route.fulfill({ response, body });
  });
}

const pagesOf = (site: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`)
    // The editor and the engine for questions are not ours, and have no contributed text in their pages.
    .filter((address) => !/^\/(?:cy\/|ur\/)?(?:edit\/$|explore\/query)/u.test(address))
    .toSorted();

test.beforeAll(async ({ browser }) => {
  test.setTimeout(isAll ? 7_200_000 : 1_800_000);
  folder = await folderForHostile();
  await emptyPortal(folder);
  await fillPortal(folder, groups);
  hostile = await builtPastTheGate(folder, 'site-hostile');
  await fillPortal(folder, harmless);
  const site = await builtPastTheGate(folder, 'site-harmless');
  addresses = pagesOf(hostile);
  const context = await browser.newContext();
  twin = await visitAll(context, await serve(site), addresses);
  ours = new Set([...twin.seen.values()].flatMap(({ elements }) => Object.keys(elements)));
  await context.close();
});

test.afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function expectNothingRan(context: BrowserContext, site: string): Promise<void> {
  const { faults, seen } = await visitAll(context, site, addresses);
  const found = [...seen].flatMap(([address, one]) => [
    ...(one.ran ? [`${address}: a text was run`] : []),
    ...one.handlers.map((handler) => `${address}: ${handler}`),
    ...beyondTheList(one, twin.seen.get(address) ?? one, ours).map((element) => `${address}: ${element}`),
  ]);
  expect([...faults, ...found]).toEqual([]);
  expect(seen.size).toBe(addresses.length);
}

test('with the policy of the site no attack does anything, on any page', async ({ context }) => {
  await expectNothingRan(context, await serve(hostile));
});

test('without any policy no attack does anything either, on any page', async ({ context }) => {
  await withoutPolicies(context);
  await expectNothingRan(context, await serve(await withoutHeaders(hostile)));
});

test('what a reader searches for, and what is then found, is shown as words', async ({ context }) => {
  const site = await serve(await withoutHeaders(hostile));
  const faults: string[] = [];
  const page = await watchedPage(context, site, faults);
  const expectWords = async (asked: string) => {
    const { ran, handlers } = await look(page);
    expect({ ran, handlers }, asked).toEqual({ ran: false, handlers: [] });
  };
  await page.goto(`${site}/search/`);
  for (const word of ['script', 'onerror', 'window', 'canary', 'javascript']) {
    await page.getByRole('searchbox').fill(word);
    await expect(page.locator('.search-status')).toContainText(`“${word}”`);
    await expect(page.locator('.search-results > li').first()).toBeVisible();
    await expectWords(word);
  }
  for (const asked of OWN_PAYLOADS.slice(0, TYPED)) {
    await page.goto(`${site}/search/?q=${encodeURIComponent(asked.toWellFormed())}`);
    await expect(page.locator('.search-status')).not.toBeEmpty();
    await expectWords(asked);
  }
  expect(faults).toEqual([]);
});

test('a program that reads the feeds finds no markup in them but what the renderer gives', async ({ page }) => {
  const site = await serve(await withoutHeaders(hostile));
  const feeds = readdirSync(hostile, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.xml'));
  expect(feeds.length).toBeGreaterThan(2);
  await page.goto(site);
  const found = await page.evaluate(
    async ({ files, tags }) => {
      const parser = new DOMParser();
      const all = files.map(async (file) => {
        const feed = parser.parseFromString(await (await fetch(`/${file}`)).text(), 'application/xml');
        const broken = feed.querySelector('parsererror') ? [`${file} is not well-formed`] : [];
        const texts = [...feed.querySelectorAll('content[type=html], summary[type=html], description')];
        const elements = texts.flatMap((one) => [
          ...parser.parseFromString(one.textContent, 'text/html').body.querySelectorAll('*'),
        ]);
        const bad = elements.filter(
          (one) => !tags.includes(one.localName) || one.getAttributeNames().some((name) => name.startsWith('on')),
        );
        return [...broken, ...bad.map((one) => `${file}: ${one.outerHTML.slice(0, 100)}`)];
      });
      return (await Promise.all(all)).flat();
    },
    { files: feeds, tags: [...(PROSE_ELEMENTS.tagNames ?? [])] },
  );
  expect(found).toEqual([]);
});
