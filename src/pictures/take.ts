import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from '@playwright/test';
import sharp from 'sharp';
import { replaceFile } from '../generations/replace.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import { pictureFile, sceneAddress, type Scene } from './scenes.ts';

/** As wide as the column of text, and sharp on a fine screen. */
const WINDOW = { viewport: { width: 680, height: 900 }, deviceScaleFactor: 1.5 } as const;

/** The space around what is shown, in pixels of the page. */
const MARGIN = 12;

/** Takes a picture of the site that is served at an address, and writes it small, without hidden data. Gives its file and size. */
export async function takePicture(
  browser: Browser,
  site: string,
  scene: Scene,
  language: LanguageCode,
  root: string,
): Promise<{ readonly file: string; readonly bytes: number }> {
  const page = await browser.newPage(WINDOW);
  try {
    await page.goto(new URL(sceneAddress(scene, language), site).href);
    // What floats over the page, blinks or is marked as the place of the cursor would hide what is to be seen.
    await page.addStyleTag({
      content: '*{caret-color:transparent!important} .form-progress{position:static!important}',
    });
    const shown = await scene.shown(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await shown.scrollIntoViewIfNeeded();
    const box = await shown.boundingBox();
    if (!box) throw new Error(`There is nothing to be seen of the picture “${scene.name}”.`);
    const clip = {
      x: Math.max(0, box.x - MARGIN),
      y: box.y + (await page.evaluate(() => window.scrollY)) - MARGIN,
      width: Math.min(WINDOW.viewport.width, box.width + 2 * MARGIN),
      height: box.height + 2 * MARGIN,
    };
    const picture = await page.screenshot({ fullPage: true, clip });
    const small = await sharp(picture).webp({ quality: 70, effort: 6 }).toBuffer();
    const file = pictureFile(scene, language);
    await mkdir(dirname(join(root, file)), { recursive: true });
    await replaceFile(join(root, file), small);
    return { file, bytes: small.length };
  } finally {
    await page.close();
  }
}
