import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/tools/riverside/discharge-letters/');
});

test('navigation is not printed', async ({ page }) => {
  for (const name of ['Parts of this site', 'You are here', 'On this page', 'About this site'])
    await expect(page.getByRole('navigation', { name })).toBeHidden();
  await expect(page.getByRole('list', { name: 'Other languages' })).toBeHidden();
});

test('whose page it is, and that it is an example, is printed', async ({ page }) => {
  await expect(page.getByRole('banner').getByText('Candour')).toBeVisible();
  await expect(page.getByText('The organisations, tools and products on it are invented.')).toBeVisible();
});

test('details for experts are printed though they are folded away on a screen', async ({ page }) => {
  const inside = page.getByText('How was the risk judged?');
  await expect(inside).toBeVisible();
  const box = await inside.boundingBox();
  expect(box?.height).toBeGreaterThan(0);
});

test('the telephone number and the e-mail address are printed in full', async ({ page }) => {
  const contact = page.getByRole('region', { name: 'Who to ask' });
  await expect(contact.getByText(/01632 960\d{3}/u).first()).toBeVisible();
  await expect(contact.getByText(/\S+@example\.org/u).first()).toBeVisible();
});

test('the meaning of a word stands under it on paper', async ({ page }) => {
  await expect(page.getByText('Short for artificial intelligence.')).toBeVisible();
});
