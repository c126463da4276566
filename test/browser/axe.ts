import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { widths } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule of axe's, or those few whose outcome depends on colours and measures alone. */
export const EVERY_RULE = {
  runOnly: { type: 'tag' as const, values: TAGS },
  rules: { 'target-size': { enabled: true } },
};
export const RULES_OF_LOOKS = { runOnly: { type: 'rule' as const, values: ['color-contrast', 'target-size'] } };

/** The ways in which colours are shown: the reader's light or dark, or colours that the reader forces. */
const colours = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;

type Options = typeof EVERY_RULE | typeof RULES_OF_LOOKS;
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

const inWords = (violations: readonly Violation[]) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));

/** What axe finds wrong on a page as it stands: the rule, and where. */
export async function findings(page: Page, options: Options = EVERY_RULE): Promise<string[]> {
  // The pages have no frames, for which axe would otherwise open a second page.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  return inWords(violations);
}

/** The same on a page on which axe has run before: it is still there, and need not be loaded again for each state. */
async function findingsAgain(page: Page, options: Options): Promise<string[]> {
  const found = await page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: { run(asked: unknown): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run(asked);
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) }));
  }, options);
  return inWords(found);
}

/** Every rule of axe's on a page, on a phone. */
export async function findingsOnPhone(page: Page): Promise<string[]> {
  await page.emulateMedia({ ...colours.light, reducedMotion: 'reduce' });
  await page.setViewportSize(widths.phone);
  return findings(page);
}

/** What the rules of looks find at each width in each way of colours, on a page that axe has looked at on a phone. */
export async function findingsOfLooks(page: Page): Promise<string[]> {
  const all: string[] = [];
  for (const size of Object.values(widths)) {
    await page.setViewportSize(size);
    for (const [name, shown] of Object.entries(colours)) {
      if (name === 'light' && size === widths.phone) continue;
      await page.emulateMedia({ ...shown, reducedMotion: 'reduce' });
      const found = await findingsAgain(page, RULES_OF_LOOKS);
      all.push(...found.map((one) => `${name} at ${size.width}: ${one}`));
    }
  }
  return all;
}

/** Every rule on a phone, and the rules of looks in every other state: axe finds nothing on a page. */
export async function expectNoFindings(page: Page): Promise<void> {
  expect.soft(await findingsOnPhone(page)).toEqual([]);
  expect.soft(await findingsOfLooks(page)).toEqual([]);
}
