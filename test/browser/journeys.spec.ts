import { expect, test, type Locator, type Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { widths } from './pages.ts';

test.use({ viewport: widths.phone });

/** A reader's way through the site: each link followed is a step, and is written down. */
function wayOf(page: Page) {
  const steps: string[] = [];
  const follow = async (link: Locator) => {
    const name = (await link.textContent())?.trim() ?? '';
    await link.click();
    steps.push(name);
    return page.getByRole('main');
  };
  return { steps, follow };
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('from the home page, three steps lead to whom to ask about a tool of my hospital', async ({ page }) => {
  const { steps, follow } = wayOf(page);
  await page.goto('/');
  await follow(region(page, 'Find my hospital or GP').getByRole('link', { name: 'Riverside Hospitals' }));
  await follow(region(page, 'AI tools that they use').getByRole('link', { name: 'Chest X-ray sorting' }));
  await follow(page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Who to ask' }));

  const contact = region(page, 'Who to ask');
  await expect(contact.getByRole('heading', { name: 'Who to ask' })).toBeInViewport();
  await expect(contact.getByRole('link', { name: 'Write to them about this' })).toHaveAttribute('href', /^mailto:/);
  await expect(contact.getByText(/01632 960/).first()).toBeVisible();
  expect(steps).toHaveLength(3);
});

test('from the home page, two steps lead to a tool used in my kind of care', async ({ page }) => {
  const { steps, follow } = wayOf(page);
  await page.goto('/');
  await follow(region(page, 'Find my kind of care').getByRole('link', { name: 'Scans and X-rays' }));
  const tools = region(page, 'AI tools used in this care').getByRole('listitem');
  await follow(tools.filter({ hasText: 'Riverside' }).getByRole('link', { name: 'Chest X-ray sorting' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chest X-ray sorting');
  await expect(region(page, 'At a glance')).toBeVisible();
  expect(steps).toHaveLength(2);
});

test('from the home page, two steps lead to all that might be used in my care at my hospital', async ({ page }) => {
  const { steps, follow } = wayOf(page);
  await page.goto('/');
  await follow(region(page, 'Find my kind of care').getByRole('link', { name: 'Scans and X-rays' }));
  const main = await follow(
    region(page, 'Choose your hospital or GP').getByRole('link', { name: 'Riverside Hospitals NHS Trust' }),
  );
  expect(steps).toHaveLength(2);
  const tool = main.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Chest X-ray sorting' }) });
  await expect(tool.getByRole('term').filter({ hasText: 'Can I say no?' })).toBeVisible();
  await expect(tool.getByRole('list', { name: 'What you can say no to' })).toContainText('The tool: You can say no.');
  await expect(
    tool.getByText('Your data goes to Northlight Imaging Ltd (invented) and Cloudstead Hosting (invented).'),
  ).toBeVisible();
  await expect(
    region(page, 'Who to ask')
      .getByText(/01632 960/)
      .first(),
  ).toBeVisible();
});

test('the way by hospital and the way by care lead to the same page', async ({ page }) => {
  await page.goto('/organisations/riverside/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Scans and X-rays/u })
    .first()
    .click();
  await expect(page).toHaveURL('/care/scans/riverside/');
});

test('a kind of care for which nothing is listed says so, and how complete the list is', async ({ page }) => {
  await page.goto('/care/eyes/fenwick/');
  await expect(region(page, en.journey.tools).getByText('23 November 2026')).toBeVisible();
  await expect(region(page, en.journey.complete)).toBeVisible();
});

test('a tool leads back to its organisation, and the trail says where I am', async ({ page }) => {
  await page.goto('/tools/riverside/chest-x-rays/');
  const trail = page.getByRole('navigation', { name: 'You are here' });
  await expect(trail.getByRole('link')).toHaveText(['Home', 'AI tools', 'Riverside Hospitals NHS Trust (invented)']);
  await page.getByRole('main').getByRole('link', { name: 'Used by Riverside Hospitals' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Riverside Hospitals NHS Trust (invented)');
});

test('the list of tools is narrowed by a plain link, and its number is true', async ({ page }) => {
  await page.goto('/tools/');
  const narrowing = page.getByRole('navigation', { name: 'Narrow the list' });
  await narrowing.getByText('Narrow the list').click();
  const pilots = narrowing.getByRole('listitem').filter({ hasText: 'Pilot' });
  const number = Number(/\((\d+)\)/u.exec((await pilots.textContent()) ?? '')?.[1]);
  expect(number).toBeGreaterThan(0);
  await pilots.getByRole('link').click();

  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toContainText('Pilot');
  await expect(main.getByText(`${number} AI tools`, { exact: true })).toBeVisible();
  const entries = main.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
  await expect(entries).toHaveCount(number);
  await expect(narrowing.getByRole('link', { name: 'Pilot' })).toHaveAttribute('aria-current', 'page');
});

test('the choices beside a list stand open where there is room for them', async ({ page }) => {
  await page.setViewportSize(widths.screen);
  await page.goto('/tools/');
  const narrowing = page.getByRole('navigation', { name: 'Narrow the list' });
  await expect(narrowing.getByRole('link', { name: 'Pilot' })).toBeVisible();
});

test('a wrong address says so, in both languages, and leads on', async ({ page }) => {
  const answer = await page.goto('/tools/riverside/no-such-tool/');
  expect(answer?.status()).toBe(404);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(main.locator('[lang=cy]').getByRole('link', { name: 'Chwilio' })).toBeVisible();
  await main.getByRole('link', { name: 'Organisations' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Organisations, A to Z');
});
