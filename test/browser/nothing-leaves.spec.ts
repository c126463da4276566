import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { attributes, builtPages, fileFor, toolAddresses } from './built.ts';
import { everyTypeAndMissing, visit } from './pages.ts';

test('no page asks another host for anything, sets a cookie or stores anything', async ({ page, context, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const one of everyTypeAndMissing) {
    await visit(page, one);
    expect.soft(await page.evaluate(() => localStorage.length + sessionStorage.length), one.type).toBe(0);
  }
  await page.goto('/search/?q=letters');
  await expect(page.getByRole('status')).toHaveText(/results? for/u);
  expect(asked.length).toBeGreaterThan(everyTypeAndMissing.length);
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('no page names a script, style, picture or frame on another host', () => {
  const outside = builtPages().flatMap(({ address, html }) => {
    const loading = html.match(/<(?:script|img|iframe|source|video|audio|embed|object|form|link)\b[^>]*>/gu) ?? [];
    return loading
      .filter((tag) => !/rel="(?:canonical|alternate)"/u.test(tag))
      .flatMap((tag) => attributes(tag, 'src', 'href', 'action', 'data', 'srcset'))
      .filter((value) => !value.startsWith('/') || value.startsWith('//'))
      .map((value) => `${address} → ${value}`);
  });
  expect(outside).toEqual([]);
});

test('every link on every page leads to a page that is there, and to a place on it that is there', () => {
  const pages = builtPages();
  const ids = new Map(pages.map(({ address, html }) => [address, new Set(attributes(html, 'id'))]));
  const broken = pages.flatMap(({ address, html }) =>
    attributes(html, 'href', 'src', 'action')
      .filter((link) => !/^(?:https?|mailto|tel):/u.test(link))
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
