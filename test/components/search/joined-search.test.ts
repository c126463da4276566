import { expect, test } from 'vitest';
import { siteOfResult } from '../../../src/components/search/joined-search.ts';

const fenland = { name: 'Fenland (invented)', address: 'https://ai.fenland.example/pagefind/' };
const below = { name: 'Harbour (invented)', address: 'https://www.harbour.example/ai/pagefind/' };
const sites = { joined: [fenland, below], leftOut: [] };

test.each([
  ['/tools/x/', 'own'],
  ['https://ai.fenland.example/tools/x/', fenland],
  ['https://www.harbour.example/ai/tools/x/', below],
])('a result at %s is told whose it is', (url, site) => {
  expect(siteOfResult(url, sites)).toBe(site);
});

test.each([
  'https://evil.example/tools/x/',
  'https://ai.fenland.example.evil.example/',
  'https://www.harbour.example/login/',
  'javascript:alert(1)',
  '//evil.example/',
  '/\\evil.example/',
  'data:text/html,x',
])('a result that leads to %s is not shown', (url) => {
  expect(siteOfResult(url, sites)).toBeUndefined();
});
