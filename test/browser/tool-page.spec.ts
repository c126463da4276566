import { expect, test, type Page } from '@playwright/test';
import { toolAddresses } from './built.ts';
import { widths } from './pages.ts';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('every tool answers the same eight questions in the same order', async ({ page }) => {
  test.slow();
  const addresses = toolAddresses();
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const glance = region(page, 'At a glance');
    expect
      .soft(await glance.getByRole('term').allTextContents(), address)
      .toEqual([
        'Does a person check it?',
        'Can it act alone?',
        'Is my data used to teach it?',
        'Does my data leave the organisation, or the UK?',
        'Can I say no?',
        'Is it a trial?',
        'Was it tested on people like me?',
        'When was this last checked?',
      ]);
    const answers = await glance.getByRole('definition').allTextContents();
    expect.soft(answers.map((answer) => answer.trim()).filter(Boolean), address).toHaveLength(8);
  }
});

test('what a tool cannot do stands beside what it does, in the same width', async ({ page }) => {
  await page.setViewportSize(widths.screen);
  await page.goto('/tools/riverside/chest-x-rays/');
  const does = await region(page, 'What it does').boundingBox();
  const cannot = await region(page, 'What it cannot do').boundingBox();
  expect(does).not.toBeNull();
  expect(cannot?.y).toBe(does?.y);
  expect(cannot?.width).toBe(does?.width);
  expect(cannot?.x).toBeGreaterThan(does?.x ?? Infinity);
});

test('on a phone, what a tool cannot do follows at once on what it does', async ({ page }) => {
  await page.setViewportSize(widths.phone);
  await page.goto('/tools/riverside/chest-x-rays/');
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  expect(headings[headings.indexOf('What it does') + 1]).toBe('What it cannot do');
});

for (const address of ['/tools/riverside/discharge-letters/', '/tools/fenwick/letters-to-patients/'])
  test(`an open notice about the product shows on ${address}`, async ({ page }) => {
    await page.goto(address);
    const tool = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await region(page, 'There is an open notice about this').getByRole('link', { name: 'Read the notice' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Draft letters with the wrong dose of a medicine');
    await expect(region(page, 'AI tools that it is about').getByRole('link', { name: tool })).toBeVisible();
  });

test('a closed notice does not show as open', async ({ page }) => {
  await page.goto('/tools/eastmarch/office-assistant/');
  await expect(region(page, 'At a glance')).toBeVisible();
  await expect(region(page, 'There is an open notice about this')).toHaveCount(0);
});

test('the supplier’s facts are marked as the supplier’s', async ({ page }) => {
  await page.goto('/tools/riverside/chest-x-rays/');
  const supplier = region(page, 'What the supplier says');
  await expect(supplier.getByText('Supplier', { exact: true })).toBeVisible();
  await expect(supplier.getByText('Northlight Imaging Ltd (invented) is answerable for them.')).toBeVisible();
  await supplier.getByRole('link', { name: 'Northlight Chest (invented)' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northlight Chest (invented)');
});

test('an entry whose check is late says so in the list, at its top and in its record', async ({ page }) => {
  await page.goto('/tools/');
  const late = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Check is late' });
  await late.getByRole('heading').first().getByRole('link').click();
  const words = /^The check of this entry is \d+ days? late\.$/u;
  const said = page.getByRole('main').getByText(words);
  await expect(said.first()).toBeVisible();
  await expect(region(page, 'About this record').getByText(words)).toBeVisible();
  const top = await said.first().boundingBox();
  const facts = await region(page, 'At a glance').boundingBox();
  expect(top?.y).toBeLessThan(facts?.y ?? 0);
});

test('a tool that was given up says why', async ({ page }) => {
  await page.goto('/tools/riverside/skin-photos/');
  await expect(page.getByRole('main').getByText('Abandoned', { exact: true }).first()).toBeVisible();
  const standing = region(page, 'Where it stands');
  await expect(standing.getByRole('heading', { name: 'Why was it stopped?' })).toBeVisible();
  await expect(standing.getByText('It called too many harmless marks urgent')).toBeVisible();
});

test('details for experts open by keyboard', async ({ page }) => {
  await page.goto('/tools/riverside/chest-x-rays/');
  const experts = region(page, 'Details for experts');
  const inside = experts.getByRole('heading', { name: 'How was the risk judged?' });
  await expect(inside).toBeHidden();
  await experts.getByText('Safety', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(inside).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(inside).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a word of the glossary opens its meaning where it stands, and Escape closes it', async ({ page }) => {
    await page.goto('/tools/riverside/discharge-letters/');
    const word = page.getByRole('main').getByRole('button', { name: 'AI', exact: true });
    const meaning = page.getByText('Short for artificial intelligence.');
    await expect(meaning).toBeHidden();
    await word.focus();
    await page.keyboard.press('Enter');
    await expect(meaning).toBeVisible();
    await expect(meaning).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    await expect(word).toBeFocused();
  });

  test('a word’s meaning leads to more about it', async ({ page }) => {
    await page.goto('/tools/riverside/discharge-letters/');
    await page.getByRole('main').getByRole('button', { name: 'AI', exact: true }).click();
    await page.getByRole('link', { name: 'More about this word' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('AI');
  });
});
