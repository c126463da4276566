import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readFeed } from '../fixtures/atom-feeds.ts';
import { fileFor } from './built.ts';
import { pageOf, visit } from './pages.ts';

const feedFiles = () =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.atom'));

test.describe('what has changed', () => {
  test.use({ javaScriptEnabled: false });

  test('is one list, the newest first, that leads to the change on the page of its entry', async ({ page }) => {
    await visit(page, pageOf('changes'));
    const days = await page
      .locator('.changes time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
    expect(days.length).toBeGreaterThan(20);
    expect(days).toEqual(days.toSorted().reverse());
    await page.locator('.changes li').filter({ hasText: 'The maker has found the cause.' }).getByRole('link').click();
    await expect(page).toHaveURL(/\/notices\/letters-wrong-dose\/#change-2026-10-21$/u);
    await expect(page.locator(':target')).toContainText('It came with the update of 3 August.');
  });

  test('says whom it may affect, in the words of the page’s language', async ({ page }) => {
    await page.goto('/tools/glanaber/ward-warning/');
    await expect(page.locator('.changes')).toContainText('This may affect you if you or somebody close to you');
    await page.goto('/cy/tools/glanaber/ward-warning/');
    await expect(page.locator('.changes')).toContainText('Gallai hyn effeithio arnoch chi os ydych chi');
  });

  test('goes on to older pages, and back', async ({ page }) => {
    await visit(page, pageOf('changes'));
    const first = await page.locator('.changes h2').first().textContent();
    await page.locator('a[rel="next"]').click();
    await expect(page).toHaveURL(/\/changes\/page\/2\/$/u);
    await page.locator('a[rel="prev"]').click();
    await expect(page.locator('.changes h2').first()).toHaveText(first ?? '');
  });

  test('is reached from the organisation, and holds only what is its own', async ({ page }) => {
    await page.goto('/organisations/fenwick/');
    await page.getByRole('link', { name: /^All that has changed at/u }).click();
    const links = await page.locator('.changes h2 a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(link).toContain('/fenwick/');
  });
});

test('an entry that has left answers with why, when and where to look, and is in no list', async ({ page }) => {
  await visit(page, pageOf('entry that has left'));
  await expect(page.getByRole('main')).toContainText('It left this register on 3 November 2025.');
  await page.getByRole('link', { name: 'Chest X-ray sorting' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chest X-ray sorting');
  for (const list of ['/tools/', '/organisations/riverside/', '/tools/organisation/riverside/']) {
    await page.goto(list);
    await expect(page.getByRole('link', { name: 'Urgent X-ray list' })).toHaveCount(0);
  }
  await page.goto('/cy/data-uses/glanaber/retinal-photos/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lluniau o gefn y llygad');
});

test('every feed of the site is valid, and leads to pages and changes that are there', () => {
  const files = feedFiles();
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const feed = readFeed(readFileSync(join('dist', file), 'utf8'));
    expect(new URL(feed.self).pathname).toBe(`/${file}`);
    for (const { link } of feed.entries) {
      const { pathname, hash } = new URL(link);
      const html = readFileSync(fileFor(pathname) ?? '', 'utf8');
      if (hash) expect(html, link).toContain(`id="${hash.slice(1)}"`);
    }
  }
});

test('the pages of what changes name their feed in the head and in their text', async ({ page }) => {
  for (const path of ['/changes/', '/cy/changes/', '/organisations/riverside/', '/tools/riverside/chest-x-rays/']) {
    await page.goto(path);
    const inHead = await page.locator('head link[type="application/atom+xml"]').getAttribute('href');
    expect(fileFor(inHead ?? ''), path).toBeDefined();
    await expect(page.locator('.follow a')).toHaveAttribute('href', inHead ?? '');
  }
});
