import type { Page } from '@playwright/test';

/** More stops than any page that is walked here has. */
const MOST_STOPS = 250;

interface Stop {
  readonly name: string;
  /** Its place among all elements of the page. */
  readonly place: number;
  readonly marked: boolean;
}

/**
 * What somebody meets who walks through a page with the tab key alone: a stop that does not show that it has the focus, one that
 * does not let go, one out of its turn, and what acts when it is clicked and is no stop at all.
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const first = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? '');
  const stolen = first === '' || first.startsWith('<body') ? [] : [`the focus is taken when the page opens: ${first}`];
  const stops: Stop[] = [];
  const faults: string[] = [];
  for (; stops.length < MOST_STOPS;) {
    await page.keyboard.press('Tab');
    const stop = await stopNow(page);
    if (!stop) break;
    const before = stops.at(-1);
    if (before?.place === stop.place) {
      faults.push(`the focus does not leave ${stop.name}`);
      break;
    }
    if (before && stop.place < before.place) faults.push(`${stop.name} has the focus out of its turn`);
    if (!stop.marked) faults.push(`${stop.name} does not show that it has the focus`);
    stops.push(stop);
  }
  if (stops.length < 3) faults.push(`the tab key stops ${stops.length} times`);
  return [...stolen, ...faults, ...(await notReached(page, new Set(stops.map(({ place }) => place))))];
}

/** Where the focus is now; undefined after the last stop of the page. */
async function stopNow(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body || element === document.documentElement) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
    return {
      name: `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`,
      place: [...document.querySelectorAll('*')].indexOf(element),
      marked: inView && ((outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'),
    };
  });
}

/** What can be seen and says that it acts, and had the focus at no stop. Of radio buttons one is a stop for all. */
async function notReached(page: Page, places: ReadonlySet<number>): Promise<string[]> {
  return page.evaluate(
    (reached) => {
      const acts =
        'a[href], button, input:not([type=hidden], [type=radio]), select, textarea, summary, [onclick], [role=button], [role=link], [role=checkbox], [role=switch], [role=tab], [role=menuitem]';
      const all = [...document.querySelectorAll('*')];
      return all
        .filter((one, place) => one.matches(acts) && !one.matches(':disabled') && !reached.includes(place))
        .filter((one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        .map((one) => `${one.localName} “${one.textContent.trim().slice(0, 40)}” is never reached with the tab key`);
    },
    [...places],
  );
}

/** Whether the first stop of the tab key leads past the top of the page, into its main part. */
export async function skipFaults(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const { activeElement: element } = document;
    const box = element?.getBoundingClientRect();
    return { href: element?.getAttribute('href'), isSeen: box !== undefined && box.bottom > 0 && box.width > 0 };
  });
  if (!first.href?.startsWith('#')) return ['the first stop of the tab key is no link that skips the top of the page'];
  if (!first.isSeen) return ['the link that skips the top of the page is not seen when it has the focus'];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.locator('main :focus, main:focus, footer :focus').count();
  return inside === 1 ? [] : [`${first.href} does not lead into the main part of the page`];
}
