import type { Browser, BrowserContext } from '@playwright/test';
import {
  gateChecks,
  plantedFaults,
  type GateCheck,
  type PlantedFault,
} from '../../../src/register/accessibility/tested.ts';
import { everyType, pageOf, wholeLanguages } from '../pages.ts';
import { checks } from './index.ts';
import { planted } from './planted.ts';

/** Opens a page of the site at `site` with a fault in it, and gives which of the checks asked for find something. */
export async function checksThatFind(
  context: BrowserContext,
  site: string,
  fault: PlantedFault,
  asked: readonly GateCheck[] = gateChecks,
): Promise<GateCheck[]> {
  const { type, plant } = planted[fault];
  const address = `${site}${pageOf(type).path}`;
  const html = plant(await (await context.request.get(address)).text());
  const found: GateCheck[] = [];
  for (const name of asked) {
    const page = await context.newPage();
    // Without the policy of the site, which would refuse the styles and scripts of some faults.
    await page.route(address, (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
    await page.goto(address, { waitUntil: 'load' });
    if ((await checks[name]({ page, html })).length > 0) found.push(name);
    await page.close();
  }
  return found;
}

/** A planted fault, and the checks that found it; none where it was missed. */
interface Outcome {
  readonly fault: PlantedFault;
  readonly foundBy: readonly GateCheck[];
}

/**
 * Plants each fault in the site at `site`, one at a time. The check that is meant to find it is asked first; where there is none,
 * or it misses the fault, every other is asked. `tell` hears how it goes.
 */
export async function plantAll(browser: Browser, site: string, tell: (line: string) => void): Promise<Outcome[]> {
  const context = await browser.newContext();
  const outcomes: Outcome[] = [];
  for (const fault of plantedFaults) {
    const { foundBy: meant } = planted[fault];
    const first = meant === undefined ? [] : await checksThatFind(context, site, fault, [meant]);
    const others = gateChecks.filter((name) => name !== meant);
    const foundBy = first.length > 0 ? first : await checksThatFind(context, site, fault, others);
    outcomes.push({ fault, foundBy });
    tell(`${fault}: ${foundBy.join(', ') || 'missed'}`);
  }
  await context.close();
  return outcomes;
}

/** How many pages the tests hold against the checks: one of each type, in each language that is whole. */
export const pagesTested = everyType.length * wholeLanguages.length;

/** All that the checks find on a page of the site as it is. `address` is whole. */
export async function faultsAt(
  context: BrowserContext,
  address: string,
  asked: readonly GateCheck[] = gateChecks,
): Promise<string[]> {
  const html = await (await context.request.get(address)).text();
  const faults: string[] = [];
  for (const name of asked) {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    faults.push(...(await checks[name]({ page, html })).map((found) => `${name}: ${found}`));
    await page.close();
  }
  return faults;
}
