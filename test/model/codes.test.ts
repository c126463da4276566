import { describe, expect, test } from 'vitest';
import { isIdPart } from '../../src/model/field.ts';
import { collectionOf } from '../../src/model/index.ts';
import type { CollectionName } from '../../src/model/collection-names.ts';
import { faultsOf } from '../../src/model/check/entry.ts';
import { nearest } from '../../src/model/check/nearest.ts';
import { completeEntry } from '../fixtures/entries.ts';

/** What the check finds at a field of a complete entry, with an answer put into it. */
function found(name: CollectionName, field: string, answer: unknown): string[] {
  const facts = { ...completeEntry(name), [field]: answer };
  return faultsOf(collectionOf(name), facts, { complete: true }).map((fault) => `${fault.at.join('.')} ${fault.found}`);
}

describe('an ODS code', () => {
  test.each(['RX9', 'ZZ9R1', 'A81001', 'QWE', 'ABCDE12345'])('%s', (code) => {
    expect(found('organisations', 'odsCode', code)).toEqual([]);
  });

  test.each(['rx9', 'R9', 'RX-9', 'RX9 ', ' RX9', 'ABCDEFGHIJK', 'ŔX9', 'RX9\u200B'])('“%s” is none', (code) => {
    expect(found('organisations', 'odsCode', code)).toEqual([
      `odsCode says “${code}”, which is not an ODS code: 3 to 10 capital letters and digits.`,
    ]);
  });
});

describe('a company number', () => {
  test.each(['00000000', '12345678', 'SC123456'])('%s', (number) => {
    expect(found('products', 'companyNumber', number)).toEqual([]);
  });

  test.each(['1234567', 'S1234567', '123456789', 'sc123456', '1234-5678'])('%s is none', (number) => {
    expect(found('products', 'companyNumber', number)[0]).toContain('8 digits, or 2 letters and 6 digits');
  });
});

describe('countries', () => {
  test('are given by their codes of two letters', () => {
    expect(found('products', 'country', ['GB', 'US', 'DE'])).toEqual([]);
  });

  test.each(['UK', 'gb', 'XX', 'EU', 'GBR', 'Wales', 'ZZ', ''])('“%s” is none', (code) => {
    expect(found('products', 'country', [code])).toHaveLength(1);
  });

  test('are a list, even when there is one', () => {
    expect(found('products', 'country', 'GB')).toEqual([
      'country should be a list of two-letter country codes, and is the text “GB”.',
    ]);
  });

  test('are named once each', () => {
    expect(found('products', 'country', ['GB', 'GB'])).toEqual(['country names the same thing twice.']);
  });
});

describe('a language', () => {
  test.each(['en', 'cy', 'ur', 'nl', 'zh-Hant', 'pt-BR', 'sr-Latn-RS'])('%s', (tag) => {
    expect(found('sources', 'language', tag)).toEqual([]);
  });

  test.each(['English', 'EN', 'en_GB', 'en-gb', 'e', 'en GB', '12', 'welsh language'])('“%s” is none', (tag) => {
    expect(found('sources', 'language', tag)).toEqual([
      `language says “${tag}”, which is not a language tag such as en, cy or ur.`,
    ]);
  });
});

describe('the name of an entry', () => {
  test.each(['riverside', 'chest-x-rays', 'a', '2', '3-d', 'a'.repeat(80)])('%s', (id) => {
    expect(isIdPart(id)).toBe(true);
  });

  test.each([
    ...[
      '',
      'Riverside',
      'a_b',
      'a--b',
      '-a',
      'a-',
      'a b',
      'a.b',
      '..',
      '.',
      'a/b',
      'é',
      'ｒ',
      'a\u200B',
      'a\n',
      'a%2e',
    ],
    'a'.repeat(81),
  ])('“%s” is none', (id) => {
    expect(isIdPart(id)).toBe(false);
  });

  test.each([
    '../riverside',
    '../../secrets',
    '..',
    'riverside/..',
    'a/b/c',
    '/riverside',
    'riverside/',
    'C:\\a',
    './a',
    '',
  ])('“%s” cannot be referred to', (id) => {
    expect(found('tools', 'organisation', id)).toHaveLength(1);
    expect(found('tools', 'dataUses', [id])).toHaveLength(1);
  });

  test('in a folder of its organisation is two names with a slash', () => {
    expect(found('tools', 'dataUses', ['riverside/imaging-research'])).toEqual([]);
  });
});

describe('the nearest known name', () => {
  test('forgives a letter or two, capitals and signs', () => {
    expect(nearest('rivrside', ['fenwick', 'riverside'])).toBe('riverside');
    expect(nearest('Person Decides', ['person-decides', 'no-person'])).toBe('person-decides');
    expect(nearest('riverside/chest-xrays', ['riverside/chest-x-rays'])).toBe('riverside/chest-x-rays');
  });

  test('is none where nothing is like it', () => {
    expect(nearest('glanaber', ['fenwick', 'riverside'])).toBeUndefined();
    expect(nearest('anything', [])).toBeUndefined();
  });
});

describe('a country that is named otherwise is told by its code', () => {
  const advice = (text: string) =>
    faultsOf(collectionOf('products'), completeEntry('products', { country: [text] }), { complete: true })[0]?.advice;

  test.each([
    ['UK', 'Write GB (United Kingdom).'],
    ['Wales', 'Write GB (United Kingdom).'],
    ['gb', 'Write GB (United Kingdom).'],
    ['Germany', 'Write DE (Germany).'],
  ])('%s', (text, says) => {
    expect(advice(text)).toContain(says);
  });

  test('and nothing is guessed from a likeness of letters', () => {
    expect(advice('XX')).not.toMatch(/Did you mean|Write/u);
  });
});
