import { expect, test, type Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { en } from '../../src/i18n/en.ts';
import { pagesOfPdf } from '../../src/register/pack/pdf.ts';
import { posterOf } from '../../src/register/pack/poster.ts';
import { sheetNames, sheets } from '../../src/register/pack/packs.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';
import { builtPages } from './built.ts';

const POINTS_IN_MM = 72 / 25.4;
const PACK = '/tools/glanaber/chest-x-rays/pack/';

const sheetAddresses = () =>
  builtPages().flatMap(({ address }) => (/\/pack\/[a-z0-9-]+\/$/u.test(address) ? address : []));
const sheetOf = (address: string) => sheetNames.find((name) => address.endsWith(`/${name}/`)) ?? 'poster-a4';

/** What stands beyond the edge of its sheet, or of its panel, or on top of what follows, as it is printed. */
const overflowing = (page: Page) =>
  page.locator('.sheet').evaluate((sheet) => {
    const boxes = sheet.matches('.leaflet') ? [...sheet.querySelectorAll('.panel')] : [sheet];
    return boxes.flatMap((box) => {
      const edge = box.getBoundingClientRect();
      const parts = [...box.querySelectorAll('*')].filter((part) => part.getClientRects().length > 0);
      return parts
        .filter((part) => {
          const { bottom, right, left } = part.getBoundingClientRect();
          return bottom > edge.bottom + 0.5 || right > edge.right + 0.5 || left < edge.left - 0.5;
        })
        .map((part) => `${part.tagName} ${part.className.toString()} ${part.textContent.trim().slice(0, 40)}`);
    });
  });

/** Opens a sheet as it is on paper. */
async function openOnPaper(page: Page, address: string): Promise<void> {
  const { width, height } = sheets[sheetOf(address)];
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.round((width / 25.4) * 96), height: Math.round((height / 25.4) * 96) });
  await page.goto(address);
}

test('no sheet of any pack is cut, in any language', async ({ page }) => {
  test.setTimeout(300_000);
  const all = sheetAddresses();
  expect(all.length).toBeGreaterThan(90);
  for (const address of all) {
    await openOnPaper(page, address);
    expect.soft(await overflowing(page), address).toEqual([]);
  }
});

for (const name of sheetNames)
  test(`the sheet “${name}” prints on its paper, in the pages intended`, async ({ page }) => {
    for (const before of ['', '/cy']) {
      await page.goto(`${before}${PACK}${name}/`);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const { width, height, pages } = sheets[name];
      expect(pagesOfPdf(pdf)).toBe(pages);
      const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
      expect(boxes.length).toBeGreaterThan(0);
      for (const [, across = '', down = ''] of boxes) {
        expect(Math.abs(Number(across) - width * POINTS_IN_MM)).toBeLessThan(1);
        expect(Math.abs(Number(down) - height * POINTS_IN_MM)).toBeLessThan(1);
      }
    }
  });

/** Entries whose words are short, long, wide, narrow, or in many lines. */
const CASES: readonly [name: string, facts: Record<string, unknown>][] = [
  ['the longest name', { name: 'Sorting of pictures '.repeat(10).trim() }],
  ['a name of wide letters', { name: 'MAMMOGRAM WORKLIST MAKER' }],
  ['a name of one word', { name: 'Computertomographiebefundung'.repeat(5) }],
  ['the longest sentence', { inBrief: 'It sorts pictures and puts some of them first. '.repeat(8).trim() }],
  ['many short limits', { limits: '- It cannot see.\n'.repeat(9).trim() }],
  ['one limit more', { limits: '- It cannot see.\n'.repeat(11).trim() }],
  ...[180, 240, 300, 360, 420, 480].map((length): [string, Record<string, unknown>] => [
    `answers of ${length} characters`,
    {
      limits: 'It does not know when it is wrong, and nor may we. '.repeat(12).slice(0, length).trim(),
      howToSayNo: 'Tell whoever is at the desk, WHOM you may call on any day. '.repeat(12).slice(0, length).trim(),
    },
  ]),
];

