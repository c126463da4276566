import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freshProject } from '../bench/project.ts';
import { completeEntry } from '../fixtures/entries.ts';
import { answer, contentFiles, offerFolder, openEditor, readFromFolder, sectionOf } from './editor.ts';

/** What an entry names: an organisation, kinds of care, a product. */
const NEEDED = ['organisations', 'care', 'products'];
const ENTRY = 'content/tools/riverside/bed-finder.mdx';

/** A copy of the program with a little content and one more file in it. Gives its folder. */
async function projectWith(path: string, text: string): Promise<string> {
  const folder = await freshProject('editor-test', process.cwd());
  for (const part of [...NEEDED, 'pages', 'glossary'])
    await cp(join('content', part), join(folder, 'content', part), { recursive: true });
  await mkdir(join(folder, dirname(path)), { recursive: true });
  await writeFile(join(folder, path), text);
  return folder;
}

function run(folder: string, script: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, BUILD_DAY: '2026-11-23', CARDS: 'off' },
  });
  return { status, said: stdout + stderr };
}

test('an officer makes an entry from nothing in the editor, and it is published', async ({ page, baseURL }) => {
  test.setTimeout(600_000);
  const asked: string[] = [];
  const blocked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') blocked.push(message.text());
  });
  await page.goto('/edit/');
  await offerFolder(page, contentFiles(...NEEDED));
  await openEditor(page, '#/collections/tools/new');
  const check = page.locator('iframe').first().contentFrame();
  await expect(check.getByRole('heading', { level: 1 })).toHaveText(/^\d+ things to put right$/u);

  const facts = completeEntry('tools', { name: 'Bed finder', organisation: 'riverside', dataUses: undefined });
  await answer(page, 'tools', facts);
  await expect(check.getByRole('heading', { level: 1 })).toHaveText('The check finds nothing to put right');
  await expect(check.getByText('(100%)')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => readFromFolder(page, ENTRY)).toBeDefined();
  const text = (await readFromFolder(page, ENTRY)) ?? '';
  await page.context().close();

  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith(`blob:${baseURL}/`))).toEqual([]);
  expect(blocked).toEqual([]);

  const folder = await projectWith(ENTRY, text);
  const checked = run(folder, 'check');
  expect(checked.said).toMatch(/: 0 problems/u);
  const built = run(folder, 'build');
  expect(built.status, built.said).toBe(0);
  const published = await readFile(join(folder, 'dist/tools/riverside/bed-finder/index.html'), 'utf8');
  expect(published).toContain('Bed finder');
  expect(published).toContain('It cannot see a break in the hand or foot.');
});

test('what is opened and saved in the editor keeps its words, and a translation keeps to words', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/edit/');
  const path = 'content/care/scans.json';
  const files = contentFiles('care');
  await offerFolder(page, files);
  await openEditor(page, '#/collections/care/entries/scans');
  const name = sectionOf(page, 'name').first().getByRole('textbox');
  await expect(name).toHaveValue(JSON.parse(files[path] ?? '{}').name as string);
  await name.fill('Scans and pictures');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const saved = async () => JSON.parse((await readFromFolder(page, path)) ?? '{}') as Record<string, unknown>;
  await expect.poll(async () => (await saved())['name']).toBe('Scans and pictures');
  const before = JSON.parse(files[path] ?? '{}') as Record<string, unknown>;
  expect(await saved()).toEqual({ ...before, name: 'Scans and pictures' });
  const welsh = 'content/care/scans.cy.json';
  expect(JSON.parse((await readFromFolder(page, welsh)) ?? '{}')).toEqual(JSON.parse(files[welsh] ?? '{}'));
});

test('the check beside the questions reads the words too, and says what to write', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/edit/');
  await offerFolder(page, contentFiles(...NEEDED));
  await openEditor(page, '#/collections/tools/new');
  const check = page.locator('iframe').first().contentFrame();
  await answer(page, 'tools', {
    name: 'Bed finder',
    why: 'It is fully tested for people with hypertension. The first was for 943 476 5919.',
  });
  for (const found of [
    'Why do you use it? says “fully tested”, and the entry links to no proof.',
    'Why do you use it? gives what looks like an NHS number: “943 476 5919”.',
    'Why do you use it? says “hypertension”.',
  ])
    await expect(check.getByText(found)).toBeVisible();
  await expect(check.getByRole('heading', { name: 'What could be clearer' })).toBeVisible();
  await expect(check.getByText(/^In plain words: high blood pressure/u)).toBeVisible();
});
