import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { attributes, fileFor } from './built.ts';
import { pageOf, visit, widths } from './pages.ts';

/** A browser that has voices for some languages, and remembers what it was asked to say. */
const withVoices = (page: Page, ...languages: string[]) =>
  page.addInitScript((codes) => {
    const said: string[] = [];
    const voices = codes.map((lang) => ({ lang, name: lang, localService: true, default: false, voiceURI: lang }));
    class Utterance extends EventTarget {
      lang = '';
      voice: unknown = null;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (one: Utterance) => {
        said.push(`${one.lang}: ${one.text}`);
        if (said.length < 4) setTimeout(() => one.dispatchEvent(new Event('end')));
      },
      cancel: () => undefined,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
  }, languages);

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);
const listen = (page: Page) => page.getByRole('button', { name: 'Listen', exact: true });

test('the page is read aloud from its heading, with pause and stop', async ({ page }) => {
  await withVoices(page, 'en-GB');
  await visit(page, pageOf('tool'));
  await listen(page).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect.poll(() => said(page)).toHaveLength(4);
  expect((await said(page))[0]).toBe('en-GB: First drafts of going-home letters');
  await expect(page.locator('main .being-read')).toHaveCount(1);

  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => said(page)).toHaveLength(5);
  const all = await said(page);
  expect(all[4], 'it goes on with the sentence that was broken off').toBe(all[3]);

  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(listen(page)).toBeFocused();
  await expect(page.locator('.being-read')).toHaveCount(0);
});

test('listening is offered only where there is a voice for the language of the page', async ({ page }) => {
  await withVoices(page, 'en-GB');
  await visit(page, pageOf('tool'), 'cy');
  await expect(page.getByRole('button', { name: 'Gwrando' })).toBeHidden();
  await visit(page, pageOf('tool'));
  await expect(listen(page)).toBeVisible();
});

test('words of another language are read in its own voice', async ({ page }) => {
  await withVoices(page, 'cy-GB', 'en-GB');
  await visit(page, pageOf('tool'), 'cy');
  await page.getByRole('button', { name: 'Gwrando' }).click();
  await expect.poll(async () => (await said(page)).map((one) => one.slice(0, 2))).toEqual(['en', 'cy', 'cy', 'cy']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button to listen, and a word opens its meaning', async ({ page }) => {
    await visit(page, pageOf('tool'));
    await expect(listen(page)).toBeHidden();
    const meaning = page.getByText('Short for artificial intelligence.');
    await expect(meaning).toBeHidden();
    await page.getByRole('main').getByRole('button', { name: 'AI', exact: true }).click();
    await expect(meaning).toBeVisible();
  });
});

for (const language of ['', '/cy', '/ur']) {
  const address = `${language}/organisations/riverside/offline.html`;

  test(`the copy at ${address} asks for nothing, and every link in it leads somewhere`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.setViewportSize(widths.phone);
    await page.goto(address);
    expect(asked).toEqual([address]);
    // Of what a browser asks for by itself, an icon, a test is told nothing: it is asked for where a page names none.
    await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', 'data:,');
    const html = readFileSync(fileFor(address) ?? '', 'utf8');
    const ids = new Set(attributes(html, 'id'));
    const lost = attributes(html, 'href').filter((link) => link.startsWith('#') && !ids.has(link.slice(1)));
    expect(lost).toEqual([]);
    expect(attributes(html, 'href').filter((link) => link.startsWith('/'))).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
}

test('the organisation’s page says how large its copy is, and the copy holds its tools and their words', async ({
  page,
}) => {
  await visit(page, pageOf('organisation'));
  const link = page.getByRole('link', { name: /Keep a copy of this list \(\d+ kB\)/u });
  const address = (await link.getAttribute('href')) ?? '';
  const size = Number(/\d+/u.exec((await link.textContent()) ?? '')?.[0]);
  const bytes = readFileSync(fileFor(address) ?? '').length;
  expect(Math.ceil(bytes / 1000)).toBe(size);
  await page.goto(address);
  await page.getByRole('navigation').getByRole('link', { name: 'Chest X-ray sorting', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Chest X-ray sorting', exact: true })).toBeInViewport();
  await expect(page.locator('#glossary-ai')).toContainText('Short for artificial intelligence.');
});

test('an entry leads to its Easy Read version near its top, and that leads back', async ({ page }) => {
  await page.goto('/cy/tools/glanaber/chest-x-rays/');
  await page.getByRole('link', { name: 'Fersiwn Hawdd ei Ddeall' }).click();
  await expect(page).toHaveURL('/cy/easy-read/tools/glanaber/chest-x-rays/');
  await expect(page.locator('.easy-lines li')).not.toHaveCount(0);
  expect(await page.locator('.easy-lines li:not(:has(svg.pictogram))').count()).toBe(0);
  await page.getByRole('link', { name: 'Mynd i’r dudalen gyda’r holl ffeithiau' }).click();
  await expect(page).toHaveURL('/cy/tools/glanaber/chest-x-rays/');
});

test('an entry without Easy Read in Welsh leads to the English one, and says so', async ({ page }) => {
  await page.goto('/cy/tools/riverside/chest-x-rays/');
  const link = page.getByRole('link', { name: /Hawdd ei Ddeall.*Saesneg/u });
  await expect(link).toHaveAttribute('href', '/easy-read/tools/riverside/chest-x-rays/');
  await expect(link).toHaveAttribute('hreflang', 'en');
});
