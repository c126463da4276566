import type { Page } from '@playwright/test';
import type { GateCheck } from '../../../src/register/accessibility/tested.ts';
import { findings, findingsOfLooks, findingsOnPhone, RULES_OF_LOOKS } from '../axe.ts';
import { errorFaults, statusFaults } from './announced.ts';
import { keyboardFaults, skipFaults } from './keyboard.ts';
import { languageFaults } from './language.ts';
import { markupFaults } from './markup.ts';
import { growthFaults, hoverFaults, motionFaults, reflowFaults } from './reading.ts';

/** A page that is held against a check: open in a browser, and as it was written. */
interface Held {
  readonly page: Page;
  readonly html: string;
}

/**
 * Every check of accessibility that a page must pass, by name. The tests of the site call them, and so does the check of these
 * checks, which plants faults: there is one gate. Each wants the page freshly opened, and gives what it finds wrong.
 */
export const checks: Readonly<Record<GateCheck, (held: Held) => Promise<readonly string[]>>> = {
  axe: async ({ page }) => findingsOnPhone(page),
  looks: async ({ page }) => {
    // Axe is loaded by looking with it once, at as little as can be.
    await findings(page, RULES_OF_LOOKS);
    return findingsOfLooks(page);
  },
  markup: ({ html }) => markupFaults(html),
  keyboard: async ({ page }) => keyboardFaults(page),
  skip: async ({ page }) => skipFaults(page),
  zoom: async ({ page }) => [...(await reflowFaults(page)), ...(await growthFaults(page))],
  motion: async ({ page }) => [...(await motionFaults(page)), ...(await hoverFaults(page))],
  language: async ({ page }) => languageFaults(page),
  announced: async ({ page }) => [...(await statusFaults(page)), ...(await errorFaults(page))],
};
