import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { collectionOf } from '../../src/model/index.ts';
import type { Problem } from '../../src/register/problem.ts';
import { entryText } from '../../src/register/write-file.ts';
import { completeEntry } from '../fixtures/entries.ts';

const FORM = '/edit/form/tools/';
const PATH = 'content/tools/riverside/bed-finder.mdx';
const NHS_NUMBER = '943 476 5919';
const tools = collectionOf('tools');
const why = (page: Page) => page.getByRole('textbox', { name: 'Why do you use it?' });

const complete = (more: Record<string, unknown> = {}) =>
  completeEntry('tools', { name: 'Bed finder', organisation: 'riverside', dataUses: undefined, ...more });

/** Opens an entry in the form, as a file that was saved before. */
async function open(page: Page, facts: Record<string, unknown>, story = ''): Promise<void> {
  await page.goto(FORM);
  const buffer = Buffer.from(entryText(tools, facts, story));
  await page
    .getByLabel('Go on with a file that you saved')
    .setInputFiles({ name: 'bed-finder.mdx', mimeType: 'text/plain', buffer });
  await expect(page.locator('#q-name-a')).toHaveValue(String(facts['name']));
}

test('a claim and jargon are told at their question while somebody writes, with what to write instead', async ({
  page,
}) => {
  await page.goto(FORM);
  await why(page).fill('It is fully tested for people with hypertension.');
  await expect(why(page)).toHaveAccessibleDescription(
    /Says “fully tested”, and the entry links to no proof\. Say what was tested.* Or leave the word out\./u,
  );
  await expect(why(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(why(page)).toHaveAccessibleDescription(/Says “hypertension”\. In plain words: high blood pressure/u);
  await why(page).fill('It is for people with hypertension.');
  await expect(page.locator('#q-why-error')).toHaveCount(0);
  // Jargon stops nothing: the answer is not wrong.
  await expect(why(page)).toHaveAttribute('aria-invalid', 'false');
  await expect(page.locator('[data-clearer]').getByRole('link')).toHaveText([
    'Why do you use it? says “hypertension”.',
  ]);
  await why(page).fill('It is for people with high blood pressure.');
  await expect(page.locator('.remark-message')).toHaveCount(0);
  await expect(page.locator('[data-clearer]')).toBeHidden();
});

test('an NHS number is not saved to a file, finished or not, until it is taken out', async ({ page }) => {
  await open(page, complete({ why: `The first was for ${NHS_NUMBER} in May.` }));
  const downloads: string[] = [];
  page.on('download', (one) => downloads.push(one.suggestedFilename()));
  for (const button of ['Save what I have so far', 'Check my answers and save the file']) {
    await page.getByRole('button', { name: button }).click();
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('listitem')).toHaveText([
      `Why do you use it? gives what looks like an NHS number: “${NHS_NUMBER}”.`,
    ]);
  }
  await expect(why(page)).toHaveAccessibleDescription(/Take it out at once/u);
  await expect(why(page)).toHaveValue(`The first was for ${NHS_NUMBER} in May.`);
  expect(downloads).toEqual([]);
  await why(page).fill('The first was in May.');
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save what I have so far' }).click(),
  ]);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('what an entry waives is not told', async ({ page }) => {
  const waiver = {
    check: 'jargon',
    words: 'hypertension',
    because: 'It is on every letter.',
    by: 'Head',
    on: '2026-06-01',
  };
  await open(page, complete({ why: 'It is for hypertension and for morbidity.', waivers: [waiver] }));
  await expect(page.locator('#q-why-remark strong')).toHaveText(['Says “morbidity”.']);
});

test('the check of the words is loaded when somebody writes, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(FORM, { waitUntil: 'networkidle' });
  const ofWords = () => asked.filter((path) => /check-words|wording\.json/u.test(path));
  expect(ofWords()).toEqual([]);
  await why(page).fill('It is fully tested.');
  await expect(page.locator('#q-why-error')).toBeVisible();
  expect(ofWords()).toHaveLength(2);
});

test('where the check of the words does not load, the file is saved and the officer is told', async ({ page }) => {
  await page.route('**/edit/wording.json', (route) => route.abort());
  await open(page, complete());
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Check my answers and save the file' }).click(),
  ]);
  await expect(page.getByText('The words were not checked here')).toBeVisible();
});

/** What `npm run check` says of a file beside our organisations, care, products and glossary. */
async function checkOf(text: string, option: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'candour-form-'));
  try {
    for (const part of ['organisations', 'care', 'products', 'glossary'])
      await cp(join('content', part), join(folder, 'content', part), { recursive: true });
    await mkdir(join(folder, dirname(PATH)), { recursive: true });
    await writeFile(join(folder, PATH), text);
    return spawnSync(process.execPath, [resolve('scripts/check.ts'), option, PATH], { cwd: folder, encoding: 'utf8' })
      .stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the form, the check and the marks of a pull request give the same list with the same words', async ({ page }) => {
  const facts = complete({
    limits: undefined,
    status: 'pilot',
    pilotEnds: undefined,
    documents: { noAnswer: 'not-applicable', because: 'Nobody asked for any.' },
    why: `It is fully tested for hypertension. The first was for ${NHS_NUMBER}.`,
    does: 'TBC',
  });
  const story = 'Hello.\n\n<Chart />\n\nIt is infallible.';
  await open(page, facts, story);
  await page.getByRole('button', { name: 'Check my answers and save the file' }).click();
  const inForm = {
    problems: await page.getByRole('alert').getByRole('listitem').allTextContents(),
    remarks: await page.locator('[data-clearer]').getByRole('listitem').allTextContents(),
  };

  const text = entryText(tools, facts, story);
  const { problems, remarks } = JSON.parse(await checkOf(text, '--json')) as Record<'problems' | 'remarks', Problem[]>;
  const said = ({ question, found }: Problem) => (question ? `${question} ${found}` : found);
  expect(inForm.problems.toSorted()).toEqual(problems.map(said).toSorted());
  expect(inForm.remarks.toSorted()).toEqual(remarks.map(said).toSorted());
  expect(problems.length).toBeGreaterThan(5);
  expect(remarks.length).toBeGreaterThan(0);

  const marks = (await checkOf(text, '--annotations')).split('\n').filter((line) => line.startsWith('::'));
  const unescaped = (part: string) =>
    part.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const marked = (kind: string) =>
    marks
      .map((line) => /^::(?<as>\w+) file=.*,title=(?<title>.*?)::(?<message>.*)$/u.exec(line)?.groups ?? {})
      .filter((one) => one['as'] === kind)
      .map(({ title = '', message = '' }) => `${unescaped(title)} ${unescaped(message).split('\n')[0] ?? ''}`)
      .map((line) => line.replace(/^Entry /u, ''));
  expect(marked('error')).toEqual(problems.map(said));
  expect(marked('warning')).toEqual(remarks.map(said));
});
