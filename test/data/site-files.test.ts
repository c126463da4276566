import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { siteFiles } from '../../src/data/site-files.ts';
import { sitemaps } from '../../src/data/sitemap.ts';
import { SITE, sourceOf } from '../fixtures/open-data.ts';
import { entryOf } from '../fixtures/register.ts';

const source = sourceOf([entryOf('tools', 'riverside/x', { lastChecked: '2026-09-14' })]);
const contentOf = (path: string, from = source) => [...siteFiles(from)].find((file) => file.path === path)?.content;

test('security.txt has what RFC 9116 asks for, and expires within a year of the day of the build', () => {
  const lines = String(contentOf('/.well-known/security.txt')).trimEnd().split('\n');
  const fields = new Map(lines.map((line) => line.split(': ') as [string, string]));
  expect(fields.get('Contact')).toMatch(/^mailto:[^ ]+@[^ ]+$/u);
  expect(fields.get('Expires')).toBe('2027-11-23T00:00:00Z');
  expect(fields.get('Canonical')).toBe(`${SITE}/.well-known/security.txt`);
});

test('security.txt names the page on security, where the portal has it', () => {
  expect(contentOf('/.well-known/security.txt')).not.toContain('Policy: ');
  const withPage = sourceOf([entryOf('pages', 'security', {})]);
  expect(contentOf('/.well-known/security.txt', withPage)).toContain(`Policy: ${SITE}/security/\n`);
});

test('a portal that names no mailbox for security publishes no security.txt', () => {
  const { contacts: _, ...theme } = source.theme;
  expect(contentOf('/.well-known/security.txt', { ...source, theme })).toBe(undefined);
});

test('robots.txt leads to the sitemap', () => {
  expect(contentOf('/robots.txt')).toContain(`Sitemap: ${SITE}/sitemap.xml`);
});

const pages = ['/', '/cy/', '/tools/riverside/x/', '/cy/tools/riverside/x/', '/404.html', '/search/', '/tools/a/b/'];

test('the sitemap lists each page with its other languages and the day of its last check', () => {
  const [sitemap] = sitemaps(pages, source.register, SITE);
  const parsed = new XMLParser({ ignoreAttributes: false }).parse(sitemap?.xml ?? '') as {
    urlset: { url: { loc: string; lastmod?: string; 'xhtml:link'?: { '@_hreflang': string; '@_href': string }[] }[] };
  };
  const { url } = parsed.urlset;
  expect(url.map(({ loc }) => loc.slice(SITE.length))).toEqual([
    '/',
    '/cy/',
    '/tools/a/b/',
    '/tools/riverside/x/',
    '/cy/tools/riverside/x/',
  ]);
  const tool = url.at(-1);
  expect(tool?.lastmod).toBe('2026-09-14');
  expect(tool?.['xhtml:link']?.map((link) => [link['@_hreflang'], link['@_href']])).toEqual([
    ['en', `${SITE}/tools/riverside/x/`],
    ['cy', `${SITE}/cy/tools/riverside/x/`],
    ['x-default', `${SITE}/tools/riverside/x/`],
  ]);
});

test('more pages than one sitemap may hold are spread over several, with an index', () => {
  const many = Array.from({ length: 50_001 }, (_, at) => `/tools/a/${at}/`);
  const files = sitemaps(many, source.register, SITE);
  expect(files.map(({ path }) => path)).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml']);
  expect(files[0]?.xml).toContain(`<sitemap><loc>${SITE}/sitemap-2.xml</loc></sitemap>`);
});
