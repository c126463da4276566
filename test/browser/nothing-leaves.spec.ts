import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { attributes, builtPages, fileFor, isInItself, toolAddresses } from './built.ts';
import { everyTypeAndMissing, inUrdu, visit, wholeLanguages } from './pages.ts';

/** What a site can leave behind in a browser, by name. */
const leftBehind = (page: Page) =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);

/** Closes the network of the tests' browser but for this site, and keeps what was asked of others. */
async function closeNetwork(context: BrowserContext, baseURL: string | undefined): Promise<readonly string[]> {
  const elsewhere: string[] = [];
  await context.route(
    (url) => url.origin !== baseURL,
    (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    },
  );
  return elsewhere;
}

for (const { code, name } of wholeLanguages)
  test(`with the network closed but for this site, every page in ${name} is whole, asks nobody else, and leaves nothing behind`, async ({
    page,
    context,
    baseURL,
  }) => {
    const elsewhere = await closeNetwork(context, baseURL);
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    for (const one of everyTypeAndMissing) {
      await visit(page, one, code);
      await page.waitForLoadState('networkidle');
      expect.soft(await leftBehind(page), one.type).toEqual([]);
    }
    expect(elsewhere).toEqual([]);
    expect(failed).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

test('neither a search, a choice of another language nor a page in Urdu asks anybody else or leaves anything behind', async ({
  page,
  context,
  baseURL,
}) => {
  const elsewhere = await closeNetwork(context, baseURL);
  await page.goto('/search/?q=letters');
  await expect(page.getByRole('status')).toHaveText(/results? for/u);
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  for (const { path } of inUrdu) expect((await page.goto(path))?.status(), path).toBe(200);
  expect(await leftBehind(page)).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('a form keeps in this browser what somebody types, under one name, and nothing before', async ({
  page,
  context,
}) => {
  await page.goto('/edit/form/notices/', { waitUntil: 'networkidle' });
  expect(await leftBehind(page)).toEqual([]);
  await page.getByRole('textbox').first().fill('A letter with the wrong dose');
  await expect.poll(() => leftBehind(page)).toHaveLength(1);
  expect(await context.cookies()).toEqual([]);
});

test('no page names a script, style, picture or frame on another host', () => {
  const outside = builtPages().flatMap(({ address, html }) => {
    const loading = html.match(/<(?:script|img|iframe|source|video|audio|embed|object|form|link)\b[^>]*>/gu) ?? [];
    return loading
      .filter((tag) => !/rel="(?:canonical|alternate)"/u.test(tag))
      .flatMap((tag) => attributes(tag, 'src', 'href', 'action', 'data', 'srcset'))
      .filter((value) => (!value.startsWith('/') || value.startsWith('//')) && !isInItself(value))
      .map((value) => `${address} → ${value}`);
  });
  expect(outside).toEqual([]);
});

test('every link on every page leads to a page that is there, and to a place on it that is there', () => {
  const pages = builtPages();
  const ids = new Map(pages.map(({ address, html }) => [address, new Set(attributes(html, 'id'))]));
  const broken = pages.flatMap(({ address, html }) =>
    attributes(html, 'href', 'src', 'action')
      .filter((link) => !/^(?:https?|mailto|tel):/u.test(link) && !isInItself(link))
      .filter((link) => {
        const { pathname, hash } = new URL(link, `http://site${address}`);
        if (!fileFor(pathname)) return true;
        return hash !== '' && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)));
      })
      .map((link) => `${address} → ${link}`),
  );
  expect(broken).toEqual([]);
});

test('every page names its address in the other language, and that page is there', () => {
  const broken = builtPages().flatMap(({ address, html }) =>
    [...html.matchAll(/<link rel="(?:canonical|alternate)"[^>]* href="([^"]*)"/gu)]
      .map(([, link = '']) => link)
      .filter((link) => !fileFor(new URL(link, 'http://site').pathname))
      .map((link) => `${address} → ${link}`),
  );
  expect(broken).toEqual([]);
});

test('an id stands once on a page, and what names an id finds it there', () => {
  const faults = builtPages().flatMap(({ address, html }) => {
    const all = attributes(html, 'id');
    const ids = new Set(all);
    const named = attributes(html, 'for', 'popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls');
    const twice = all.filter((id, at) => all.indexOf(id) !== at).map((id) => `${address}: ${id} stands twice`);
    const lost = named
      .flatMap((value) => value.split(/\s+/u))
      .filter((id) => !ids.has(id))
      .map((id) => `${address}: ${id} is named but not there`);
    return [...twice, ...lost];
  });
  expect(faults).toEqual([]);
});

test('the heaviest tool page weighs no more than 30 kB with all that it loads', async ({ page }) => {
  const [heaviest = ''] = toolAddresses()
    .map((address) => ({ address, weight: gzipSync(readFileSync(`dist${address}index.html`)).length }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ address }) => address);
  const loaded: { url: string; weight: number }[] = [];
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    const file = fileFor(pathname);
    loaded.push({ url: pathname, weight: file ? gzipSync(readFileSync(file)).length : Infinity });
  });
  await page.goto(heaviest, { waitUntil: 'networkidle' });
  expect(loaded.length).toBeGreaterThan(1);
  const weight = loaded.reduce((sum, one) => sum + one.weight, 0);
  expect(weight, JSON.stringify(loaded)).toBeLessThanOrEqual(30_000);
});
