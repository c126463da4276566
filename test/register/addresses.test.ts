import { describe, expect, test } from 'vitest';
import {
  addressIn,
  addressOf,
  besidePage,
  fileAddress,
  fileBesidePage,
  linkAddress,
  pathInSite,
  pathOf,
  reservedPages,
} from '../../src/register/addresses.ts';
import { collectionNames } from '../../src/model/collection-names.ts';
import { languages } from '../../src/i18n/languages.ts';

test('a link in a Welsh text leads to the Welsh page, and to a file that is the same in every language', () => {
  expect(linkAddress('cy', '/glossary/ai/')).toBe('/cy/glossary/ai/');
  expect(linkAddress('en', '/glossary/ai/')).toBe('/glossary/ai/');
  expect(linkAddress('cy', '/search/?q=x.y')).toBe('/cy/search/?q=x.y');
  expect(linkAddress('cy', '/about/#a.b')).toBe('/cy/about/#a.b');
  expect(linkAddress('cy', '/v1.2/about/')).toBe('/cy/v1.2/about/');
  for (const file of ['/data/register.json', '/data/register.json?v=1', '/data/register.json#x', '/data/all.tar.gz'])
    expect(linkAddress('cy', file)).toBe(file);
});

describe('an entry', () => {
  const tool = { collection: 'tools', id: 'riverside/x' } as const;
  const page = { collection: 'pages', id: 'about' } as const;

  test('has one path in every language, below its kind, and a page is at the top', () => {
    expect([pathOf(tool), pathOf(page)]).toEqual(['/tools/riverside/x/', '/about/']);
    expect([addressOf(tool, 'en'), addressOf(tool, 'cy')]).toEqual(['/tools/riverside/x/', '/cy/tools/riverside/x/']);
  });

  test('has files beside its page', () => {
    expect(besidePage('/tools/riverside/x/', 'json')).toBe('/tools/riverside/x.json');
    expect(besidePage('/tools/riverside/x', 'json')).toBe('/tools/riverside/x.json');
    expect(fileBesidePage('/tools/riverside/x/', 'cy', 'atom')).toBe('/cy/tools/riverside/x.atom');
    expect(fileBesidePage('/tools/riverside/x/', 'en', 'atom')).toBe('/tools/riverside/x.atom');
  });
});

test('a path lies below its language, but for the first', () => {
  expect([pathInSite('en', '/tools/'), pathInSite('cy', '/tools/')]).toEqual(['/tools/', '/cy/tools/']);
  expect([addressIn('cy', '/tools/'), fileAddress('/favicon.svg')]).toEqual(['/cy/tools/', '/favicon.svg']);
  // A sample language has not every page.
  expect([addressIn('ur', '/tools/'), addressIn('ur', '/changes/')]).toEqual(['/ur/tools/', '/changes/']);
});

test('no page can take the address of a list or of a language', () => {
  for (const name of [...collectionNames, ...languages.map(({ code }) => code)]) expect(reservedPages).toContain(name);
});
