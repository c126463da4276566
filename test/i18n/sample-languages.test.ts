import { afterEach, describe, expect, test } from 'vitest';
import { cyInterface } from '../../src/i18n/cy/interface.ts';
import { en } from '../../src/i18n/en.ts';
import { languageOf, languages } from '../../src/i18n/languages.ts';
import { hasPage, languagesOfPage, setSamplePages } from '../../src/i18n/pages-in.ts';
import { inEveryLanguage } from '../../src/i18n/routes.ts';
import { speak } from '../../src/i18n/speak.ts';
import { lacking, withEnglish } from '../../src/i18n/with-english.ts';
import { addressIn } from '../../src/register/addresses.ts';

const TOOL = '/tools/riverside/chest-x-rays/';
const OTHER = '/tools/riverside/bed-planner/';

afterEach(() => setSamplePages(new Map()));

test('there is a sample language that is read from right to left', () => {
  expect(languageOf('ur')).toMatchObject({ direction: 'rtl', pages: 'translated' });
});

describe('a page is built', () => {
  const built = (path?: string) =>
    inEveryLanguage([{ params: {}, props: {}, ...(path !== undefined && { path }) }]).map(
      ({ props }) => props.language,
    );

  test('in whole languages only, where it does not say its path', () => expect(built()).toEqual(['en', 'cy']));

  test('in every language, where every language has it', () => {
    expect(built('/')).toEqual(languages.map(({ code }) => code));
    expect(built('/tools/')).toContain('ur');
  });

  test('in a sample language, where what it shows is translated', () => {
    setSamplePages(new Map([['ur', new Set([TOOL])]]));
    expect(built(TOOL)).toEqual(['en', 'cy', 'ur']);
    expect(built(OTHER)).toEqual(['en', 'cy']);
  });
});

describe('a link in a sample language leads', () => {
  test('to the page in that language, where there is one', () => {
    setSamplePages(new Map([['ur', new Set([TOOL])]]));
    expect(addressIn('ur', TOOL)).toBe(`/ur${TOOL}`);
    expect(addressIn('ur', `${TOOL}#limits`)).toBe(`/ur${TOOL}#limits`);
    expect(addressIn('ur', '/search/?q=a')).toBe('/ur/search/?q=a');
  });

  test('to the page in the first language, where there is none', () => {
    expect(addressIn('ur', OTHER)).toBe(OTHER);
    expect(addressIn('cy', OTHER)).toBe(`/cy${OTHER}`);
  });
});

test('a page names only the languages that have it', () => {
  expect(languagesOfPage(OTHER).map(({ code }) => code)).toEqual(['en', 'cy']);
  expect(hasPage('ur', OTHER)).toBe(false);
});

describe('a word that a sample language lacks', () => {
  const own = { site: { home: 'گھر' }, search: { results: { one: '۱', other: '۲' } } };

  test('is English', () => {
    const joined = withEnglish(en, own);
    expect(joined.site.home).toBe('گھر');
    expect(joined.site.skip).toBe(en.site.skip);
    expect(joined.search.results).toEqual({ one: '۱', other: '۲' });
    expect(joined.home.whatIsAiText).toEqual(en.home.whatIsAiText);
  });

  test('is told by its path', () => {
    expect(lacking(en, own)).toContain('site.skip');
    expect(lacking(en, own)).not.toContain('site.home');
    expect(lacking(en, cyInterface)).toEqual([]);
  });
});

test('an English name in a sentence that is read from right to left keeps its own direction', () => {
  expect(speak('ur').fill('{organisation}:', { organisation: 'Riverside (invented)' })).toBe(
    '\u2068Riverside (invented)\u2069:',
  );
  expect(speak('en').fill('{organisation}:', { organisation: 'Riverside' })).toBe('Riverside:');
});

test('days and numbers are those of the language', () => {
  expect(speak('ur').day('2026-11-23')).toContain('نومبر');
  expect(speak('ur').count({ one: '{count} آلہ', other: '{count} آلات' }, 1)).toBe('1 آلہ');
});
