import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, type Page } from '@playwright/test';
import { expectNoFindings } from './axe.ts';
import { widths } from './pages.ts';
import { watchPolicies } from './policy.ts';

const PROJECT = '.cache/national/project';

/** One page of every type that only a national portal has, and words that only its main part says. */
const PAGES = [
  ['/national/', 'Products that may be the same'],
  ['/national/regions/scotland/', 'NHS Inverlaw (invented)'],
  ['/national/compare/', 'All organisations in one table'],
  ['/sources/', 'Where this is gathered from'],
  ['/sources/castlebrook/', 'What was not taken, and what to send instead'],
  ['/sources/mournevale/', 'Could not be read'],
  ['/sources/health/', 'The last times that it ran'],
  ['/products/clerkwell-letters/', 'The same product is also entered as'],
  ['/notices/candour-letters-wrong-dose/', 'We ended the contract.'],
] as const;

let server: ChildProcess;
let address = '';

test.describe.configure({ mode: 'serial' });
test.setTimeout(600_000);

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const env = { ...process.env, BUILD_DAY: '2026-11-23', CARDS: 'off' };
  const made = spawnSync(process.execPath, ['scripts/start-national.ts', '--build'], { encoding: 'utf8', env });
  if (made.status !== 0) throw new Error(`${made.stdout}${made.stderr}`);
  const port = Number(process.env['PORT'] ?? 4399) + 2;
  address = `http://localhost:${port}`;
  server = spawn(process.execPath, ['scripts/serve.ts'], {
    cwd: PROJECT,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (server.stdout) await once(server.stdout, 'data');
});

test.afterAll(() => {
  server.kill();
});

/** By how many pixels the page is wider than the window. */
const beyondTheEdge = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [path, words] of PAGES)
  test(`${path} can be read by everybody, and nothing of it runs over the edge of a phone`, async ({ page }) => {
    const refused = await watchPolicies(page);
    await page.goto(address + path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('main')).toContainText(words);
    expect(refused()).toEqual([]);
    await expectNoFindings(page);
    await page.setViewportSize(widths.phone);
    expect(await beyondTheEdge(page)).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
    expect(new URL(page.url()).pathname).toBe(`/cy${path}`);
  });

test('a publisher reads what was refused, why, and what to send instead; the same is there as data', async ({
  page,
}) => {
  await page.goto(`${address}/sources/castlebrook/`);
  const refused = page
    .getByRole('listitem')
    .filter({ hasText: 'castlebrook/missed-appointments' })
    .or(page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Who may miss an appointment' }) }));
  await expect(refused.first()).toContainText('“running”');
  await expect(refused.first()).toContainText('Send instead:');
  const data = await page.request.get(`${address}/data/sources/castlebrook.json`);
  const { notTaken, report } = (await data.json()) as {
    notTaken: { records: { place: string; instead: string }[] };
    report: { counts: { refused: number } };
  };
  expect(notTaken.records).toHaveLength(report.counts.refused);
  for (const { place, instead } of notTaken.records) {
    expect(place).toMatch(/^\//u);
    expect(instead).not.toBe('');
  }
});

test('two organisations stand side by side, and the address of the comparison can be sent to somebody', async ({
  page,
}) => {
  await page.goto(`${address}/national/compare/`);
  await page.getByLabel('First organisation').fill('Riverside Hospitals NHS Trust (invented)');
  await page.getByLabel('Second organisation').fill('thamesgate university hospitals nhs trust (invented)');
  await page.getByRole('button', { name: 'Compare' }).click();
  const table = page.locator('[data-result] table');
  await expect(table.getByRole('row', { name: /^Region or nation/u })).toContainText('London');
  await expect(table.getByRole('row', { name: /^Products that both use/u })).toContainText('Clerkwell Letters');
  await expectNoFindings(page);
  await page.setViewportSize(widths.phone);
  expect(await beyondTheEdge(page)).toBeLessThanOrEqual(0);
  await page.goto(page.url());
  await expect(page.locator('[data-result] table')).toContainText('Riverside');
});

test('a name that nobody has is said to be unknown, and what was typed stays', async ({ page }) => {
  await page.goto(`${address}/national/compare/`);
  await page.getByLabel('First organisation').fill('Nowhere Trust <b>');
  await page.getByLabel('Second organisation').fill('Pear Tree Practice (invented)');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('status')).toContainText('No organisation here is called “Nowhere Trust <b>”.');
  await expect(page.getByLabel('First organisation')).toHaveValue('Nowhere Trust <b>');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all answers that are compared stand in a table, and no form that does nothing is shown', async ({ page }) => {
    await page.goto(`${address}/national/compare/`);
    await expect(page.getByRole('button', { name: 'Compare' })).toBeHidden();
    await expect(page.getByRole('row', { name: /Pear Tree Practice/u })).toContainText('London');
    const note = await page.locator('candour-compare noscript').evaluate((element) => element.textContent);
    expect(note).toContain('JavaScript, which is switched off');
  });
});

test('the numbers of the map are those of its table', async ({ page }) => {
  await page.goto(`${address}/national/`);
  const tile = page.getByRole('list', { name: 'Map of tiles' }).getByRole('listitem').filter({ hasText: 'Midlands' });
  const cells = page.locator('#regions-title + * tbody tr').filter({ hasText: 'Midlands' }).getByRole('cell');
  const [all = '', publish, nil] = await cells.allInnerTexts();
  await expect(tile).toContainText(`${Number(publish) + Number(nil)} of ${all}`);
});
