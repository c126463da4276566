import { expect, test } from 'vitest';
import { welshForms } from '../../src/search/welsh-mutations.ts';

/** Words as a reader types them, and as they stand on a page. */
test.each([
  ['cleifion', 'gleifion'],
  ['cleifion', 'chleifion'],
  ['gleifion', 'nghleifion'],
  ['meddyg', 'feddyg'],
  ['feddyg', 'meddyg'],
  ['pelydrau', 'phelydrau'],
  ['belydrau', 'pelydrau'],
  ['data', 'ddata'],
  ['trefn', 'nhrefn'],
  ['gofal', 'ofal'],
  ['ofal', 'gofal'],
  ['gwaith', 'waith'],
  ['glanhau', 'lanhau'],
  ['lanhau', 'glanhau'],
  ['llythyr', 'lythyr'],
  ['lythyr', 'llythyr'],
  ['rhestr', 'restr'],
  ['ysbyty', 'hysbyty'],
  ['hysbyty', 'ysbyty'],
])('“%s” finds “%s”', (typed, written) => {
  expect(welshForms(typed)).toContain(written);
});

test('the word itself comes first, and each form once', () => {
  for (const word of ['cleifion', 'sgan', 'ofal', 'llythyr']) {
    expect(welshForms(word)[0]).toBe(word);
    expect(new Set(welshForms(word)).size).toBe(welshForms(word).length);
  }
});

test('two signs that are one letter are not two', () => {
  expect(welshForms('chwaer')).not.toContain('ghwaer');
  expect(welshForms('ffon')).toEqual(['ffon']);
  expect(welshForms('llaw')).not.toContain('gllaw');
  expect(welshForms('theatr')).not.toContain('dheatr');
});

test('a letter that never changes has one form, and so has a short word', () => {
  expect(welshForms('sganiau')).toEqual(['sganiau']);
  expect(welshForms('2024')).toEqual(['2024']);
  expect(welshForms('ty')).toEqual(['ty']);
});
