import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, request, test, type APIRequestContext } from '@playwright/test';
import { HEADERS_FILE } from '../../src/headers/hosts/headers-file.ts';
import { headersAt } from '../../src/headers/rules.ts';
import { kinds, programAt, startHost, type Host } from './hosts.ts';
import { expectDerivedHeaders, expectPagesToWork, rules } from './of-every-kind.ts';

/** Mozilla’s Observatory, which is no package of the portal: see test/observatory. */
const OBSERVATORY = resolveFrom('test/observatory');

for (const [name, kind] of Object.entries(kinds))
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' });
    test.skip(
      programAt(kind.program) === undefined,
      `${kind.program} is not on this machine, so ${name} was not tried.`,
    );
    let host: Host;
    let client: APIRequestContext;
    const ends: (() => Promise<void>)[] = [];
    test.beforeAll(async () => {
      host = await startHost(kind);
      ends.push(host.stop);
      client = await request.newContext({ baseURL: `https://localhost:${host.https}`, ignoreHTTPSErrors: true });
      ends.unshift(() => client.dispose());
    });
    test.afterAll(async () => {
      for (const end of ends.splice(0)) await end();
    });

    test('sends with every kind of page and file the headers that are derived, and each once', async () => {
      await expectDerivedHeaders(client);
    });

    test('says 404 with our own page, which nobody keeps, also for a file that would be kept for good', async () => {
      for (const path of ['/nowhere/', '/assets/none.js', '/edit/form/none/x', `/${HEADERS_FILE}`]) {
        const answer = await client.get(path, { maxRedirects: 0 });
        expect.soft([403, 404], path).toContain(answer.status());
        const sent = answer.headers();
        expect.soft(sent['cache-control'], path).toBe('no-cache');
        expect
          .soft(sent['content-security-policy'], path)
          .toBe(headersAt(rules, '/nowhere')['Content-Security-Policy']);
        if (answer.status() === 404) expect.soft(await answer.text(), path).toContain('Page not found');
      }
    });

    test('leads from http to https, and an address without its last slash to the page', async () => {
      const plain = await client.get(`http://localhost:${host.http}/tools/?a=b`, { maxRedirects: 0 });
      expect([301, 308]).toContain(plain.status());
      expect(plain.headers()['location']).toBe(`https://localhost:${host.https}/tools/?a=b`);
      const page = await client.get('/tools');
      expect(new URL(page.url()).pathname).toBe('/tools/');
    });

    test('search and questions in SQL work under it, and no policy refuses anything', async ({ browser }) => {
      const page = await browser.newPage({ baseURL: `https://localhost:${host.https}`, ignoreHTTPSErrors: true });
      await expectPagesToWork(page);
      await page.close();
    });

    test('Mozilla’s Observatory gives A+', async () => {
      test.skip(
        !OBSERVATORY,
        'Mozilla’s Observatory is not installed: npm ci --ignore-scripts --prefix test/observatory',
      );
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['test/observatory/score.mjs', String(host.http), String(host.https)],
        { env: { ...process.env, NODE_EXTRA_CA_CERTS: host.certificate } },
      );
      const { grade, score, failed } = JSON.parse(stdout) as { grade: string; score: number; failed: unknown[] };
      test.info().annotations.push({ type: 'Observatory', description: `${grade}, ${score} points` });
      expect(failed).toEqual([]);
      expect(grade).toBe('A+');
    });
  });

function resolveFrom(folder: string): boolean {
  return existsSync(join(folder, 'node_modules/@mdn/mdn-http-observatory'));
}
