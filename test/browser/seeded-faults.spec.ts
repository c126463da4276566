import { expect, test } from '@playwright/test';
import { plantedFaults, testedIn } from '../../src/register/accessibility/tested.ts';
import { testedInWords } from '../../src/register/accessibility/view.ts';
import { checksThatFind } from './gate/seeded.ts';
import { planted } from './gate/planted.ts';
import { pageOf, visit } from './pages.ts';

// The checks of accessibility are checked: known faults are planted in our own pages, one at a time.

test.describe.configure({ mode: 'parallel' });

for (const fault of plantedFaults) {
  const { foundBy } = planted[fault];
  if (foundBy !== undefined)
    test(`the check “${foundBy}” finds the planted fault “${fault}”`, async ({ context, baseURL }) => {
      expect(await checksThatFind(context, baseURL ?? '', fault, [foundBy])).toEqual([foundBy]);
    });
}

test('what is written down of the last test is what these checks can find, no more', () => {
  const written = testedIn(process.cwd());
  expect(written?.planted.map(({ fault }) => fault)).toEqual(plantedFaults);
  for (const { fault, foundBy } of written?.planted ?? [])
    expect(foundBy.length > 0, fault).toBe(planted[fault].foundBy !== undefined);
});

for (const language of ['en', 'cy'] as const)
  test(`the accessibility statement says exactly what was written down of the last test (${language})`, async ({
    page,
  }) => {
    const written = testedIn(process.cwd());
    if (!written) throw new Error('No test is written down: run npm run test-accessibility.');
    await visit(page, pageOf('accessibility'), language);
    const view = testedInWords(written, written.on, language);
    const part = page.locator('section', { has: page.locator('#how-tested') });
    await expect(part).toContainText(view.tested);
    await expect(part).toContainText(view.seeded);
    await expect(part.locator('[data-missed] > li')).toHaveText([...view.missed]);
    await expect(part.locator('[data-planted] > li')).toHaveCount(written.planted.length);
  });
