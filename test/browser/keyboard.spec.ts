import { expect, test, type Page } from '@playwright/test';
import { reflowFaults } from './gate/reading.ts';
import { pageOf, visit } from './pages.ts';

// The same journeys with the keyboard alone, without a screen reader. The number of presses is the promise.

/** Presses the tab key until the link or button of a name has the focus. Gives how many presses it took. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<number> {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (name.test(focused)) return presses;
  }
  throw new Error(`${name} did not have the focus after ${most} presses.`);
}

/** Passes over the top of the page, as somebody who knows the site does. */
async function skip(page: Page): Promise<number> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  return 2;
}

async function enter(page: Page, address: string): Promise<number> {
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  return 1;
}

test('find my hospital’s scan page', async ({ page }) => {
  await page.goto('/');
  let presses = await skip(page);
  presses += await tabTo(page, /^Scans and X-rays$/u);
  presses += await enter(page, '/care/scans/');
  presses += await skip(page);
  presses += await tabTo(page, /^Riverside Hospitals/u);
  presses += await enter(page, '/care/scans/riverside/');
  expect(presses).toBeLessThanOrEqual(32);
});

test('learn whether I can say no, and find the contact', async ({ page }) => {
  await page.goto('/care/scans/riverside/');
  let presses = await skip(page);
  presses += await tabTo(page, /^Read all about it: Chest X-ray sorting$/u);
  presses += await enter(page, '/tools/riverside/chest-x-rays/');
  presses += await skip(page);
  presses += await tabTo(page, /^Your choices$/u);
  presses += await enter(page, '/tools/riverside/chest-x-rays/#choices');
  const choices = page.getByRole('region', { name: 'Your choices' });
  await expect(choices.getByRole('heading', { name: 'Your choices' })).toBeInViewport();
  await expect(choices).toContainText('You can say no');
  expect(presses, 'to learn whether I can say no').toBeLessThanOrEqual(16);

  await page.goto('/tools/riverside/chest-x-rays/');
  presses = await skip(page);
  presses += await tabTo(page, /^Who to ask$/u);
  presses += await enter(page, '/tools/riverside/chest-x-rays/#contact');
  presses += await tabTo(page, /^Write to them about this$/u);
  expect(presses, 'to find the contact').toBeLessThanOrEqual(20);
});

test('a word opens its meaning and closes it again with the keyboard, and the focus stays', async ({ page }) => {
  await visit(page, pageOf('tool'));
  const word = page.getByRole('main').getByRole('button', { name: 'AI', exact: true });
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Short for artificial intelligence.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Short for artificial intelligence.')).toBeHidden();
  await expect(word).toBeFocused();
});

for (const language of ['en', 'cy'] as const)
  test(`at 400% nothing is lost: a screen of 1280 px is then 320 px wide (${language})`, async ({ page }) => {
    for (const type of ['home', 'tool', 'care at one organisation', 'Easy Read of an entry', 'search']) {
      await visit(page, pageOf(type), language);
      const lost = await reflowFaults(page);
      expect.soft(lost, type).toEqual([]);
    }
  });
