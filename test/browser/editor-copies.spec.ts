import { expect, test, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { collectionOf } from '../../src/model/index.ts';
import { openFile } from '../../src/editor/file.ts';
import { contentFiles, LOADING, offerFolder, openEditor, readFromFolder, sectionOf } from './editor.ts';

const WELSH = 'content/care/scans.cy.json';

/** What an entry of ours names, and the entry itself. */
const FOLDERS = ['organisations', 'care', 'products', 'glossary', 'data-uses', 'tools'];

const ORIGINAL = { name: 'Brain scan alerts for stroke', path: 'content/tools/riverside/stroke-scans.mdx' };

/** What a tool's file says. Line ends after an answer are how a file is kept. */
function wordsOf(text: string | undefined): { facts: Record<string, unknown>; body: string } {
  const trimmed = (_: string, value: unknown) => (typeof value === 'string' ? value.trim() : value);
  return JSON.parse(JSON.stringify(openFile(collectionOf('tools'), text ?? ''), trimmed)) as ReturnType<typeof wordsOf>;
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

test('an entry begins as a copy of another: its answers are there, under a name and in a file of its own', async ({
  page,
}) => {
  test.setTimeout(400_000);
  await page.goto('/edit/');
  const files = contentFiles(...FOLDERS);
  await offerFolder(page, files);
  await openEditor(page, '#/collections/tools');
  await page.getByText(ORIGINAL.name, { exact: true }).first().click({ timeout: LOADING });
  const name = sectionOf(page, 'name').first().getByRole('textbox');
  await expect(name).toHaveValue(ORIGINAL.name, { timeout: LOADING });
  await page.getByRole('button', { name: 'Show Editor Options' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate Entry' }).click();
  await name.fill('Spine scan alerts');
  await save(page);
  const path = ORIGINAL.path.replace(/[^/]+$/u, 'spine-scan-alerts.mdx');
  await expect.poll(() => readFromFolder(page, path), { timeout: LOADING }).toBeDefined();
  const original = wordsOf(files[ORIGINAL.path]);
  expect(wordsOf(await readFromFolder(page, path))).toEqual({
    ...original,
    facts: { ...original.facts, name: 'Spine scan alerts' },
  });
  expect(await readFromFolder(page, ORIGINAL.path)).toBe(files[ORIGINAL.path]);
});

test('Welsh is written from nothing beside the English, checked as a translation, and holds words alone', async ({
  page,
}) => {
  test.setTimeout(400_000);
  await page.goto('/edit/');
  const files = contentFiles('care');
  delete files[WELSH];
  await offerFolder(page, files);
  await openEditor(page, '#/collections/care/entries/scans');
  const english = sectionOf(page, 'name').first().getByRole('textbox');
  await expect(english).toHaveValue('Scans and X-rays', { timeout: LOADING });
  // The right half shows Welsh in place of the check, the left half keeps the English.
  await page
    .getByRole('radio', { name: /^Welsh/u })
    .last()
    .click();
  await page.getByRole('button', { name: /^Enable .*Welsh/u }).click();
  const welsh = sectionOf(page, 'name').last().getByRole('textbox');
  await welsh.fill('Sganiau a phelydr-X');
  await expect(english).toHaveValue('Scans and X-rays');
  await page.getByRole('radio', { name: 'Preview' }).last().click();
  await save(page);
  await expect.poll(() => readFromFolder(page, WELSH)).toBeDefined();
  const saved = JSON.parse((await readFromFolder(page, WELSH)) ?? '{}') as Record<string, unknown>;
  expect(saved['name']).toBe('Sganiau a phelydr-X');
  const { fields } = collectionOf('care');
  expect(Object.keys(saved).filter((one) => fields[one]?.words === false)).toEqual([]);
  expect(JSON.parse((await readFromFolder(page, 'content/care/scans.json')) ?? '{}')).toEqual(
    JSON.parse(files['content/care/scans.json'] ?? '{}'),
  );
});

test('axe finds nothing in the editor but what the accessibility statement names', async ({ page }) => {
  test.setTimeout(400_000);
  const faults = async () => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    return violations.map(({ id }) => id);
  };
  await page.goto('/edit/');
  await offerFolder(page, contentFiles('care'));
  await page.getByRole('button', { name: 'Open the editor' }).click();
  await expect(page.getByRole('button', { name: 'Work with Local Repository' })).toBeVisible({ timeout: LOADING });
  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(page.locator('#collection-container')).toBeVisible({ timeout: LOADING });
  await expect(page.getByText('Collections').first()).toBeVisible();
  // Named in the statement: what shows one word and is called another (success criterion 2.5.3). That its main part lies in our
  // region is no criterion: else its other parts would lie in none.
  const known = ['label-content-name-mismatch', 'landmark-main-is-top-level'];
  expect((await faults()).filter((id) => !known.includes(id))).toEqual([]);
  await page.evaluate(() => {
    location.hash = '#/collections/care/entries/scans';
  });
  await expect(sectionOf(page, 'name').first()).toBeVisible({ timeout: LOADING });
  expect((await faults()).filter((id) => !known.includes(id))).toEqual([]);
});
