import { expect, test } from 'vitest';
import { uploadOrder } from '../../src/deploy/order.ts';

const site = (paths: readonly string[], digest = '0') => new Map(paths.map((path) => [path, digest]));
const inLines = (steps: ReturnType<typeof uploadOrder>) => steps.map(({ action, path }) => `${action} ${path}`);

test('what a page asks for is put before the page, what leads to pages after it, and the list of digests last', () => {
  const paths = [
    'cy/index.html',
    'data/register.json',
    'data/tools.csv',
    'index.html',
    'tools/x-rays/index.html',
    'assets/Page.C4mLdpz1.css',
    'search-index/en.json',
    'search-index/parts/0a.json',
    'search-index/parts/0b.json',
  ];
  expect(inLines(uploadOrder(site(paths)))).toEqual([
    'put assets/Page.C4mLdpz1.css',
    'put search-index/parts/0a.json',
    'put search-index/parts/0b.json',
    'put data/tools.csv',
    'put tools/x-rays/index.html',
    'put cy/index.html',
    'put data/register.json',
    'put index.html',
    'put search-index/en.json',
    'put manifest.sha256',
  ]);
});

test('deletions come last, what leads to a file goes before it, and hashed files stay for pages that are still open', () => {
  const published = site(['assets/old.css', 'data/old.csv', 'index.html', 'old.atom', 'old/index.html']);
  expect(inLines(uploadOrder(site(['index.html']), published))).toEqual([
    'put manifest.sha256',
    'delete old.atom',
    'delete old/index.html',
    'delete data/old.csv',
    'later assets/old.css',
  ]);
});

test('only what changed is put; where nothing did, there is nothing to do', () => {
  const published = site(['a/index.html', 'b/index.html']);
  const now = new Map([...published, ['b/index.html', '1']]);
  expect(inLines(uploadOrder(now, published))).toEqual(['put b/index.html', 'put manifest.sha256']);
  expect(uploadOrder(published, published)).toEqual([]);
});
