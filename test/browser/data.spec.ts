import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadExamples } from '../../src/data/examples.ts';
import { readTheme } from '../../src/site.ts';
import { attributes, builtPages, fileFor } from './built.ts';
import { inLanguage, pageOf, visit } from './pages.ts';

const page = pageOf('open data');

test('each file on the page of open data is there, with the size and the checksum that the page says', async ({
  page: browser,
}) => {
  await visit(browser, page);
  const files = browser.locator('.data-files li');
  expect(await files.count()).toBe(5);
  for (const file of await files.all()) {
    const address = (await file.locator('a').getAttribute('href')) ?? '';
    const bytes = readFileSync(fileFor(address) ?? '');
    await expect(file.locator('code')).toHaveText(createHash('sha256').update(bytes).digest('hex'));
    await expect(file.locator('dd').first()).toHaveText(/^[\d,.]+ [kM]B$/u);
  }
});

test('the checksums are lines that sha256sum can read, and are right', async ({ page: browser }) => {
  await visit(browser, page);
  const lines = ((await browser.locator('details pre').textContent()) ?? '').trim().split('\n');
  expect(lines.length).toBeGreaterThan(30);
  for (const line of lines) {
    const [sha256, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(readFileSync(fileFor(`/data/${name}`) ?? ''))
        .digest('hex'),
      name,
    ).toBe(sha256);
  }
});

test('the lines that load the data are the ones that were run', async ({ page: browser }) => {
  await visit(browser, page, 'cy');
  const { address } = readTheme();
  for (const { name, line } of loadExamples(`${address}/`))
    await expect(browser.locator(`[data-example=${name}]`)).toHaveText(line);
});

test('every link of the page of open data leads to a file or a page that is there', () => {
  for (const language of ['en', 'cy'] as const) {
    const html = readFileSync(fileFor(inLanguage(language, page)) ?? '', 'utf8');
    const links = attributes(html, 'href').filter((href) => href.startsWith('/') && !href.startsWith('//'));
    expect(links.filter((href) => fileFor(href.replace(/[?#].*$/u, '')) === undefined)).toEqual([]);
  }
});

test('an entry’s page leads to its JSON and to its Markdown in its own language', async ({ page: browser }) => {
  await visit(browser, pageOf('tool'), 'cy');
  const links = browser.locator('.as-data a');
  await expect(links).toHaveText(['JSON', 'Markdown']);
  for (const link of await links.all()) expect(fileFor((await link.getAttribute('href')) ?? '')).toBeTruthy();
});

test('an organisation’s page leads to all that it publishes', async ({ page: browser }) => {
  await visit(browser, pageOf('organisation'));
  const links = browser.locator('.as-data p').last().locator('a');
  expect(await links.count()).toBe(5);
  for (const link of await links.all()) expect(fileFor((await link.getAttribute('href')) ?? '')).toBeTruthy();
});

test('linked data stands in the pages of all entries, is JSON, and holds nothing that could end its element', () => {
  const found = builtPages().flatMap(({ html, address }) =>
    [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/gu)].map(([, text = '']) => ({
      text,
      address,
    })),
  );
  expect(found.length).toBeGreaterThan(200);
  for (const { text, address } of found) {
    expect(text, address).not.toContain('<');
    expect(JSON.parse(text), address).toHaveProperty(['@context'], 'https://schema.org');
  }
});

test('linked data survives a policy that forbids every script', async ({ page: browser }) => {
  const said: string[] = [];
  browser.on('console', (message) => said.push(message.text()));
  await browser.route('**/*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      headers: { ...answer.headers(), 'content-security-policy': "script-src 'none'" },
    });
  });
  await visit(browser, page);
  // What the page loads is stopped, as it should be; what stands in it is data, and nobody minds it.
  expect(said.filter((text) => /inline/iu.test(text))).toEqual([]);
  const text = await browser.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(text ?? '')).toHaveProperty(['@type'], 'Dataset');
});
