import { expect, test } from 'vitest';
import { dataUseCard, pageCard, toolCard } from '../../src/cards/of-pages.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const tool = (facts = {}, more = {}) => only(registerOf([entryOf('tools', 'riverside/sorting', facts, more)]).tools);
const page = { title: 'All AI tools', description: 'Every AI tool.' };

test('the card of a tool says whose it is, where it stands, and what patients ask first', () => {
  const card = toolCard(tool({ oversight: 'person-decides', leaves: 'uk', canSayNo: 'yes', status: 'in-use' }), 'en');
  expect(card).toMatchObject({ organisation: 'Riverside Hospitals (invented)', status: 'In use' });
  expect(card.facts?.map(({ key, answer }) => [key, answer])).toEqual([
    ['checked', 'A person decides'],
    ['leaves', 'Yes, within the UK'],
    ['say-no', 'Yes'],
  ]);
});

test('a fact that a gathered tool does not give shows as not said', () => {
  const card = toolCard(tool({}, { gathered: true }), 'en');
  expect(card.facts?.map(({ answer }) => answer)).toEqual(Array(3).fill('This organisation has not said.'));
});

test('the card of a use of data has facts of its own', () => {
  const use = only(registerOf([entryOf('data-uses', 'riverside/sepsis')]).dataUses);
  expect(dataUseCard(use, 'cy').facts?.map(({ key }) => key)).toEqual(['leaves', 'say-no', 'last-checked']);
});

test('a card is in the language and the direction of its page', () => {
  expect(pageCard(page, 'cy')).toMatchObject({ languageName: 'Cymraeg', direction: 'ltr' });
  expect(pageCard(page, 'ur')).toMatchObject({ languageName: 'اردو', direction: 'rtl' });
});

test('a page without facts says its description, and a longer one ends between words', () => {
  expect(pageCard(page, 'en').lead).toBe('Every AI tool.');
  const { title, lead } = pageCard({ title: 'word '.repeat(60), description: 'word '.repeat(90) }, 'en');
  for (const [text, most] of [[title, 130] as const, [lead, 220] as const]) {
    expect(text.length).toBeLessThanOrEqual(most);
    expect(text).toMatch(/word…$/u);
  }
});

test('where there are facts, they take the place of the description', () => {
  expect(pageCard(page, 'en', toolCard(tool(), 'en')).lead).toBe('');
});
