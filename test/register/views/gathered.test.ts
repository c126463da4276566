import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { pageContext } from '../../../src/register/views/context.ts';
import { gatheredFrom } from '../../../src/register/views/gathered.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entryOf, registerOf } from '../../fixtures/register.ts';

const source = entryOf(
  'sources',
  'nl',
  { name: 'Dutch register (invented)', licence: 'CC0 1.0', address: 'https://register.example/' },
  { cy: { name: 'Cofrestr yr Iseldiroedd' } },
);
const origin = { source: 'nl', on: '2026-11-20', id: '1' };

/** What the page of a tool says of where it was gathered. */
function from(given: Facts, { gathered = true, language = 'en' as 'en' | 'cy', sources = [source] } = {}) {
  const tool = entryOf('tools', 'riverside/x', { name: 'Sorter', ...given }, { gathered });
  const register = registerOf([...sources, tool]);
  return gatheredFrom(tool, register, language, pageContext(register, language));
}

describe('where an entry was gathered', () => {
  test('is told with whose it is, from where, on which day and under which licence', () => {
    expect(from({ gathered: [origin] })).toEqual({
      text: speak('en').fill(en.entry.gatheredText, {
        organisation: 'Riverside Hospitals (invented)',
        source: 'Dutch register (invented)',
        day: '20 November 2026',
      }),
      licence: 'Licence: CC0 1.0',
      link: { href: 'https://register.example/', text: en.entry.gatheredLink },
      source: { href: '/sources/nl/', text: en.sources.aboutSource },
      kept: [],
    });
  });

  test('leads to the record itself where the source shows it', () => {
    const address = 'https://register.example/1';
    expect(from({ gathered: [{ ...origin, address }] })?.link?.href).toBe(address);
  });

  test('is the first of several places', () => {
    const other = { source: 'other', on: '2026-10-01', id: '2' };
    expect(from({ gathered: [origin, other] })?.text).toContain('20 November 2026');
  });

  test('is told by the id of a source that is not here any more, without a link', () => {
    const gone = from({ gathered: [origin] }, { sources: [] });
    expect(gone).toMatchObject({ licence: '', link: undefined, source: undefined });
    expect(gone?.text).toContain('“nl”');
  });

  test('says nothing of a licence that the source does not give', () => {
    const silent = entryOf('sources', 'nl', { name: 'Dutch register (invented)', licence: undefined });
    expect(from({ gathered: [origin] }, { sources: [silent] })?.licence).toBe('');
  });

  test('is told in Welsh, and leads to the Welsh page of the source', () => {
    const welsh = from({ gathered: [origin] }, { language: 'cy' });
    expect(welsh?.text).toContain('Cofrestr yr Iseldiroedd');
    expect(welsh?.text).toContain('20 Tachwedd 2026');
    expect(welsh?.source?.href).toBe('/cy/sources/nl/');
    expect(welsh?.link?.text).toBe(speak('cy').ui.entry.gatheredLink);
  });

  test('comes with what else the source said', () => {
    const kept = from({ gathered: [origin], kept: { 'Topic area': 'Health' } })?.kept ?? [];
    expect(kept.map(({ field }) => field)).toEqual(['kept']);
    expect(JSON.stringify(kept)).toMatch(/Topic area.*Health/u);
  });
});

test('an entry of nobody’s is told of by its own name', () => {
  const product = entryOf('products', 'p', { name: 'Letters (invented)', gathered: [origin] }, { gathered: true });
  const register = registerOf([source, product]);
  const { text } = gatheredFrom(product, register, 'en', pageContext(register, 'en')) ?? {};
  expect(text).toMatch(/^Letters \(invented\) /u);
});

test('an entry that was written here has no such note, and neither has one that does not say whence it comes', () => {
  expect(from({ gathered: [origin] }, { gathered: false })).toBeUndefined();
  expect(from({})).toBeUndefined();
  expect(from({ gathered: [] })).toBeUndefined();
});
