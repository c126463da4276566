import { expect, test, type Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { builtPages } from './built.ts';
import { widths } from './pages.ts';

test.use({ viewport: widths.phone, javaScriptEnabled: false });

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('how well a tool works is told in people out of people, each with a picture, a source and a day', async ({
  page,
}) => {
  await page.goto('/tools/riverside/chest-x-rays/');
  const fairness = region(page, 'How well it works, and for whom');
  const first = fairness.getByRole('figure').first();
  await expect(first).toContainText('Of 100 X-rays with a serious problem, 92 were marked red or amber.');
  await expect(first.getByRole('img', { name: 'A picture of 100 dots. 92 of them are filled.' })).toBeVisible();
  await expect(fairness.getByText('For some people: People who lie flat for the X-ray')).toBeVisible();
  await expect(fairness.getByText('counted on 20 February 2026').first()).toBeVisible();
});

test('every picture of dots fits a phone', async ({ page }) => {
  await page.goto('/tools/riverside/mammograms/');
  const pictures = page.getByRole('figure').getByRole('img', { name: /dots/u });
  expect(await pictures.count()).toBeGreaterThan(3);
  for (const picture of await pictures.all()) {
    const box = await picture.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(widths.phone.width);
  }
});

test('a tool says of itself, of the data and of the teaching whether one can say no', async ({ page }) => {
  await page.goto('/tools/riverside/clinical-coding/');
  await expect(
    region(page, 'Your choices').getByRole('list', { name: en.choices.refusals }).getByRole('listitem'),
  ).toHaveText([
    /^The tool: You cannot say no\./u,
    /^The use of my data: You cannot say no\./u,
    /^Teaching it with my data: You can say no\./u,
  ]);
});

test('in Wales a page says that there is no national opt-out, and what holds there', async ({ page }) => {
  await page.goto('/tools/glanaber/ward-warning/');
  await expect(region(page, 'Your choices').getByText(en.choices.nations.wales)).toBeVisible();
});

test('in England, where the opt-out applies, a page leads to where it is set', async ({ page }) => {
  await page.goto('/data-uses/riverside/sepsis-study/');
  const link = region(page, 'Your choices').getByRole('link', { name: en.choices.setOptOut });
  await expect(link).toHaveAttribute('href', 'https://www.nhs.uk/your-nhs-data-matters/');
});

test('no page of a Welsh organisation leads to the opt-out of England', () => {
  const pages = builtPages().filter(({ address }) => /\/(?:tools|data-uses)\/glanaber\//u.test(address));
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter(({ html }) => html.includes('your-nhs-data-matters')).map(({ address }) => address)).toEqual([]);
});

test('one can write by the organisation’s own form, by a mail that is begun, or to the Yellow Card scheme', async ({
  page,
}) => {
  await page.goto('/tools/riverside/chest-x-rays/');
  const contact = region(page, 'Who to ask');
  await expect(contact.getByRole('link', { name: en.choices.useForm })).toHaveAttribute('href', /^https:/u);
  const href = await contact.getByRole('link', { name: 'Write to them about this' }).getAttribute('href');
  const mail = new URL(href ?? '');
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('subject')).toContain('Chest X-ray sorting');
  expect(mail.searchParams.get('body')).toContain('/tools/riverside/chest-x-rays/');
  await expect(contact.getByRole('link', { name: en.choices.yellowCardLink })).toBeVisible();
});

test('a nil return is told to the patient, on the organisation’s page and in the count', async ({ page }) => {
  await page.goto('/care/gp/saltmere/');
  await expect(region(page, en.journey.tools)).toContainText('No AI tool is listed here for this care');
  await expect(region(page, en.journey.complete)).toContainText('Nil return');
  await page.goto('/organisations/saltmere/');
  await expect(region(page, en.journey.complete)).toContainText('They made sure of it on 19 October 2026.');
  await page.goto('/organisations/');
  await expect(region(page, en.coverage.countsTitle)).toContainText('1 organisation gives a nil return');
});

test('what an organisation knows of and has not published is named with a day', async ({ page }) => {
  await page.goto('/organisations/eastmarch/');
  await expect(region(page, en.journey.complete).getByRole('listitem').first()).toContainText(
    'to be here by 31 January 2027',
  );
});

test.describe('with JavaScript', () => {
  test.use({ javaScriptEnabled: true });

  for (const [words, found] of [
    ['company keep a picture shape', 'Chest X-ray sorting'],
    ['decide who gets treated first', 'Riverside Hospitals NHS Trust (invented)'],
  ] as const)
    test(`search finds “${found}” by a question that was asked`, async ({ page }) => {
      await page.goto(`/search/?q=${encodeURIComponent(words)}`);
      await expect(page.getByRole('main').getByRole('link', { name: found }).first()).toBeVisible();
    });
});
