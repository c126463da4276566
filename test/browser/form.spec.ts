import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { collectionOf } from '../../src/model/index.ts';
import { entryText } from '../../src/register/write-file.ts';
import { completeEntry } from '../fixtures/entries.ts';

const FORM = '/edit/form/tools/';
const tools = collectionOf('tools');

/** A complete entry, with what is chosen from closed lists in the order of the lists, as the form gives it. */
function complete(more: Record<string, unknown> = {}): Record<string, unknown> {
  const facts = completeEntry('tools', { name: 'Bed finder', organisation: 'riverside', dataUses: undefined, ...more });
  for (const [name, { kind, vocabulary }] of Object.entries(tools.fields)) {
    const chosen = facts[name];
    if (kind === 'terms' && Array.isArray(chosen)) facts[name] = vocabulary?.ids.filter((id) => chosen.includes(id));
  }
  return facts;
}

/** Opens a file in the form, as one that was saved before. */
async function openInForm(page: Page, facts: Record<string, unknown>, name = 'bed-finder.mdx'): Promise<void> {
  const buffer = Buffer.from(entryText(tools, facts, 'The longer story.'));
  await page.getByLabel('Go on with a file that you saved').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await expect(page.locator('#q-name-a')).toHaveValue(String(facts['name']));
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('a form without faults ends in the file as it lies in content, and the check of content agrees', async ({
  page,
}) => {
  await page.goto(FORM);
  await openInForm(page, complete());
  const { name, text } = await saved(page, 'Check my answers and save the file');
  expect(name).toBe('bed-finder.mdx');
  expect(text).toBe(entryText(tools, complete(), 'The longer story.'));
  await expect(page.getByText('It belongs at content/tools/riverside/bed-finder.mdx.')).toBeVisible();
});

test('what is missing is listed with links to its questions, and nothing typed is lost', async ({ page }) => {
  await page.goto(FORM);
  await openInForm(page, complete({ limits: undefined, why: 'TBC' }));
  await page.getByRole('button', { name: 'Check my answers and save the file' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem')).toHaveText([
    'Why do you use it? says only “TBC”.',
    'What can it not do? is missing.',
  ]);
  await summary.getByRole('link', { name: 'What can it not do? is missing.' }).click();
  const limits = page.getByRole('textbox', { name: 'What can it not do?' });
  await expect(limits).toBeFocused();
  await expect(limits).toHaveAccessibleDescription(/Is missing\./u);
  await limits.fill('It cannot count.');
  await expect(limits).toHaveAttribute('aria-invalid', 'false');
  await expect(page.getByRole('textbox', { name: 'Why do you use it?' })).toHaveValue('TBC');
});

test('a question that only some cases ask is shown in its case alone, and the figure follows', async ({ page }) => {
  await page.goto(FORM);
  const ends = page.getByRole('textbox', { name: 'When does the pilot end?' });
  await expect(ends).toBeHidden();
  await expect(page.getByText(/^0 of \d+ questions are answered \(0%\)\.$/u)).toBeVisible();
  await page.getByRole('radio', { name: /^Pilot/u }).check();
  await expect(ends).toBeVisible();
  await expect(page.getByText(/^1 of \d+ questions are answered/u)).toBeVisible();
});

test('what was typed is still there after the page is closed, until somebody takes it away', async ({ page }) => {
  await page.goto(FORM);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.locator('#q-name-a').fill('Bed finder');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await page.reload();
  await expect(page.locator('#q-name-a')).toHaveValue('Bed finder');
  await expect(page.getByRole('textbox', { name: 'What should its address end with?' })).toHaveValue('bed-finder');
  await page.getByRole('button', { name: 'Take it away and start again' }).click();
  await expect(page.locator('#q-name-a')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a reason stands in the file where there is no answer', async ({ page }) => {
  await page.goto(FORM);
  await openInForm(page, complete({ retention: undefined }));
  await page.getByRole('button', { name: /^There is no answer: How long/u }).click();
  await page.getByLabel('Why is there no answer?').selectOption('not-yet-known');
  await page.getByLabel('By when will it be known?').fill('2027-03-01');
  await page.getByLabel('Why, in your own words?').fill('The contract is being changed.');
  const { text } = await saved(page, 'Save what I have so far');
  expect(text).toContain(
    'retention:\n  noAnswer: not-yet-known\n  by: 2027-03-01\n  because: The contract is being changed.\n',
  );
});

test('a reason within a record is kept there', async ({ page }) => {
  await page.goto(FORM);
  const address = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'It is being written again.' };
  const documents = [
    { kind: 'dpia', address: 'https://www.example.org/dpia.pdf' },
    { kind: 'equality-impact', address },
  ];
  await openInForm(page, complete({ documents }));
  const { text } = await saved(page, 'Save what I have so far');
  expect(text).toBe(entryText(tools, complete({ documents }), 'The longer story.'));
});

test('records are added and taken out, each with fields of its own', async ({ page }) => {
  await page.goto(FORM);
  await openInForm(page, complete());
  const hazards = page.locator('#q-hazards');
  await hazards.getByRole('button', { name: /^Add another/u }).click();
  await hazards.getByRole('textbox', { name: 'What could go wrong?' }).nth(1).fill('It could be slow.');
  await hazards.getByRole('textbox', { name: 'What is done about it?' }).nth(1).fill('Staff work on without it.');
  await hazards
    .getByRole('button', { name: /^Take out/u })
    .first()
    .click();
  const { text } = await saved(page, 'Save what I have so far');
  expect(text).toContain('hazards:\n  - hazard: It could be slow.\n    control: Staff work on without it.\n');
});

test('a new entry can begin from an entry that is here, with its organisation and dates left open', async ({
  page,
}) => {
  await page.goto(FORM);
  await page.getByLabel('Begin from an entry that is here').selectOption('riverside/chest-x-rays');
  await page.getByRole('button', { name: 'Fill in its answers' }).click();
  await expect(page.locator('#q-name-a')).toHaveValue('Chest X-ray sorting');
  await expect(page.getByRole('combobox', { name: 'Which organisation uses it?' })).toHaveValue('');
  await expect(page.getByRole('textbox', { name: 'When was this last checked?' })).toHaveValue('');
});

test('axe finds nothing on the form where faults, a record and a reason are shown', async ({ page }) => {
  await page.goto(FORM);
  await openInForm(page, complete({ limits: undefined, retention: undefined }));
  await page.getByRole('button', { name: /^There is no answer: How long/u }).click();
  await page.getByRole('button', { name: 'Check my answers and save the file' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  }
});
