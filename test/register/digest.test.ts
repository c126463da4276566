import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCalendarDay } from '../../src/model/text.ts';
import { canonicalJson, digestOf, digestOfEntry, digestOfText, sayingsOf } from '../../src/register/digest.ts';
import type { Entry } from '../../src/register/entry.ts';
import { entryOf } from '../fixtures/register.ts';

test('canonical JSON is JSON of the same value, without space, its keys in order at every level', () => {
  const inOrder = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inOrder);
    if (typeof value !== 'object' || value === null) return value;
    return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  };
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: 'medium' }), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text).toBe(canonicalJson(JSON.parse(text)));
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        expect(
          Object.entries(JSON.parse(text) as object)
            .map(([key]) => key)
            .filter((key) => !/^\d+$/u.test(key)),
        ).toEqual((inOrder(value) as [string, unknown][]).map(([key]) => key).filter((key) => !/^\d+$/u.test(key)));
    }),
  );
  expect(canonicalJson({ b: [1, { d: null, c: '"' }], a: undefined, '': true })).toBe(
    '{"":true,"b":[1,{"c":"\\"","d":null}]}',
  );
  // An object of JavaScript has whole numbers first, whatever their order as text.
  expect(canonicalJson({ 9: 1, 10: 2, '-': [undefined] })).toBe('{"-":[null],"10":2,"9":1}');
});

test('a day exists where the calendar has it', () => {
  for (let day = Date.UTC(1900, 0, 1); day < Date.UTC(2200, 0, 1); day += 86_400_000)
    if (!isCalendarDay(new Date(day).toISOString().slice(0, 10))) expect(new Date(day).toISOString()).toBe('a day');
  const none = [
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '1899-12-31',
    '2200-01-01',
  ];
  expect(none.filter(isCalendarDay)).toEqual([]);
  expect(isCalendarDay('2000-02-29')).toBe(true);
});

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const scans = entryOf('care', 'scans', { name: 'Scans' }, { gathered: true, body: '\n One. \n' });
const scansBut = (more: Partial<Entry<'care'>>): Entry<'care'> => ({ ...scans, ...more });
const madeOn = { madeOn: '2026-11-02', tried: 'Six people.', lines: [] };

test('digests are SHA-256 in hexadecimal, of UTF-8', () => {
  expect(digestOfText('')).toBe(EMPTY);
  expect(digestOfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(digestOfText('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  expect(digestOf({ b: 1, a: [] })).toBe(digestOfText('{"a":[],"b":1}'));
});

test('what an entry says is its facts and its story, without the empty lines about it', () => {
  expect(sayingsOf(scans)).toEqual({ facts: { name: 'Scans' }, story: 'One.', translations: {} });
  expect(sayingsOf(scansBut({ body: ' \n' }))).toEqual({ facts: { name: 'Scans' }, translations: {} });
});

test('it is said in other languages and in Easy Read too', () => {
  const translations = new Map([['cy', { file: 'a.cy.json', facts: { name: 'Sganiau' }, body: 'Un.' }]] as const);
  const easyRead = new Map([['en', { file: 'a.easy.json', facts: madeOn }]] as const);
  expect(sayingsOf(scansBut({ translations, easyRead } as Partial<Entry<'care'>>))).toEqual({
    facts: { name: 'Scans' },
    story: 'One.',
    translations: { cy: { facts: { name: 'Sganiau' }, story: 'Un.' } },
    easyRead: { en: { facts: madeOn } },
  });
});

test('an entry that says the same has the same digest, wherever its file lies and in whatever order its facts stand', () => {
  const facts = { name: 'Scans', inBrief: 'Pictures of the body.' } as unknown as Entry<'care'>['facts'];
  const turned = { inBrief: 'Pictures of the body.', name: 'Scans' } as unknown as Entry<'care'>['facts'];
  const digest = digestOfEntry(scansBut({ facts }));
  expect(digestOfEntry(scansBut({ facts: turned, file: 'elsewhere.json', draft: true, body: 'One.' }))).toBe(digest);
  expect(digest).toBe(
    digestOfText(
      '{"collection":"care","facts":{"inBrief":"Pictures of the body.","name":"Scans"},"id":"scans","story":"One.","translations":{}}',
    ),
  );
});

test('an entry that says something else, or is another, has another digest', () => {
  const others = [
    scansBut({ id: 'skin' }),
    scansBut({ body: 'Two.' }),
    scansBut({ collection: 'glossary' as 'care' }),
    scansBut({ easyRead: new Map([['en', { file: '', facts: madeOn }]] as const) } as Partial<Entry<'care'>>),
    scansBut({ translations: new Map([['cy', { file: '', facts: {}, body: '' }]] as const) } as Partial<Entry<'care'>>),
  ];
  expect(new Set([scans, ...others].map((one) => digestOfEntry(one))).size).toBe(others.length + 1);
});
