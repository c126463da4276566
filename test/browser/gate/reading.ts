import type { Page } from '@playwright/test';
import { widths } from '../pages.ts';

/** A screen of 1280 px at 400%. Source: WCAG 2.2, success criterion 1.4.10. */
const AT_400 = { width: 320, height: 256 };

/** What is lost where a page is as narrow as a phone, or a screen at 400%: words that are cut off, and scrolling sideways. */
export async function reflowFaults(page: Page): Promise<string[]> {
  await page.setViewportSize(AT_400);
  const lost = await lostNow(page);
  await page.setViewportSize(widths.screen);
  return lost.map((one) => `at 400% ${one}`);
}

/** What is lost where somebody has set letters of twice the size, and which words stay as small as they were. */
export async function growthFaults(page: Page): Promise<string[]> {
  await page.setViewportSize(widths.screen);
  const before = await sizesOfText(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const after = await sizesOfText(page);
  const lost = await lostNow(page);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  const small = before.flatMap(({ name, size }, at) => ((after[at]?.size ?? 0) > size * 1.2 ? [] : [name]));
  return [...lost.map((one) => `at 200% ${one}`), ...small.slice(0, 5).map((name) => `${name} does not grow`)];
}

async function lostNow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      if (position === 'absolute' || element.clientHeight < 2 || !element.innerText) return false;
      const across = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      // Letters reach a little beyond a line without being cut.
      return across || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 8);
    });
    return [
      ...cut.map((element) => `${element.localName}.${element.className} is cut off`),
      ...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
    ];
  });
}

/** The size of the letters of each element that has words of its own, in pixels. */
async function sizesOfText(page: Page): Promise<{ name: string; size: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((one) => one.checkVisibility() && !one.closest('svg, option, script, noscript, style'))
      .map((one) => ({
        name: `${one.localName} “${one.textContent.trim().slice(0, 30)}”`,
        size: parseFloat(getComputedStyle(one).fontSize),
      })),
  );
}

/** What moves for a reader who has asked for less motion. */
export async function motionFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((one) => one.playState === 'running' && Number(one.effect?.getComputedTiming().duration ?? 0) > 50)
      .map((one) => `${((one.effect as KeyframeEffect).target as Element).localName} moves`),
  );
}

/** Rules of style that show something to a pointer, and to nobody who has none: each needs another for the focus. */
export async function hoverFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shows = ['display', 'visibility', 'opacity', 'clip-path', 'max-height'];
    const all = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const rules = all.filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule);
    const forFocus = rules.map(({ selectorText }) => selectorText).filter((text) => text.includes(':focus'));
    return rules
      .filter(
        ({ selectorText, style }) =>
          selectorText.includes(':hover') && shows.some((name) => style.getPropertyValue(name)),
      )
      .map(({ selectorText }) => selectorText)
      .filter(
        (text) => !forFocus.some((other) => other.replace(/:focus(?:-within|-visible)?/gu, ':hover').includes(text)),
      );
  });
}
