import { expect, test } from 'vitest';
import { headersFile } from '../../src/headers/hosts/headers-file.ts';
import { mediaTypes } from '../../src/headers/media-types.ts';
import { readHeadersFile } from '../../src/headers/read-headers-file.ts';
import { headersAt, headerRules } from '../../src/headers/rules.ts';
import type { HeaderSettings } from '../../src/headers/settings.ts';

const settings: HeaderSettings = { base: '/', searchedSites: [], editor: undefined, preview: false };
const rules = headerRules(settings);
const policyAt = (path: string, from = rules) => headersAt(from, path)['Content-Security-Policy'] ?? '';
const directive = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.slice(name.length + 1);

/** A path of each kind that the rules tell apart, and one that no file has. */
const PATHS = [
  '/',
  '/index.html',
  '/cy/',
  '/search/',
  '/cy/search/',
  '/tools/riverside/chest-x-rays/',
  '/tools/riverside/chest-x-rays.json',
  '/data/tools.csv',
  '/data/',
  '/changes.atom',
  '/assets/Page.C4mLdpz1.css',
  '/search-index/en.json',
  '/search-index/parts/0a1b2c3d4e.json',
  '/explore/query/',
  '/national/compare/',
  '/edit/',
  '/edit/form/tools/',
  '/edit/form/tools/blank/',
  '/organisations/riverside/offline.html',
  '/cards/x.png',
  '/nowhere',
];

test('every answer refuses what is not named, framing, sniffing, and telling others where a reader came from', () => {
  for (const path of PATHS) {
    const headers = headersAt(rules, path);
    expect(headers['Content-Security-Policy'], path).toMatch(/^default-src 'none'; /u);
    expect(headers['Content-Security-Policy'], path).toContain("frame-ancestors 'none'");
    expect(headers, path).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(headers['Permissions-Policy'], path).toMatch(/\bcamera=\(\).*\bgeolocation=\(\).*\bmicrophone=\(\)/u);
    expect(Number(/max-age=(\d+)/u.exec(headers['Strict-Transport-Security'] ?? '')?.[1])).toBeGreaterThan(15_768_000);
  }
});

test('no policy lets a script in a page run, or code be made from a text', () => {
  for (const path of PATHS)
    expect(directive(policyAt(path), 'script-src') ?? '', path).not.toMatch(/'unsafe-(?:inline|eval)'|data:|blob:/u);
});

test('WebAssembly is allowed to questions in SQL alone, and to the scripts that they run', () => {
  const allowed = PATHS.filter((path) => policyAt(path).includes("'wasm-unsafe-eval'"));
  expect(allowed).toEqual(['/assets/Page.C4mLdpz1.css', '/explore/query/']);
});

test('a page whose script fetches nothing may fetch nothing', () => {
  expect(directive(policyAt('/tools/riverside/chest-x-rays/'), 'connect-src')).toBe(undefined);
  expect(directive(policyAt('/edit/form/tools/'), 'connect-src')).toBe("'self'");
});

test('styles inside a page are allowed to the editor and to copies to keep alone', () => {
  const allowed = PATHS.filter((path) => policyAt(path).includes("'unsafe-inline'"));
  expect(allowed).toEqual(['/edit/', '/organisations/riverside/offline.html']);
  expect(directive(policyAt('/organisations/riverside/offline.html'), 'script-src')).toBe(undefined);
});

test('files with a digest in their names are kept for good; pages, data and the beginning of the index are asked for anew', () => {
  const kept = PATHS.filter((path) => headersAt(rules, path)['Cache-Control']?.includes('immutable'));
  expect(kept).toEqual(['/assets/Page.C4mLdpz1.css', '/search-index/parts/0a1b2c3d4e.json']);
  expect(headersAt(rules, '/')['Cache-Control']).toBe('no-cache');
  expect(headersAt(rules, '/search-index/en.json')['Cache-Control']).toBe('no-cache');
});

test('other sites may read data, feeds and the index of search, and no page; of a preview they may read nothing', () => {
  const open = (from = rules) => PATHS.filter((path) => headersAt(from, path)['Access-Control-Allow-Origin'] === '*');
  expect(open()).toEqual([
    '/tools/riverside/chest-x-rays.json',
    '/data/tools.csv',
    '/data/',
    '/changes.atom',
    '/search-index/en.json',
    '/search-index/parts/0a1b2c3d4e.json',
    '/cards/x.png',
  ]);
  const preview = headerRules({ ...settings, preview: true });
  expect(open(preview)).toEqual([]);
  expect(headersAt(preview, '/tools/')['X-Robots-Tag']).toBe('noindex, nofollow');
});

test('search may ask the publishers that let others search them, and no other page may', () => {
  const sites = ['https://fenland.example'];
  const joined = headerRules({ ...settings, searchedSites: sites });
  const asking = PATHS.filter((path) => policyAt(path, joined).includes(sites[0] ?? '?'));
  expect(asking).toEqual(['/', '/index.html', '/cy/', '/search/', '/cy/search/']);
});

test('the editor may speak to the repository’s host that is named, whose window may answer it', () => {
  const editor = { backend: 'gitlab', repository: 'owner/name', review: true } as const;
  const named = headerRules({ ...settings, editor });
  expect(directive(policyAt('/edit/', named), 'connect-src')).toContain('https://gitlab.com');
  expect(headersAt(named, '/edit/')['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups');
  expect(headersAt(named, '/tools/')['Cross-Origin-Opener-Policy']).toBe('same-origin');
});

test('a site below a path says nothing of what lies beside it', () => {
  const below = headerRules({ ...settings, base: '/some/deep/path/' });
  expect(headersAt(below, '/')).toEqual({});
  expect(headersAt(below, '/other.json')).toEqual({});
  for (const path of PATHS) expect(headersAt(below, `/some/deep/path${path}`), path).toEqual(headersAt(rules, path));
});

test('our own server reads from the file what was written into it', () => {
  const read = readHeadersFile(headersFile(rules, mediaTypes));
  for (const path of PATHS) expect(headersAt(read, path), path).toMatchObject(headersAt(rules, path));
  expect(headersAt(read, '/a.md')['Content-Type']).toBe('text/markdown; charset=utf-8');
});
