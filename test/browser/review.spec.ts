import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freshProject } from '../bench/project.ts';
import { watchPolicies } from './policy.ts';
import { expectNoFindings } from './axe.ts';

/** What the changed entry and the draft name. */
const CONTENT = [
  ...['organisations', 'care', 'products', 'notices', 'pages', 'glossary'],
  ...['data-uses/riverside', 'tools/riverside'],
];
const CHANGED = 'content/tools/riverside/discharge-letters.mdx';
const DRAFT = 'riverside/waiting-time-texts';
const NEW_WORDS = 'Doctors spent two hours a day on letters, and patients waited for them.';

let server: ChildProcess | undefined;
let address = '';

function run(folder: string, program: string, ...words: string[]): void {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, BUILD_DAY: '2026-11-23', CARDS: 'off' },
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}\n${stdout}${stderr}`);
}

/** A register in git with one entry changed since, and a draft in it. Gives its folder. */
async function changedRegister(): Promise<string> {
  const folder = await freshProject('review-test', process.cwd());
  for (const part of CONTENT) await cp(join('content', part), join(folder, 'content', part), { recursive: true });
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  run(folder, 'git', 'init', '--quiet');
  run(folder, 'git', 'add', 'content');
  run(folder, 'git', ...identity, 'commit', '--quiet', '-m', 'Publish');
  const text = await readFile(join(folder, CHANGED), 'utf8');
  await writeFile(join(folder, CHANGED), text.replace(/^why: >-\n(?: .*\n)+/mu, `why: ${NEW_WORDS}\n`));
  return folder;
}

test.describe.configure({ mode: 'serial' });
test.setTimeout(600_000);

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const folder = await changedRegister();
  run(folder, process.execPath, 'scripts/preview.ts');
  const port = Number(process.env['PORT'] ?? 4399) + 1;
  address = `http://localhost:${port}`;
  server = spawn(process.execPath, ['scripts/serve.ts', 'preview'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (server.stdout) await once(server.stdout, 'data');
});

test.afterAll(() => {
  server?.kill();
});

test('whoever approves finds each change in a list, and what it changes on a page of its own', async ({ page }) => {
  const refused = await watchPolicies(page);
  await page.goto(`${address}/review/`);
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(2);
  await page.getByRole('link', { name: 'First drafts of going-home letters' }).click();
  await expect(page.locator('ins').filter({ hasText: 'two hours a day' })).toHaveCount(1);
  await expect(page.locator('del')).not.toHaveCount(0);
  expect(refused()).toEqual([]);
});

for (const path of [
  '/review/',
  '/review/tools/riverside/discharge-letters/',
  `/review/tools/${DRAFT}/`,
  `/tools/${DRAFT}/`,
])
  test(`the accessibility check finds nothing on ${path} of a preview`, async ({ page }) => {
    await page.goto(address + path);
    await expectNoFindings(page);
  });

test('without JavaScript the pages for approval say the same', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}/review/tools/riverside/discharge-letters/`);
  await expect(page.locator('ins').filter({ hasText: 'two hours a day' })).toHaveCount(1);
  await page.goto(`${address}/cy/review/tools/${DRAFT}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.close();
});
