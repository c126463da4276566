import { expect, test } from '@playwright/test';
import { expectNoFindings, findings } from './axe.ts';
import { everyTypeAndMissing, pageOf, visit } from './pages.ts';

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

for (const type of ['home', 'tool', 'tools', 'search'])
  test(`every stop of the tab key on the page of type “${type}” shows that it has the focus`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visit(page, pageOf(type));
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < 200; stops++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const { activeElement: element } = document;
        if (!element || element === document.body) return 'end';
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const marked = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
        const box = element.getBoundingClientRect();
        const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
        return marked && inView ? 'seen' : `${element.tagName} ${element.textContent.trim()}`;
      });
      if (seen === 'end') break;
      if (seen !== 'seen') unseen.push(seen);
    }
    expect(stops).toBeGreaterThan(5);
    expect(unseen).toEqual([]);
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
