import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { deployFiles } from '../../src/headers/deploy-files.ts';
import { headersFile, HEADERS_FILE } from '../../src/headers/hosts/headers-file.ts';
import { mediaTypes } from '../../src/headers/media-types.ts';
import { headersAt, headerRules } from '../../src/headers/rules.ts';
import { headerSettings } from '../../src/headers/settings.ts';
import { checkContent } from '../../src/register/gate.ts';
import { joinRegister } from '../../src/register/register.ts';
import { readTheme } from '../../src/site.ts';

const rules = headerRules({ base: '/', searchedSites: [], editor: undefined, preview: false });
const text = headersFile(rules, mediaTypes);
const lines = text.split('\n');

test('the files in deploy/ are what is derived: where this fails, run “npm run headers”', async () => {
  const day = '2026-11-23';
  const checked = await checkContent(process.cwd(), day);
  const settings = headerSettings(joinRegister(checked.entries, day, checked), readTheme());
  for (const file of deployFiles(settings))
    expect(readFileSync(join('deploy', file.path), 'utf8'), file.path).toBe(file.text);
});

test('_headers keeps to what Cloudflare Pages takes: 100 rules, 2,000 characters a line, one star an address', () => {
  const addresses = lines.filter((line) => line.startsWith('/'));
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  expect(addresses.filter((one) => one.split('*').length > 2)).toEqual([]);
});

test('no address stands twice in _headers: of two blocks Cloudflare’s program knows the last alone', () => {
  const addresses = lines.filter((line) => line.startsWith('/'));
  expect(addresses.filter((one, at) => addresses.indexOf(one) !== at)).toEqual([]);
});

test('a copy to keep has its own policy under the name without .html too, to which Cloudflare leads', () => {
  const policy = asCloudflareReads('/x/y/offline.html')['Content-Security-Policy'];
  expect(policy).toContain("style-src 'unsafe-inline'");
  expect(asCloudflareReads('/x/y/offline')['Content-Security-Policy']).toBe(policy);
});

/** The blocks of `_headers` that fit a path, each as its lines. */
function blocksFor(path: string): string[][] {
  const blocks: { pattern: RegExp; lines: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('/')) {
      const parts = line.split('*').map((part) => part.replaceAll('.', String.raw`\.`));
      blocks.push({ pattern: new RegExp(`^${parts.join('.*')}$`, 'u'), lines: [] });
    } else if (line.startsWith('  ')) blocks.at(-1)?.lines.push(line.trim());
  }
  return blocks.filter(({ pattern }) => pattern.test(path)).map((block) => block.lines);
}

const separate = (line: string) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const;

/** As Cloudflare documents it: what several rules set is joined with commas, unless it was detached before; so is what it sends itself. */
function asCloudflareReads(path: string): Record<string, string> {
  const sent: Record<string, string> = { 'Access-Control-Allow-Origin': '*' };
  for (const line of blocksFor(path).flat()) {
    const [name, value] = separate(line);
    if (line.startsWith('! ')) delete sent[line.slice(2)];
    else sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
  }
  return sent;
}

/** As Netlify’s own program reads it: a line without a colon is passed over, and the last rule holds. */
function asNetlifyReads(path: string): Record<string, string> {
  const kept = blocksFor(path).map((block) => block.filter((line) => line.includes(':')).map(separate));
  return Object.assign({}, ...kept.map((pairs) => Object.fromEntries(pairs))) as Record<string, string>;
}

test.each([
  '/',
  '/search/',
  '/tools/x/',
  '/edit/',
  '/data/tools.csv',
  '/search-index/parts/0a1b2c3d4e.json',
  '/x/y/offline.html',
  '/assets/worker.js',
  '/tools/x.md',
  '/status/shared/reviews.ics',
])('Cloudflare and Netlify send with %s what our own server sends, and each header once', (path) => {
  const type = mediaTypes[path.split('.').at(-1) ?? ''];
  const expected = { ...headersAt(rules, path), ...(type !== undefined && { 'Content-Type': type }) };
  expect(asCloudflareReads(path)).toEqual(expected);
  expect(asNetlifyReads(path)).toEqual(expected);
});

/** The program with which Netlify reads the file. No package of the portal: see test/host-programs. */
const OF_NETLIFY = resolve('test/host-programs/node_modules/@netlify/headers-parser/lib/index.js');

interface ReadByNetlify {
  readonly headers: readonly { readonly for: string; readonly values: Readonly<Record<string, string>> }[];
  readonly errors: readonly unknown[];
}

test.skipIf(!existsSync(OF_NETLIFY))(
  'Netlify’s own program finds no fault in it, and reads the rules that were meant',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'candour-netlify-'));
    const file = join(folder, HEADERS_FILE);
    writeFileSync(file, text);
    const { parseAllHeaders } = (await import(OF_NETLIFY)) as {
      parseAllHeaders: (from: object) => Promise<ReadByNetlify>;
    };
    const read = await parseAllHeaders({ headersFiles: [file], configHeaders: [], minimal: true });
    rmSync(folder, { recursive: true });
    expect(read.errors).toEqual([]);
    const meant = lines.filter((line) => line.startsWith('/'));
    expect(read.headers.map((rule) => rule.for)).toEqual(meant);
    for (const { values } of read.headers)
      expect(Object.keys(values).filter((name) => name.startsWith('!'))).toEqual([]);
    expect(read.headers[0]?.values).toEqual(rules[0]?.set);
  },
);
