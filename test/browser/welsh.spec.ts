import { expect, test } from '@playwright/test';
import { cyInterface as cy } from '../../src/i18n/cy/interface.ts';
import { everyType, inLanguage, visit } from './pages.ts';

for (const one of everyType)
  test(`the switch to Welsh keeps the page of type “${one.type}”, and leads back`, async ({ page }) => {
    await visit(page, one);
    const switches = page.getByRole('list', { name: 'Other languages' });
    const toWelsh = switches.getByRole('link', { name: 'Cymraeg' });
    await expect(toWelsh).toHaveAttribute('lang', 'cy');
    await toWelsh.click();

    await expect(page).toHaveURL(inLanguage('cy', one));
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
    await expect(page.getByRole('navigation', { name: cy.site.menu })).toContainText(cy.navigation.glossary);
    await expect(page.getByRole('contentinfo')).toContainText(cy.navigation.notices);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await page.getByRole('list', { name: cy.site.otherLanguages }).getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(one.path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

test('links on a Welsh page lead to Welsh pages', async ({ page }) => {
  await page.goto('/cy/tools/glanaber/chest-x-rays/');
  const addresses = await page
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  // Files of data are the same in every language.
  const inside = addresses.filter((address) => /^\/(?:.*\/)?(?:[?#].*)?$/u.test(address));
  expect(inside.filter((address) => !address.startsWith('/cy/'))).toEqual(['/tools/glanaber/chest-x-rays/']);
});

test('the questions and the answers from closed lists are in Welsh where the entry is not', async ({ page }) => {
  await page.goto('/cy/tools/riverside/chest-x-rays/');
  const glance = page.getByRole('region', { name: cy.entry.factsTitle });
  const terms = await glance.getByRole('term').allTextContents();
  expect(terms).toHaveLength(8);
  expect(terms).toContain('A gaf i ddweud na?');
  await expect(page.getByRole('heading', { name: cy.entry.contact })).toBeVisible();
});

test('an entry without Welsh says so, and its English is marked as English', async ({ page }) => {
  await page.goto('/cy/tools/riverside/chest-x-rays/');
  const main = page.getByRole('main');
  await expect(main.getByText(cy.site.notTranslated)).toBeVisible();
  await expect(main.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
  const limits = await page.getByText('What can it not do?').count();
  expect(limits, 'the question itself is Welsh').toBe(0);
  const story = main.locator('#story [lang=en]');
  await expect(story.first()).toBeVisible();
});

test('in a list, the name of an entry without Welsh is marked as English', async ({ page }) => {
  await page.goto('/cy/tools/');
  const link = page.getByRole('link', { name: 'Brain scan alerts for stroke' });
  await expect(link).toHaveAttribute('lang', 'en');
});

test('a translation by a computer is said to be one', async ({ page }) => {
  await page.goto('/cy/tools/glanaber/chest-x-rays/');
  await expect(page.getByRole('main').getByText(cy.site.machineTranslated)).toBeVisible();
  await expect(page.getByRole('main').getByText(cy.site.notTranslated)).toHaveCount(0);
});
