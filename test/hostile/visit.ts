import type { BrowserContext, Page } from '@playwright/test';
import { look, type Seen } from './look.ts';

/** All that pages did, but for what they hold. */
export interface Noted {
  /** Dialogs, requests elsewhere, refusals of a policy, errors of scripts: each with its page. */
  readonly faults: string[];
  readonly seen: Map<string, Seen>;
}

const TABS = 3;
/** How long a page may take, in milliseconds: a machine may be slow, and some pages hold very much. */
const LONGEST = 120_000;

/** Opens every page in a browser, some at once, and tells what each holds and did. `site` is its origin. */
export async function visitAll(context: BrowserContext, site: string, addresses: readonly string[]): Promise<Noted> {
  const noted: Noted = { faults: [], seen: new Map() };
  const waiting = addresses.values();
  const tab = async () => {
    let page = await watchedPage(context, site, noted.faults);
    for (const address of waiting) {
      try {
        await page.goto(`${site}${address}`, { waitUntil: 'load', timeout: LONGEST });
        noted.seen.set(address, await look(page));
      } catch (error) {
        noted.faults.push(`${address}: cannot be read: ${String(error).split('\n')[0]}`);
        // What brought one tab down says nothing of the next page.
        page = await watchedPage(context, site, noted.faults);
      }
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return noted;
}

/** A new tab that notes whatever contributed text must not bring about. */
export async function watchedPage(context: BrowserContext, site: string, faults: string[]): Promise<Page> {
  const page = await context.newPage();
  const note = (what: string) => faults.push(`${page.url()}: ${what}`);
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => note(`window ${popup.url()}`));
  page.on('frameattached', (frame) => note(`frame ${frame.url()}`));
  page.on('pageerror', (error) => note(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`console ${message.text()}`);
  });
  page.on('request', (request) => {
    if (/^https?:/u.test(request.url()) && new URL(request.url()).origin !== site) note(`request ${request.url()}`);
  });
  return page;
}
