import { expect, test } from '@playwright/test';
import { expectNoFindings, findings } from './axe.ts';
import { faultsAt } from './gate/seeded.ts';
import { everyType, everyTypeAndMissing, inLanguage, pageOf, visit, wholeLanguages } from './pages.ts';

/** The checks of the gate that have no tests of their own elsewhere. */
const REST = ['zoom', 'motion', 'language', 'announced'] as const;

test.describe.configure({ mode: 'parallel' });

test('axe finds nothing where everything that folds stands open', async ({ page }) => {
  await visit(page, pageOf('tool'));
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
  await expectNoFindings(page);
});

test('axe finds nothing where the meaning of a word is open', async ({ page }) => {
  await visit(page, pageOf('tool'));
  await page.getByRole('main').getByRole('button', { name: 'AI', exact: true }).click();
  await expect(page.getByText('Short for artificial intelligence.')).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

for (const type of ['home', 'search'])
  test(`axe finds nothing among results on the page of type “${type}”`, async ({ page }) => {
    await visit(page, pageOf(type));
    await page.getByRole('searchbox').fill('letters');
    await expect(page.getByRole('status')).toHaveText(/results for/u);
    await expect(page.getByRole('button', { name: 'Show more results' })).toBeVisible();
    await expectNoFindings(page);
  });

test('the first stop of the tab key skips to the main part of the page', async ({ page }) => {
  for (const one of everyTypeAndMissing) {
    const { type } = one;
    await visit(page, one);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the main part of the page' });
    await expect.soft(skip, type).toBeFocused();
    await expect.soft(skip, type).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inMain = page.locator('main :focus, footer :focus');
    await expect.soft(inMain, type).toHaveCount(1);
  }
});

for (const type of ['home', 'tool', 'tools', 'search', 'about', 'accessibility'])
  test(`with the tab key alone, the page of type “${type}” shows each stop, in order, and reaches all that acts`, async ({
    context,
    baseURL,
  }) => {
    expect(await faultsAt(context, `${baseURL}${pageOf(type).path}`, ['keyboard'])).toEqual([]);
  });

for (const { code } of wholeLanguages)
  test(`nothing is cut off, moves unasked, has the wrong language or is left unsaid on any type of page (${code})`, async ({
    context,
    baseURL,
  }) => {
    test.skip(process.env['EVERY_PAGE'] === undefined, 'It takes ten minutes: EVERY_PAGE=yes');
    test.setTimeout(1_800_000);
    for (const one of everyType) {
      const found = await faultsAt(context, `${baseURL}${inLanguage(code, one)}`, REST);
      expect.soft(found, one.type).toEqual([]);
    }
  });

test('every page has one heading of the first level and a title of its own', async ({ page }) => {
  const titles = new Set<string>();
  for (const one of everyTypeAndMissing) {
    await visit(page, one);
    await expect.soft(page.getByRole('heading', { level: 1 }), one.type).toHaveCount(1);
    titles.add(await page.title());
  }
  expect(titles.size).toBe(everyTypeAndMissing.length);
});
