import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { addressIn } from '../../src/register/addresses.ts';
import { languages } from '../../src/i18n/languages.ts';
import { tableName, viewsOf } from '../../src/data/query/tables.ts';
import { widths } from './pages.ts';

const QUERY = '/explore/query/';

/** The strictest policy under which the page must work: no code from texts, no worker that is not a file of the site. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
].join('; ');

const box = (page: Page) => page.getByRole('textbox', { name: 'The question in SQL' });
const button = (page: Page) => page.getByRole('button', { name: /^Get the answer/u });
const status = (page: Page) => page.locator('.query-status');

/** Asks what is in the box, and gives what is said of the answer. */
async function ask(page: Page, sql?: string): Promise<string> {
  if (sql !== undefined) await box(page).fill(sql);
  await button(page).click();
  await expect(page.locator('[data-result]')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  return (await status(page).textContent()) ?? '';
}

const cellsOf = (page: Page) =>
  page
    .locator('[data-result] tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

/** What DuckDB outside the browser answers, over the same files, as texts. */
async function answerElsewhere(sql: string): Promise<(string | null)[][]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const files = readdirSync('dist/data').filter((file) => file.endsWith('.parquet'));
  await connection.run(
    viewsOf(files.map((file) => ({ name: tableName(file.replace(/\.parquet$/u, '')), address: `dist/data/${file}` }))),
  );
  const read = await connection.runAndReadAll(`SELECT COLUMNS(*)::VARCHAR FROM (${sql})`);
  return [read.columnNames(), ...read.getRows().map((row) => row.map((value) => value as string | null))];
}

test('each of the ten ready questions has the answer that DuckDB gives outside the browser', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto(QUERY);
  const questions = await page
    .getByLabel('Question', { exact: true })
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(questions).toHaveLength(11);
  for (const question of questions.filter((one) => one !== 'own')) {
    await page.getByLabel('Question', { exact: true }).selectOption(question);
    const said = await ask(page);
    const cells = await cellsOf(page);
    expect.soft(cells.length, question).toBeGreaterThan(1);
    expect.soft(said, question).toBe(`Rows in the answer: ${cells.length - 1}.`);
    const elsewhere = await answerElsewhere(await box(page).inputValue());
    expect.soft(cells, question).toEqual(elsewhere.map((row) => row.map((cell) => cell ?? '')));
  }
});

test('nothing is loaded before the button is pressed, and nothing from another host after it', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.goto(QUERY, { waitUntil: 'networkidle' });
  await page.getByLabel('Question', { exact: true }).selectOption('documents');
  expect(asked.filter((url) => /duckdb|engine|parquet/u.test(url))).toEqual([]);
  expect(await button(page).textContent()).toMatch(/\(loads \d\.\d MB once\)/u);
  await ask(page);
  const loaded = asked.map((url) => new URL(url).pathname);
  expect(loaded.filter((path) => path.endsWith('.wasm.gz'))).toHaveLength(1);
  // Only the table that the question names.
  expect(loaded.filter((path) => path.endsWith('.parquet'))).toEqual(['/data/tools.documents.parquet']);
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
  await expect(button(page)).toHaveText('Get the answer');
});

test('a broken question says what is wrong, keeps what was typed, and can be put right', async ({ page }) => {
  await page.goto(QUERY);
  const broken = 'SELECT nme FROM tools';
  expect(await ask(page, broken)).toMatch(
    /^This question could not be answered\. The database says: .*nme.*not found/su,
  );
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(box(page)).toHaveValue(broken);
  expect(await ask(page, 'SELECT name FROM tools; ')).toMatch(/^Rows in the answer: \d+\.$/u);
  expect(await ask(page, 'SELECT FROM')).toMatch(/^This question could not be answered\./u);
  expect(await ask(page, '   ')).toBe('There is no question in the box. Choose one, or write one.');
});

test('a question can neither reach a file or another host, nor load code, nor change that', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.goto(QUERY);
  for (const sql of [
    "FROM read_csv('https://evil.example/x.csv')",
    "FROM 'https://evil.example/x.parquet'",
    "FROM read_text('/data/tools.parquet')",
    'INSTALL parquet',
    'SET enable_external_access = true',
    'FROM (SELECT 1); SET enable_external_access = true',
  ])
    expect.soft(await ask(page, sql), sql).toMatch(/^This question could not be answered\./u);
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
});

test('a long answer is cut at 200 rows and says so; an empty one says that it is empty', async ({ page }) => {
  await page.goto(QUERY);
  expect(await ask(page, 'FROM range(100000)')).toBe('The answer is long. These are its first 200 rows.');
  expect(await cellsOf(page)).toHaveLength(201);
  expect(await ask(page, 'FROM tools WHERE false')).toBe(
    'The answer is empty: nothing in the register fits the question.',
  );
});

