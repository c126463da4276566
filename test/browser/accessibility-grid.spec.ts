import { expect, test, type Page } from '@playwright/test';
import { expectNoFindings, findings } from './axe.ts';
import { everyTypeAndMissing, inUrdu, missing, visit, widths, wholeLanguages } from './pages.ts';

// The whole grid: every type of page, in every language, in light, dark and forced colours, at 320 and 1280 px, with
// JavaScript and without. A page is opened once and then shown in each state, which keeps the grid fast.

test.describe.configure({ mode: 'parallel' });

const pages = [
  ...wholeLanguages.flatMap(({ code }) =>
    everyTypeAndMissing.filter((one) => code === 'en' || one !== missing).map((one) => ({ one, code })),
  ),
  ...inUrdu.map((one) => ({ one, code: 'en' as const })),
];

for (const { one, code } of pages)
  test(`axe finds nothing on the page of type “${one.type}” (${code}), in any colours, wide or narrow`, async ({
    page,
  }) => {
    await visit(page, one, code);
    await expectNoFindings(page);
  });

/**
 * Shows pages as a reader sees them who has switched JavaScript off: no script of theirs runs and what is for that reader is
 * shown. Axe itself is a script, which a browser without JavaScript does not run.
 */
async function withoutScripts(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const html = (await response.text()).replace(/<script\b[^>]*>.*?<\/script>/gsu, '').replace(/<\/?noscript>/gu, '');
    return route.fulfill({ response, body: html });
  });
}

test.describe('without JavaScript', () => {
  test.use({ viewport: widths.phone });

  for (const { one, code } of pages)
    test(`axe finds nothing on the page of type “${one.type}” (${code}) without JavaScript`, async ({ page }) => {
      await withoutScripts(page);
      await visit(page, one, code);
      expect(await findings(page)).toEqual([]);
    });
});
