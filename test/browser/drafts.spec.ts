import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const SITE = 'dist';
/** A draft of the sample content: its id and its name. */
const DRAFT = ['waiting-time-texts', 'Texts that say how long you may wait'];
/** What only a preview holds. */
const PREVIEW = ['class="preview-banner"', 'class="draft-note"'];

const textFiles = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile() && /\.(?:html|json|ndjson|jsonld|csv|md|atom|ics|xml|txt|ttl)$/u.test(one.name))
  .map((one) => join(one.parentPath, one.name));

test('no file of the published site holds a draft, or says that it is a preview', () => {
  expect(textFiles.length).toBeGreaterThan(500);
  const found = textFiles.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return [...DRAFT, ...PREVIEW].some((words) => text.includes(words));
  });
  expect(found).toEqual([]);
});

test('what is to be approved has no page on the published site', async ({ page }) => {
  expect((await page.goto('/review/'))?.status()).toBe(404);
  expect((await page.goto('/tools/riverside/waiting-time-texts/'))?.status()).toBe(404);
});

test('the page of an organisation says how many drafts it is writing, and nothing else of them', async ({ page }) => {
  await page.goto('/status/riverside/');
  await expect(page.getByText('1 draft is being written.')).toBeVisible();
});

test('the calendar of an organisation is served as one', async ({ page, request }) => {
  await page.goto('/status/riverside/');
  const link = page.getByRole('link', { name: 'The calendar as a file (iCalendar)' });
  const answer = await request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toContain('text/calendar');
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  await expect(page.getByRole('link', { name: 'Subscribe' })).toHaveAttribute('href', /^webcal:\/\//u);
});
