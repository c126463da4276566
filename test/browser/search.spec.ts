import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import type { IndexEntry } from '../../src/search/format.ts';

/** Where the parts of the English index with the values of filters are. */
async function partsOfFilters(): Promise<RegExp> {
  const { filters } = JSON.parse(await readFile('dist/search-index/en.json', 'utf8')) as IndexEntry;
  return new RegExp(Object.values(filters).join('|'), 'u');
}

const box = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('search').locator('xpath=..').getByRole('status');
const results = (page: Page) => page.getByRole('search').locator('xpath=..').getByRole('listitem');

/** The number that the page announces. */
async function announced(page: Page, words: string): Promise<number> {
  const said = new RegExp(`^(\\d+) \\S+ .*“${words}”$`, 'u');
  await expect(status(page)).toHaveText(said);
  return Number(said.exec((await status(page).textContent()) ?? '')?.[1]);
}

/** Presses Tab until the focus stands where it is wanted. */
async function tabTo(page: Page, wanted: ReturnType<Page['locator']>, atMost = 40): Promise<void> {
  for (let presses = 0; presses < atMost; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

test('by keyboard alone: results come while typing, their number is announced, Enter opens one', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, box(page));
  await page.keyboard.type('chest x-ra');
  expect(await announced(page, 'chest x-ra')).toBeGreaterThan(0);
  await page.keyboard.type('y');
  expect(await announced(page, 'chest x-ray')).toBeGreaterThan(0);

  const first = results(page).first().getByRole('link');
  const name = (await first.textContent()) ?? '';
  await tabTo(page, first, 4);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('what was found is shown before the choices that narrow it are loaded, which are there soon after', async ({
  page,
}) => {
  const filterParts = await partsOfFilters();
  const asked: string[] = [];
  const waiting = Promise.withResolvers<void>();
  await page.route(filterParts, async (route) => {
    asked.push(route.request().url());
    await waiting.promise;
    await route.continue();
  });
  await page.goto('/search/');
  await box(page).fill('x-ray');
  await announced(page, 'x-ray');
  await expect(results(page).first()).toBeVisible();
  const choices = page.getByRole('group');
  await expect(choices).toBeHidden();
  waiting.resolve();
  await expect(choices).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  await expect(results(page).first()).toBeVisible();
});

/** Words as a patient says them, and what must be among the first results. */
const asked: readonly (readonly [words: string, found: string])[] = [
  ['x-ray', 'Scans and X-rays'],
  ['x-ray', 'Chest X-ray sorting'],
  ['robot letters', 'Letter drafting'],
  ['robot letters', 'First drafts of going-home letters'],
  ['Copilot', 'Office assistant'],
  ['Copilot', 'Writing helper for office staff'],
  ['missed appointment', 'Guessing who may miss a visit'],
  ['missed appointment', 'Missed-appointment prediction'],
  ['opt out', 'National data opt-out'],
];
for (const [words, found] of asked)
  test(`“${words}” finds “${found}”`, async ({ page }) => {
    await page.goto('/search/');
    await box(page).pressSequentially(words);
    await announced(page, words);
    await expect(results(page).getByRole('link', { name: found, exact: true }).first()).toBeVisible();
  });

for (const [words, found] of [
  ['pelydr-x', 'Sganiau a phelydrau-X'],
  ['llythyrau robot', 'Drafftio llythyrau'],
] as const)
  test(`in Welsh, “${words}” finds “${found}”`, async ({ page }) => {
    await page.goto('/cy/search/');
    await box(page).pressSequentially(words);
    await announced(page, words);
    await expect(results(page).getByRole('link', { name: found, exact: true })).toBeVisible();
  });

test('in Welsh, an entry without Welsh is found by its name', async ({ page }) => {
  await page.goto('/cy/search/');
  await box(page).pressSequentially('Guessing who may miss');
  const found = results(page).filter({ has: page.getByRole('link', { name: 'Guessing who may miss a visit' }) });
  await expect(found.getByRole('link')).toHaveAttribute('lang', 'en');
  await expect(found.getByRole('paragraph').last()).toHaveAttribute('lang', 'en');
});

test('the words of a question, which stands on every tool’s page, do not find every tool', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('change elsewhere');
  expect(await announced(page, 'change elsewhere')).toBeLessThan(20);
});

test('filters narrow the results, and the address keeps words and filters', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('letters');
  const all = await announced(page, 'letters');
  const kind = page.getByRole('combobox', { name: 'What is it?' });
  await kind.selectOption({ value: 'AI tool' });
  await expect(page).toHaveURL(/\?q=letters&type=AI\+tool$/u);
  await expect.poll(() => announced(page, 'letters')).toBeLessThan(all);
  const narrowed = await announced(page, 'letters');
  for (const result of await results(page).all()) await expect(result).toContainText('AI tool');

  await page.reload();
  await expect(box(page)).toHaveValue('letters');
  await expect(kind).toHaveValue('AI tool');
  expect(await announced(page, 'letters')).toBe(narrowed);
});

test('words typed on the home page are searched for on the search page', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('Copilot');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Copilot$/u);
  expect(await announced(page, 'Copilot')).toBeGreaterThan(0);
});

for (const path of ['/', '/search/'])
  test(`what somebody typed on ${path} before the script had come stays, and is searched for`, async ({ page }) => {
    let come = (): void => undefined;
    const typed = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/*.js', async (route) => {
      await typed;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await box(page).fill('Copilot');
    come();
    expect(await announced(page, 'Copilot')).toBeGreaterThan(0);
    await expect(box(page)).toHaveValue('Copilot');
  });

test('more results are shown when asked for, and the first of them has the focus', async ({ page }) => {
  await page.goto('/search/?q=data');
  expect(await announced(page, 'data')).toBeGreaterThan(8);
  await expect(results(page)).toHaveCount(8);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(results(page).nth(8).getByRole('link')).toBeFocused();
});

test('a search without results says so and points to the lists', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('qqzzxxv');
  await expect(status(page)).toHaveText(/^Nothing was found for “qqzzxxv”/u);
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: 'All AI tools' })).toBeVisible();
});

test('a search that does not load says so, and works once it loads', async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto('/search/');
  await box(page).fill('letters');
  await expect(status(page)).toHaveText(/^Search did not load\. Check your connection/u);

  await page.unroute('**/search-index/**');
  await page.keyboard.type(' ');
  expect(await announced(page, 'letters')).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('search leads to the lists', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('letters');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=letters$/u);
    // The browser under test holds the words of this element without showing them, though it runs no script.
    const words = await page.locator('noscript').evaluate((element) => element.textContent);
    expect(words).toContain('Search needs JavaScript, which is switched off here.');
    await page.getByRole('main').getByRole('link', { name: 'All AI tools' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All AI tools');
  });
});
