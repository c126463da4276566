import { expect, test } from 'vitest';
import { pagesInFooter } from '../../../src/register/views/footer.ts';
import { entryOf, registerOf } from '../../fixtures/register.ts';

const about = entryOf('pages', 'about', { name: 'About this site' }, { cy: { name: 'Am y safle hwn' } });
const help = entryOf('pages', 'help', { name: 'Help' });
const register = registerOf([about, help]);

test('the foot of a page names our own pages, in its language', () => {
  expect(pagesInFooter(register, 'en')).toEqual([
    { name: 'About this site', address: '/about/' },
    { name: 'Help', address: '/help/' },
  ]);
});

test('a page whose name has no Welsh is named in English, and marked', () => {
  expect(pagesInFooter(register, 'cy')).toEqual([
    { name: 'Am y safle hwn', address: '/cy/about/' },
    { name: 'Help', address: '/cy/help/', language: 'en' },
  ]);
});

test('a language that the site does not have has no pages at its foot', () => {
  expect(pagesInFooter(register, 'nl')).toEqual([]);
  expect(pagesInFooter(registerOf([]), 'en')).toEqual([]);
});
