import { describe, expect, test } from 'vitest';
import { headOf, shortened, translatedTo } from '../../../src/register/views/head.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entryOf } from '../../fixtures/register.ts';

const tool = (given: Facts = {}, cy?: Facts) => entryOf('tools', 'riverside/x', given, cy ? { cy } : {});

describe('search reads', () => {
  test.each<[what: string, language: 'en' | 'cy', given: Facts, cy: Facts | undefined, searched: string]>([
    ['the whole of an entry in its own language', 'en', {}, undefined, 'whole'],
    ['the whole of a translation', 'cy', {}, { name: 'Enw' }, 'whole'],
    ['the head of a page whose words are English', 'cy', {}, undefined, 'head'],
    ['the whole once of an entry in a language that we do not have', 'en', { language: 'nl' }, undefined, 'whole'],
    ['the head of it elsewhere', 'cy', { language: 'nl' }, undefined, 'head'],
  ])('%s', (_, language, given, cy, searched) => {
    expect(headOf(tool(given, cy), language).searched).toBe(searched);
  });
});

describe('the head of an entry’s page', () => {
  test('is in the language of the page where it can be, and says in which it was written', () => {
    const english = tool({ name: 'Sorter', inBrief: 'It **sorts**.' }, { name: 'Trefnydd', inBrief: 'Mae’n trefnu.' });
    expect(headOf(english, 'cy')).toMatchObject({
      path: '/tools/riverside/x/',
      name: 'Trefnydd',
      description: 'Mae’n trefnu.',
      translated: true,
      writtenIn: 'en',
      older: undefined,
      easyRead: undefined,
    });
    expect(headOf(english, 'cy')).not.toHaveProperty('language');
    expect(headOf(english, 'en')).toMatchObject({ name: 'Sorter', description: 'It sorts.', byMachine: false });
  });

  test('marks another language, and only another', () => {
    expect(headOf(tool(), 'cy')).toMatchObject({ translated: false, language: 'en', writtenIn: 'en' });
    expect(headOf(tool(), 'en')).not.toHaveProperty('language');
    expect(headOf(tool({ language: 'cy' }), 'cy')).not.toHaveProperty('language');
    expect(headOf(tool({ language: 'cy' }), 'en')).toMatchObject({ language: 'cy', translated: false });
  });
});

test('an entry is in the languages of its words, in their order', () => {
  expect(translatedTo(tool({ language: 'cy' }))).toEqual(['cy']);
  expect(translatedTo(tool({ language: 'nl' }))).toEqual([]);
  expect(translatedTo(tool({}, { name: 'Enw' }))).toEqual(['en', 'cy']);
});

test.each<[what: string, text: string, most: number, short: string]>([
  ['as long as it may be', 'one two', 7, 'one two'],
  ['one longer', 'one twos', 7, 'one…'],
  ['whose last word just fits', 'one two three', 8, 'one…'],
  ['whose next sign is a space', 'one two three', 9, 'one two…'],
  ['of one word', 'abcdefgh', 5, 'abcd…'],
  ['whose only space is the first sign', ' abcdefgh', 5, ' abc…'],
])('a text %s is cut between words, if it must be', (_, text, most, short) => {
  expect(shortened(text, most)).toBe(short);
});
