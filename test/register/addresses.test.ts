import { expect, test } from 'vitest';
import { linkAddress } from '../../src/register/addresses.ts';

test('a link in a Welsh text leads to the Welsh page, and to a file that is the same in every language', () => {
  expect(linkAddress('cy', '/glossary/ai/')).toBe('/cy/glossary/ai/');
  expect(linkAddress('cy', '/data/register.json')).toBe('/data/register.json');
  expect(linkAddress('cy', '/search/?q=x.y')).toBe('/cy/search/?q=x.y');
});