for (const paper of ['poster-a4', 'poster-a5'] as const)
  test(`whatever an entry says, it does not run over the sheet “${paper}”`, async ({ page }) => {
    await openOnPaper(page, `${PACK}${paper}/`);
    for (const [name, facts] of CASES) {
      const register = registerOf([entryOf('tools', 'riverside/sorting', facts)]);
      const view = posterOf(only(register.tools), register, 'en', paper);
      await page.locator('.poster').evaluate((poster, shown) => {
        const put = (selector: string, html: string) => {
          const part = poster.querySelector(selector);
          if (part) part.innerHTML = html;
        };
        const title = poster.querySelector('h1');
        if (title) title.className = `title-${shown.titleSize}`;
        put('h1', shown.name);
        poster.querySelector('.sheet-brief')?.remove();
        if (shown.showsBrief) title?.insertAdjacentHTML('afterend', `<p class="sheet-brief">${shown.inBrief}</p>`);
        const boxes = shown.boxes.map((box) => {
          const answer =
            box.shown?.as === 'html'
              ? `<div>${box.shown.html}</div>`
              : '<p class="too-long">Too long, read it elsewhere.</p>';
          return `<section class="sheet-answer"><h2>${box.title}</h2>${answer}</section>`;
        });
        put('.poster-boxes', boxes.join(''));
      }, view);
      expect.soft(await overflowing(page), name).toEqual([]);
    }
  });

test('the code on the poster opens the page of the tool', async ({ page, baseURL }) => {
  for (const before of ['', '/cy']) {
    await page.goto(`${before}${PACK}poster-a4/`);
    const picture = await page.getByRole('img', { name: /https:\/\// }).screenshot();
    const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const held = new URL(decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) }));
    await page.goto(`${baseURL}${held.pathname}`);
    await expect(page.locator('html')).toHaveAttribute('lang', before ? 'cy' : 'en');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', held.href);
    expect(held.search + held.hash).toBe('');
  }
});

test('a poster says the eight facts as the page says them', async ({ page }) => {
  await page.goto('/tools/glanaber/chest-x-rays/');
  const onPage = await page
    .locator('.facts .fact')
    .evaluateAll((facts) =>
      facts.map((fact) => [
        fact.querySelector('dt')?.textContent.trim(),
        fact.querySelector('strong')?.textContent.trim(),
      ]),
    );
  expect(onPage).toHaveLength(8);
  await page.goto(`${PACK}poster-a5/`);
  const onPoster = await page
    .locator('.sheet-fact')
    .evaluateAll((facts) =>
      facts.map((fact) => [fact.querySelector('dt')?.textContent.trim(), fact.querySelector('dd')?.textContent.trim()]),
    );
  expect(onPoster).toEqual(onPage);
});

test('from the page of a tool staff come to its pack, and from there to each sheet and back', async ({ page }) => {
  await page.goto('/tools/glanaber/chest-x-rays/');
  await page.getByRole('link', { name: en.pack.link }).click();
  await expect(page).toHaveURL(PACK);
  for (const name of sheetNames) {
    await page.getByRole('main').getByRole('link', { name: en.pack.sheets[name] }).click();
    await expect(page).toHaveURL(`${PACK}${name}/`);
    await page.getByRole('link', { name: en.pack.back }).click();
  }
  await expect(page.getByRole('heading', { name: en.pack.scriptTitle })).toBeVisible();
});

test('the pack of an entry without Welsh is in English, and a Welsh page leads there', async ({ page }) => {
  await page.goto('/cy/tools/riverside/chest-x-rays/');
  await page.locator('.pack-link a').click();
  await expect(page).toHaveURL('/tools/riverside/chest-x-rays/pack/');
  await expect(page.locator('link[rel=alternate][hreflang=cy]')).toHaveCount(0);
  expect((await page.request.get('/cy/tools/riverside/chest-x-rays/pack/')).status()).toBe(404);
});

test('a tool that is no longer used has no pack', async ({ page }) => {
  await page.goto('/tools/riverside/skin-photos/');
  await expect(page.locator('.pack-link')).toHaveCount(0);
});
