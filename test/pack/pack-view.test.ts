import { describe, expect, test } from 'vitest';
import { speak } from '../../src/i18n/speak.ts';
import { answersOnPaper, packView } from '../../src/register/pack/pack-view.ts';
import { readTheme } from '../../src/site.ts';
import { TODAY, type Facts } from '../fixtures/entries.ts';
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

test('the short address is the whole one without how a browser asks for it', () => {
  const { address, shortAddress } = made();
  expect(`https://${shortAddress}`).toBe(address);
});

test('a sheet in Welsh has the words that are translated, and the others in their own', () => {
  const register = registerOf([
    organisation(),
    entryOf('tools', 'fenwick/letters', { name: 'Letters', inBrief: 'It writes.' }, { cy: { name: 'Llythyrau' } }),
  ]);
  const view = packView(only(register.tools), register, 'cy');
  expect([view.name, view.inBrief]).toEqual(['Llythyrau', 'It writes.']);
  expect(view.facts[0]?.question).toBe(speak('cy').question('tools', 'oversight'));
  expect(view.contacts.map(({ label }) => label)).toEqual([speak('cy').ui.pack.phone, speak('cy').ui.pack.email]);
});

test('an entry that nobody checked says only when it was printed', () => {
  const { ui, fill, day } = speak('en');
  const printed = fill(ui.pack.printedOn, { day: day(TODAY) });
  const noDay = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'It is new.' };
  expect(made({ lastChecked: noDay }).dated).toBe(printed);
  expect(made().dated).toBe(`${fill(ui.pack.checkedOn, { day: day('2026-09-14') })} ${printed}`);
});

test('who cannot be reached in any way is not named as if they could', () => {
  const reason = { noAnswer: 'not-applicable', because: 'Ask at the desk.' };
  expect(made({}, { phone: reason, email: reason }).contacts).toEqual([]);
  expect(made({}, { email: reason }).contacts).toEqual([{ label: speak('en').ui.pack.phone, text: '01632 960000' }]);
});

test('an answer on paper is the same words without what only a screen opens', () => {
  const register = registerOf([
    organisation(),
    entryOf('glossary', 'ai', { name: 'AI', forms: ['AI'] }),
    entryOf('tools', 'fenwick/letters', { limits: 'AI cannot see.' }, { cy: { limits: 'Ni all AI weld.' } }),
  ]);
  const shown = (language: 'en' | 'cy') =>
    answersOnPaper(only(register.tools), ['limits'], register, language)[0]?.shown;
  expect(shown('en')).toEqual({ as: 'html', html: '<p>AI cannot see.</p>' });
  expect(shown('cy')).toEqual({ as: 'html', html: '<p>Ni all AI weld.</p>' });
});
