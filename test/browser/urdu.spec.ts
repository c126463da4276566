import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { builtPages } from './built.ts';
import { inUrdu, visit, widths } from './pages.ts';

/** Names, addresses and licences are the same in every language. */
const SAME_EVERYWHERE = /invented|@|https?:|www\.|example\.(?:org|com)|Open Government Licence|Riverside|Candour/u;

/** The texts of a page that are not in its language and do not say so. Names of one or two words may be. */
function unmarked(html: string): string[] {
  const { document } = parseHTML(html);
  for (const one of document.querySelectorAll('script, style, head, svg, [lang]:not(html):not([lang=ur])'))
    one.remove();
  const walker = document.createTreeWalker(document.body, 4);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(/\s+/gu, ' ').trim();
    const latin = text.match(/[A-Za-z]{2,}/gu) ?? [];
    if (latin.length > 2 && !/\p{Script=Arabic}/u.test(text) && !SAME_EVERYWHERE.test(text)) found.push(text);
  }
  return found;
}

const pages = builtPages().filter(({ address }) => address.startsWith('/ur/') && !address.endsWith('offline.html'));

test('there are Urdu pages of what is translated', () => {
  const addresses = pages.map(({ address }) => address);
  expect(addresses).toContain('/ur/care/scans/riverside/');
  expect(addresses).not.toContain('/ur/tools/riverside/bed-planner/');
});

for (const { address, html } of pages)
  test(`words on ${address} that are not Urdu are marked as what they are`, () => {
    expect(unmarked(html)).toEqual([]);
  });

for (const one of inUrdu)
  test(`the page of type “${one.type}” runs from right to left, and a phone shows all of it`, async ({ page }) => {
    await page.setViewportSize(widths.phone);
    await visit(page, one);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('main').getByText(one.shows).first()).toBeVisible();
    const heading = await page.getByRole('heading', { level: 1 }).evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return { right: range.getBoundingClientRect().right, width: innerWidth };
    });
    expect(heading.width - heading.right, 'the heading begins at the right').toBeLessThan(32);
    const hidden = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(hidden).toBeLessThanOrEqual(0);
  });

test('the groups of a telephone number stay in their order among Urdu words', async ({ page }) => {
  await page.goto('/ur/tools/riverside/chest-x-rays/');
  const text = page.getByRole('region', { name: 'آپ کے اختیارات' }).getByText('01632').first();
  await expect(text).toContainText('01632\u00A0960210');
});

test('a translation that is older than its entry says so, and leads to the newest words', async ({ page }) => {
  await page.goto('/ur/tools/riverside/missed-appointments/');
  const notice = page.getByRole('main').locator('.late').first();
  await expect(notice).toContainText('5 مئی، 2026');
  await notice.getByRole('link').click();
  await expect(page).toHaveURL('/tools/riverside/missed-appointments/');
});

test('search on an Urdu page finds Urdu words', async ({ page }) => {
  await page.goto('/ur/search/?q=ایکسرے');
  await expect(page.getByRole('main').getByRole('link', { name: 'سینے کے ایکسرے کی ترتیب' })).toBeVisible();
});
