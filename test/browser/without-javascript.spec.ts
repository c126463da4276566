import { expect, test, type Page } from '@playwright/test';
import { everyType, everyTypeAndMissing, visit, widths } from './pages.ts';

test.use({ javaScriptEnabled: false });

/** How far a reader can scroll sideways, in pixels. */
const sideways = (page: Page) =>
  page.locator('html').evaluate((html) => Math.max(html.scrollWidth, document.body.scrollWidth) - html.clientWidth);

/** The spacing that a reader may set without losing anything (WCAG 2.2, 1.4.12). */
const READERS_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Adds a reader's own style to the page, as a browser's extension would. */
const addStyle = (page: Page, css: string) =>
  page.locator('head').evaluate((head, text) => {
    const style = document.createElement('style');
    style.textContent = text;
    head.append(style);
  }, css);

test.describe.configure({ mode: 'parallel' });

for (const one of everyTypeAndMissing) {
  test(`the page of type “${one.type}” shows its main part, and that it is an example`, async ({ page }) => {
    for (const size of Object.values(widths)) {
      await page.setViewportSize(size);
      await visit(page, one);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(main.getByText(one.shows).first()).toBeVisible();
      await expect(page.getByText('The organisations, tools and products on it are invented.')).toBeVisible();
      expect(await sideways(page), `sideways at ${size.width}`).toBe(0);
    }
  });

  test(`the page of type “${one.type}” does not scroll sideways in larger letters and wider spacing`, async ({
    page,
  }) => {
    await page.setViewportSize(widths.phone);
    await visit(page, one);
    await addStyle(page, READERS_SPACING);
    expect(await sideways(page), 'with wider spacing').toBe(0);
    await addStyle(page, 'html { font-size: 200% !important }');
    await page.setViewportSize({ width: 640, height: 640 });
    expect(await sideways(page), 'with letters of twice the size').toBe(0);
  });
}

test('in Welsh no page scrolls sideways on a phone, and each says that it is an example', async ({ page }) => {
  await page.setViewportSize(widths.phone);
  for (const one of everyType) {
    await visit(page, one, 'cy');
    expect.soft(await sideways(page), one.type).toBe(0);
    await expect.soft(page.getByText('Enghraifft yw hon.'), one.type).toBeVisible();
  }
});
