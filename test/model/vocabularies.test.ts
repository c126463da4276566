import { describe, expect, test } from 'vitest';
import '../../src/model/vocabulary/content-checks.ts';
import { countryCalled, countryCodes } from '../../src/model/vocabulary/countries.ts';
import '../../src/model/vocabulary/data-terms.ts';
import '../../src/model/vocabulary/groups-of-people.ts';
import '../../src/model/vocabulary/no-answers.ts';
import '../../src/model/vocabulary/pictograms.ts';
import '../../src/model/vocabulary/publisher-terms.ts';
import '../../src/model/vocabulary/tool-terms.ts';
import { vocabularies, vocabulary } from '../../src/model/vocabulary/vocabulary.ts';

describe.each([...vocabularies.values()])('$name', (list) => {
  test.each(list.terms)('“$id” has a label, a meaning and a source', ({ id, label, meaning, source }) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    for (const words of [label, meaning, source]) expect(words.trim()).not.toBe('');
    expect(list.get(id)?.label).toBe(label);
  });

  test('has a name that can stand in an address', () => {
    expect(list.name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });

  test('no two terms have one label', () => {
    const labels = list.terms.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('an id that is not in the list has no term', () => {
    expect(list.get('no-such-term')).toBeUndefined();
    expect(list.get('constructor')).toBeUndefined();
  });
});

test('two lists cannot have one name', () => {
  const term = { yes: { label: 'Yes', meaning: 'It is so.' } };
  vocabulary('only-in-this-test', 'Candour', term);
  expect(() => vocabulary('only-in-this-test', 'Candour', term)).toThrow('two vocabularies');
});

test('a list without terms cannot be made', () => {
  expect(() => vocabulary('empty-in-this-test', 'Candour', {})).toThrow('is empty');
});

test('every country code has a name in English', () => {
  const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });
  expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
  expect(new Set(countryCodes).size).toBe(countryCodes.length);
});

test.each([
  ...['UK', 'Great Britain', 'Britain', 'England', 'Scotland', 'Wales', 'Cymru', 'Northern Ireland'].map((one) => [
    one,
    'GB',
  ]),
  ...['United Kingdom', 'gb', ' uk '].map((one) => [one, 'GB']),
  ...['USA', 'America', 'United States of America', 'United States', 'us'].map((one) => [one, 'US']),
  ['Holland', 'NL'],
  ['ireland', 'IE'],
])('“%s” is told as the country with the code %s', (called, code) => {
  expect(countryCalled(called)).toEqual({ code, name: new Intl.DisplayNames('en-GB', { type: 'region' }).of(code) });
});

test('what is no country is told as none', () => {
  expect(countryCalled('Narnia')).toBeUndefined();
  expect(countryCalled('')).toBeUndefined();
});