test('markup in an answer is text', async ({ page }) => {
  await page.goto(QUERY);
  await ask(page, `SELECT '<img src=x onerror="document.title=1">' AS "<b>name</b>"`);
  await expect(page.locator('[data-result] img, [data-result] b')).toHaveCount(0);
  await expect(page.getByRole('cell')).toHaveText('<img src=x onerror="document.title=1">');
});

test('an endless question can be stopped, and the next one is answered', async ({ page }) => {
  await page.goto(QUERY);
  await box(page).fill('SELECT count(*) FROM range(1000000) AS a, range(1000000) AS b WHERE a.range + b.range = 7');
  await button(page).click();
  await expect(status(page)).toHaveText('Working out the answer…', { timeout: 20_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(status(page)).toHaveText('Stopped. There is no answer.');
  await expect(button(page)).toBeFocused();
  expect(await ask(page, 'SELECT 1 AS one')).toBe('Rows in the answer: 1.');
});

test('what somebody typed is still there after a look at another question', async ({ page }) => {
  await page.goto(QUERY);
  const choice = page.getByLabel('Question', { exact: true });
  await box(page).fill('SELECT 42');
  await choice.selectOption('learns');
  await expect(box(page)).toHaveValue(/training/u);
  await choice.selectOption('by-organisation');
  await expect(box(page)).toHaveValue('SELECT 42');
  await page.getByRole('button', { name: 'Undo my changes' }).click();
  await expect(box(page)).toHaveValue(/JOIN organisations/u);
});

test('it works under a policy that allows no code from texts and no worker but a file of the site', async ({
  page,
  context,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  let underPolicy = 0;
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    underPolicy++;
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': POLICY } });
  });
  await page.goto(QUERY);
  expect(await ask(page)).toMatch(/^Rows in the answer: \d+\.$/u);
  expect(underPolicy).toBeGreaterThan(5);
  expect(faults.filter((text) => /Content.Security.Policy/iu.test(text))).toEqual([]);
});

test('where the engine cannot be loaded the page says so, and tries again when asked again', async ({
  page,
  context,
}) => {
  await page.goto(QUERY);
  await context.route('**/*.wasm.gz', (route) => route.fulfill({ status: 404 }));
  expect(await ask(page)).toMatch(/^The database program did not load\./u);
  await context.unroute('**/*.wasm.gz');
  expect(await ask(page)).toMatch(/^Rows in the answer: \d+\.$/u);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page offers the ten questions, the lines that name the tables, and the files', async ({ page }) => {
    await page.goto(QUERY);
    const note = page.locator('main noscript p');
    await expect(note).toBeVisible();
    expect(await note.evaluate((p) => p.textContent)).toContain('To ask here needs JavaScript, which is switched off.');
    await expect(box(page)).toBeHidden();
    const questions = page.locator('.ready-questions details');
    await expect(questions).toHaveCount(10);
    await questions.first().locator('summary').click();
    await expect(questions.first().getByText('JOIN organisations')).toBeVisible();
    await expect(page.getByText('CREATE VIEW tools AS FROM read_parquet(').first()).toBeVisible();
    await page.locator('summary', { hasText: /^\s*tools –/u }).click();
    const file = await page.getByRole('link', { name: /^Download tools \(/u }).getAttribute('href');
    expect((await page.request.get(file ?? '')).status()).toBe(200);
  });
});

for (const { code, name } of languages)
  test(`in ${name} every picture shows the numbers of its table, and no letter of it is cut off on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize(widths.phone);
    await page.goto(addressIn(code, '/explore/'));
    const figures = page.locator('.counts-figure');
    await expect(figures).toHaveCount(6);
    for (const figure of await figures.all()) {
      const numbers = await figure.locator('tbody td:nth-of-type(1)').allTextContents();
      const { texts, outside } = await figure.locator('svg').evaluate((svg) => ({
        texts: [...svg.querySelectorAll('text')].map((text) => text.textContent),
        outside: [...svg.querySelectorAll('text')]
          .filter((text) => text.textContent !== '')
          .filter((text) => {
            const { left, right } = text.getBoundingClientRect();
            return left < -0.5 || right > innerWidth + 0.5;
          })
          .map((text) => text.textContent),
      }));
      expect(texts.filter((text) => numbers.includes(text))).toEqual(numbers);
      expect(outside).toEqual([]);
      await expect(figure.locator('svg')).toHaveAccessibleName(/\S/u);
      await expect(figure.locator('svg')).toHaveAccessibleDescription(/^$|\S/u);
    }
  });
