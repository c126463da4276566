import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEADERS_FILE } from '../../src/headers/hosts/headers-file.ts';
import { readHeadersFile } from '../../src/headers/read-headers-file.ts';
import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { headerNames, headersAt } from '../../src/headers/rules.ts';
import { everyType, inUrdu } from './pages.ts';
import { watchPolicies } from './policy.ts';

/** The rules of the built site. */
export const rules = readHeadersFile(
  existsSync(`dist/${HEADERS_FILE}`) ? readFileSync(`dist/${HEADERS_FILE}`, 'utf8') : '',
);

/** The paths of every type of page, and of a file of every ending in every folder at the root of the built site. Throws where they are few. */
export function everyKindOfFile(): string[] {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.endsWith('.html') && one.name !== HEADERS_FILE)
    .map((one) => join(one.parentPath, one.name).replaceAll('\\', '/').slice('dist'.length));
  const kind = (file: string) => `${file.split('/')[1]} ${/\.[^.]*$/u.exec(file)?.[0]}`;
  const oneOfEach = new Map(files.filter((file) => file.split('/').length > 2).map((file) => [kind(file), file]));
  const all = [
    ...[...everyType, ...inUrdu].map(({ path }) => path),
    '/organisations/riverside/offline.html',
    ...oneOfEach.values(),
  ];
  if (all.length <= 80) throw new Error(`The built site has ${all.length} kinds of pages and files.`);
  return all;
}

/**
 * Expects with each of them exactly the headers that are derived, each once: one that is sent twice comes with both values. `site`:
 * where the built site is served; '' where the client knows.
 */
export async function expectDerivedHeaders(client: APIRequestContext, site = '', maxRedirects = 0): Promise<void> {
  for (const path of everyKindOfFile()) {
    const answer = await client.get(site + path, { maxRedirects });
    expect.soft(answer.status(), path).toBe(200);
    const expected = headersAt(rules, path);
    const sent = answer.headers();
    for (const header of headerNames(rules).filter((one) => one !== 'Content-Type' || expected[one]))
      expect.soft(sent[header.toLowerCase()], `${path}: ${header}`).toBe(expected[header]);
    expect.soft(sent['content-type'], path).toMatch(/^[a-z]+\/[\w.+-]+/u);
  }
}

/** Expects that search, questions in SQL and a form work where the site is served, and that no policy refuses anything. */
export async function expectPagesToWork(page: Page, site = ''): Promise<void> {
  const refused = await watchPolicies(page);
  await page.goto(`${site}/search/?q=letters`);
  await expect(page.getByRole('status').first()).toHaveText(/results? for/u);
  await page.goto(`${site}/explore/query/`);
  await page.getByRole('button', { name: /^Get the answer/u }).click();
  await expect(page.locator('.query-status')).toHaveText(/^Rows in the answer: \d+\.$/u, { timeout: 60_000 });
  await page.goto(`${site}/edit/form/notices/`, { waitUntil: 'networkidle' });
  expect(refused()).toEqual([]);
}
