import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from './hosts.ts';
import { expectDerivedHeaders, expectPagesToWork, rules } from './of-every-kind.ts';

// Cloudflare Pages on this machine: its own program reads the file of headers and serves the built site. No package of the portal.

const PROGRAM = resolve('test/host-programs/node_modules/wrangler/bin/wrangler.js');
/** A day that the pinned program knows: what it does since then is not asked for. */
const AS_OF = '2026-05-01';

test.describe.configure({ mode: 'serial' });
test.skip(
  !existsSync(PROGRAM),
  'Cloudflare’s program is not installed: npm ci --ignore-scripts --prefix test/host-programs',
);

let program: ChildProcess;
let folder: string;
let site: string;
let said = '';

test.beforeAll(async ({ request }) => {
  test.setTimeout(180_000);
  const port = await freePort();
  site = `http://127.0.0.1:${port}`;
  folder = mkdtempSync(join(tmpdir(), 'candour-cloudflare-'));
  const words = [
    'pages',
    'dev',
    resolve('dist'),
    '--ip',
    '127.0.0.1',
    '--port',
    `${port}`,
    '--compatibility-date',
    AS_OF,
  ];
  // It writes what it keeps into the folder that it runs in, asks nothing where it is told that nobody watches, and is told to tell nobody.
  const env = { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', HOME: folder };
  program = spawn(process.execPath, [PROGRAM, ...words], { cwd: folder, env, detached: true });
  for (const stream of [program.stdout, program.stderr]) stream?.on('data', (text) => (said += String(text)));
  await expect
    .poll(
      () =>
        request.get(site).then(
          (answer) => answer.status(),
          () => said.slice(-2000),
        ),
      { timeout: 150_000 },
    )
    .toBe(200);
});

test.afterAll(async () => {
  // It has started others, which go with its group.
  if (program.pid !== undefined && program.exitCode === null) {
    process.kill(-program.pid, 'SIGTERM');
    await once(program, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

test('it takes every rule of the file, and passes over none', () => {
  expect(said).toContain(`Parsed ${rules.length} valid header rules`);
  expect(said).not.toMatch(/invalid header/iu);
});

test('it sends with every kind of page and file the headers that are derived, and each once', async ({ request }) => {
  // It leads from offline.html to offline.
  await expectDerivedHeaders(request, site, 1);
});

test('it says 404 with our own page, which nobody keeps', async ({ request }) => {
  for (const path of ['/nowhere/', '/assets/none.js', '/tools/none']) {
    const answer = await request.get(site + path);
    expect.soft(answer.status(), path).toBe(404);
    expect.soft(answer.headers()['cache-control'], path).toMatch(/^no-(?:store|cache)$/u);
    expect.soft(await answer.text(), path).toContain('Page not found');
  }
});

test('search and questions in SQL work under it, and no policy refuses anything', async ({ page }) => {
  await expectPagesToWork(page, site);
});
