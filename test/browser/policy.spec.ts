import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { builtPages } from './built.ts';
import { everyTypeAndMissing, inUrdu, visit, wholeLanguages } from './pages.ts';
import { watchPolicies, watchRequests } from './policy.ts';

for (const { code, name } of wholeLanguages)
  test(`no page in ${name} asks for anything that its policy refuses`, async ({ page }) => {
    const refused = await watchPolicies(page);
    for (const one of everyTypeAndMissing) {
      await visit(page, one, code);
      await page.waitForLoadState('networkidle');
    }
    expect(refused()).toEqual([]);
  });

test('no page in Urdu, and no copy to keep, asks for anything that its policy refuses', async ({ page }) => {
  const refused = await watchPolicies(page);
  const copies = builtPages().filter(({ address }) => address.endsWith('/offline.html'));
  expect(copies.length).toBeGreaterThan(6);
  for (const path of [...inUrdu.map((one) => one.path), ...copies.map(({ address }) => address)]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(refused()).toEqual([]);
});

/** Ways in which a text that got past everything else would try to run, or to speak to another host. */
const INJECTED = {
  'a script': '<script>window.ran = true</script>',
  'a handler': '<img src="/nowhere.png" onerror="window.ran = true">',
  'an address that is a script': '<iframe src="javascript:parent.ran = true"></iframe>',
  'a script on another host': '<script src="https://evil.example/x.js"></script>',
  'a script in an address': '<script src="data:text/javascript,window.ran=true"></script>',
  'a style': '<style>main { display: none }</style>',
  'a picture on another host': '<img src="https://evil.example/seen.png">',
  'a frame': '<iframe src="https://evil.example/"></iframe>',
  'a page in a page': '<iframe srcdoc="<script>parent.ran = true</script>"></iframe>',
  'an object': '<object data="/icon.svg"></object>',
  'another base': '<base href="https://evil.example/">',
  'a form that leads away': '<form id="away" action="https://evil.example/"><button>x</button></form>',
} as const;

/** Puts markup into every page, as if it had come with a text, and leaves the headers of the page as they are. */
async function inject(page: Page, markup: string): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document' || route.request().frame() !== page.mainFrame())
      return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<main[^>]*>/u, (main) => `${main}${markup}`);
    return route.fulfill({ response, body });
  });
}

for (const path of ['/tools/riverside/discharge-letters/', '/search/', '/edit/form/notices/'])
  for (const [what, markup] of Object.entries(INJECTED))
    test(`${what} put into ${path} is blocked`, async ({ page, baseURL }) => {
      const refused = await watchPolicies(page);
      const sent = watchRequests(page);
      await inject(page, markup);
      await page.goto(path, { waitUntil: 'networkidle' });
      if (markup.includes('id="away"'))
        await page.evaluate(() => document.querySelector<HTMLFormElement>('#away')?.submit());
      await expect.poll(() => refused().length).toBeGreaterThan(0);
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
      expect(await page.evaluate(() => document.querySelector('main')?.checkVisibility())).toBe(true);
      expect(page.url()).toBe(`${baseURL}${path}`);
      expect(await page.evaluate(() => document.baseURI)).toBe(`${baseURL}${path}`);
      expect(sent().filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
    });

let framing: Server;

test.beforeAll(async ({ baseURL }) => {
  const page = `<!doctype html><title>Frames another</title><iframe src="${baseURL}/search/" width="600" height="400"></iframe>`;
  framing = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(page));
  framing.listen(0, 'localhost');
  await once(framing, 'listening');
});
test.afterAll(() => {
  framing.close();
});

test('a page of ours in a frame of another site is blank', async ({ page }) => {
  await page.goto(`http://localhost:${(framing.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
  const [, framed] = page.frames();
  expect(framed?.url()).toMatch(/^chrome-error:/u);
  await expect(page.frameLocator('iframe').getByRole('main')).toHaveCount(0);
});

test('another site can load the data and the index of search, and nothing of a page', async ({ page, baseURL }) => {
  await page.goto(`http://localhost:${(framing.address() as AddressInfo).port}/`);
  const read = (path: string) =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          ({ status }) => status,
          () => 'refused',
        ),
      `${baseURL}${path}`,
    );
  for (const open of [
    '/data/register.json',
    '/data/tools.csv',
    '/tools/riverside/discharge-letters.json',
    '/changes.atom',
    '/search-index/en.json',
  ])
    expect.soft(await read(open), open).toBe(200);
  for (const closed of ['/', '/tools/', '/edit/']) expect.soft(await read(closed), closed).toBe('refused');
});
