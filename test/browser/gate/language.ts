import type { Page } from '@playwright/test';
import { languages } from '../../../src/i18n/languages.ts';

/** Small words of a language, of which every longer text has many. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'the',
    'of',
    'and',
    'is',
    'that',
    'it',
    'for',
    'with',
    'are',
    'this',
    'not',
    'be',
    'or',
    'from',
    'which',
    'have',
  ],
  cy: ['yn', 'mae', 'yr', 'ar', 'gan', 'ei', 'wedi', 'hyn', 'nid', 'eu', 'sydd', 'neu', 'gyda', 'rydym', 'nad', 'oes'],
};

/** So many small words of another language, and none of its own, make a text one of that language. */
const ENOUGH = 4;

/** A page, or a part of it, that is marked with another language than it is written in; and the choice of languages without marks. */
export async function languageFaults(page: Page): Promise<string[]> {
  const [first] = new URL(page.url()).pathname.split('/').filter(Boolean);
  const expected = languages.find(({ code }) => code === first)?.code ?? 'en';
  const marked = (await page.locator('html').getAttribute('lang')) ?? '';
  const names = languages
    .filter(({ code }) => code !== expected)
    .map(({ code, name }) => ({ code: code as string, name }));
  const parts = await page.evaluate(
    ({ names: others, words, enough }) => {
      const nearest = (one: Element) => one.closest('[lang]')?.getAttribute('lang')?.split('-')[0] ?? '';
      const switches = [...document.querySelectorAll('a')].flatMap((link) => {
        const other = others.find(({ name }) => link.textContent.trim() === name);
        return other && nearest(link) !== other.code ? [`the link “${other.name}” is marked as ${nearest(link)}`] : [];
      });
      const count = (text: readonly string[], of: readonly string[] = []) =>
        text.filter((word) => of.includes(word)).length;
      const texts = [...document.querySelectorAll('main p, main li, main dd, main td')].flatMap((one) => {
        if (one.querySelector('[lang]')) return [];
        const text = one.textContent.toLowerCase().match(/\p{L}+/gu) ?? [];
        const own = nearest(one);
        const other = Object.keys(words).find(
          (code) => code !== own && own in words && count(text, words[code]) >= enough && count(text, words[own]) === 0,
        );
        return other ? [`“${one.textContent.trim().slice(0, 60)}” is ${other} and marked as ${own}`] : [];
      });
      return [...switches, ...texts];
    },
    { names, words: SMALL_WORDS, enough: ENOUGH },
  );
  return [...(marked === expected ? [] : [`the page is ${expected} and marked as “${marked}”`]), ...parts];
}
