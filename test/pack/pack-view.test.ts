import { describe, expect, test } from 'vitest';
import { answersOnPaper, packView } from '../../src/register/pack/pack-view.ts';
import { readTheme } from '../../src/site.ts';
import type { Facts } from '../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const organisation = (given: Facts = {}) =>
  entryOf('organisations', 'fenwick', {
    name: 'Fenwick Trust (invented)',
    phone: '01632 960000',
    email: 'ai@example.org',
    ...given,
  });
const made = (given: Facts = {}, about: Facts = {}, language: 'en' | 'cy' = 'en') => {
  const register = registerOf([
    organisation(about),
    entryOf('tools', 'fenwick/letters', {
      name: 'Letters',
      inBrief: 'It **writes** letters.',
      lastChecked: '2026-09-14',
      ...given,
    }),
  ]);
  return packView(only(register.tools), register, language);
};

describe('a sheet of a clinic pack', () => {
  test('is called by the tool and its organisation, and says what it is without marks', () => {
    expect(made()).toMatchObject({
      name: 'Letters',
      organisation: 'Fenwick Trust (invented)',
      inBrief: 'It writes letters.',
    });
    expect(made().facts).toHaveLength(8);
  });

  test('leads to the page of the tool, by an address that people can type and that names nobody', () => {
    const { address, shortAddress, code } = made();
    expect(address).toBe(new URL('/tools/fenwick/letters/', readTheme().address).href);
    expect(address).not.toContain('?');
    expect(address).toContain(shortAddress.replace(/\/$/u, ''));
    expect(shortAddress).not.toMatch(/^https?:/u);
    expect(code).toBeDefined();
    expect(made({}, {}, 'cy').address).toContain('/cy/');
  });

  test('says when it was checked and printed', () => {
    expect(made().dated).toMatch(/14 September 2026.* .*23 November 2026/u);
  });

  test('says whom to ask, in the ways that there are', () => {
    expect(made().contacts.map(({ text }) => text)).toEqual(['01632 960000', 'ai@example.org']);
    for (const { label } of made().contacts) expect(label).toMatch(/^\p{Lu}/u);
    const reason = { noAnswer: 'not-applicable', because: 'Write to us.' };
    expect(made({}, { phone: reason }).contacts.map(({ text }) => text)).toEqual(['ai@example.org']);
  });

  test('says that it is an example where its organisation is invented, and nothing where not', () => {
    expect(made({}, { invented: true }).example).toMatch(/^\p{Lu}/u);
    expect(made().example).toBe('');
  });
});

test('answers on paper have no links', () => {
  const register = registerOf([
    organisation(),
    entryOf('tools', 'fenwick/letters', { limits: 'It [cannot](https://www.example.org/) see.' }),
  ]);
  const [answer] = answersOnPaper(only(register.tools), ['limits'], register, 'en');
  expect(answer?.field).toBe('limits');
  expect(answersOnPaper(only(register.tools), ['limits', 'inBrief'], register, 'en')).toHaveLength(2);
});
