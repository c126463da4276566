import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { headersFile } from '../../src/headers/hosts/headers-file.ts';
import { mediaTypes } from '../../src/headers/media-types.ts';
import { headerRules, headersAt } from '../../src/headers/rules.ts';
import { serveSite, type SiteServer } from '../../src/serve/serve-site.ts';

let folder = '';
let open: SiteServer[] = [];

const rulesAt = (base: string) => headerRules({ base, searchedSites: [], editor: undefined, preview: false });

async function write(files: Readonly<Record<string, string>>, base = '/'): Promise<string> {
  const site = await mkdtemp(join(folder, 'site-'));
  const all = { _headers: headersFile(rulesAt(base), mediaTypes), '404.html': 'Page not found', ...files };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(join(site, path, '..'), { recursive: true });
    await writeFile(join(site, path), text);
  }
  return site;
}

async function serve(site: string, base = '/'): Promise<string> {
  const server = await serveSite({ folder: site, port: 0, base });
  open.push(server);
  return `http://localhost:${server.port}`;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-serve-'));
});
afterEach(async () => {
  await Promise.all(open.map((server) => server.stop()));
  open = [];
});
afterAll(() => rm(folder, { recursive: true }));

test('a page comes with the headers that hosts are asked to send', async () => {
  const at = await serve(await write({ 'search/index.html': 'Search', 'a.md': '# A' }));
  const page = await fetch(`${at}/search/?q=x`);
  expect(await page.text()).toBe('Search');
  for (const [name, value] of Object.entries(headersAt(rulesAt('/'), '/search/')))
    expect(page.headers.get(name), name).toBe(value);
  expect((await fetch(`${at}/a.md`)).headers.get('content-type')).toBe('text/markdown; charset=utf-8');
});

test('an address without its last slash leads to the page', async () => {
  const at = await serve(await write({ 'tools/index.html': 'Tools' }));
  const answer = await fetch(`${at}/tools`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/tools/']);
});

test('where there is nothing it answers with our page, which is not kept, and never with the file of headers', async () => {
  const at = await serve(await write({}));
  for (const path of ['/nowhere/', '/assets/none.js', '/_headers', '/%5fheaders']) {
    const answer = await fetch(at + path);
    expect([answer.status, await answer.text()], path).toEqual([404, 'Page not found']);
    expect(answer.headers.get('cache-control'), path).toBe('no-cache');
    expect(answer.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
  }
});

test('no address leads out of the folder, and one that cannot be read is refused', async () => {
  const site = await write({});
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const { port } = new URL(await serve(site));
  const ask = async (path: string) => {
    const asked = request({ host: 'localhost', port, path }).end();
    const [answer] = (await once(asked, 'response')) as [{ statusCode: number; resume(): void }];
    answer.resume();
    return answer.statusCode;
  };
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/x/..%2f..%2fsecret.txt'])
    expect(await ask(path), path).toBe(404);
  expect(await ask('/%ff')).toBe(400);
});

test('below a path the site is there, and nothing is beside it', async () => {
  const at = await serve(await write({ 'index.html': 'Home' }, '/ai/'), '/ai/');
  expect(await (await fetch(`${at}/ai/`)).text()).toBe('Home');
  expect((await fetch(`${at}/ai/`)).headers.get('content-security-policy')).toContain("connect-src 'self'");
  expect((await fetch(`${at}/`)).status).toBe(404);
});

test('a site that is made anew while it is served is served anew, headers and all', async () => {
  const site = await write({ 'index.html': 'Before' });
  const at = await serve(site);
  expect(await (await fetch(`${at}/`)).text()).toBe('Before');
  const next = await write({ 'index.html': 'After', _headers: '/*\n  X-New: yes\n' });
  await rm(site, { recursive: true });
  await rename(next, site);
  const answer = await fetch(`${at}/`);
  expect([await answer.text(), answer.headers.get('x-new')]).toEqual(['After', 'yes']);
});
