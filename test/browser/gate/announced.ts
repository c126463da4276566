import type { Page } from '@playwright/test';

/** A word that many entries say. */
const SEARCHED = 'letters';

/** Milliseconds in which a page has to say what came of it. */
const WAIT = 5_000;

/** On a page with a search: whether somebody who cannot see the results hears how many there are. */
export async function statusFaults(page: Page): Promise<string[]> {
  const box = page.locator('candour-search input[type=search]').first();
  if ((await box.count()) === 0) return [];
  await box.fill(SEARCHED);
  const results = page.locator('candour-search .search-results > li').first();
  await results.waitFor({ timeout: WAIT }).catch(() => undefined);
  const said = await page
    .locator('[role=status]:not([aria-live=off]), [aria-live=polite]')
    .evaluateAll((all, words) => all.some((one) => one.textContent.includes(words)), SEARCHED);
  return said ? [] : ['the number of results is not announced'];
}

/** On a form for an entry: whether each question that is answered wrongly is said to be, and tied to what is wrong. */
export async function errorFaults(page: Page): Promise<string[]> {
  const check = page.getByRole('button', { name: /^Check my answers/u });
  if ((await check.count()) === 0) return [];
  await check.click();
  const messages = page.locator('.question .error-message');
  await messages
    .first()
    .waitFor({ timeout: WAIT })
    .catch(() => undefined);
  if ((await messages.count()) === 0) return ['nothing says what is wrong in a form that was sent empty'];
  return messages.evaluateAll((all) =>
    all
      .filter((message) => !document.querySelector(`[aria-describedby~="${message.id}"]`))
      .map((message) => `${message.id} is tied to no question`),
  );
}
