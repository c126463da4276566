import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { remindersOf } from '../../../src/register/reminders.ts';
import {
  remindersAsHtml,
  remindersAsText,
  remindersInWords,
  type RemindersShown,
} from '../../../src/register/views/reminders.ts';
import { entryOf, registerOf } from '../../fixtures/register.ts';

const SITE = 'https://ai.example.org';
const register = registerOf([
  entryOf('organisations', 'fenwick', { name: 'Fenwick (invented)', reviewDue: '2027-06-01' }),
  entryOf('tools', 'fenwick/x', { name: 'X-rays', reviewDue: '2026-12-23', checkedBy: 'Lead nurse', product: 'p' }),
  entryOf('tools', 'fenwick/y', {
    name: 'Letters',
    reviewDue: '2027-06-01',
    contractEnds: '2026-11-23',
    checkedBy: undefined,
  }),
  entryOf('products', 'p', { name: 'Northlight', reviewDue: '2026-11-22', checkedBy: 'Editor' }),
]);
const inWords = (within = 30, language: 'en' | 'cy' = 'en') =>
  remindersInWords(remindersOf(register, within), register, within, language, SITE);

const one = {
  name: 'A <b> & “c”',
  organisation: 'Fenwick <i>',
  what: 'Due <u>',
  who: 'Nurse <s>',
  todo: 'Check <em>',
  address: 'https://ai.example.org/?a="1"&b=2',
};
const list = (...reminders: RemindersShown['reminders']): RemindersShown => ({
  title: 'Due <t>',
  lead: 'One <l>.',
  reminders,
});

describe('what is due, in words', () => {
  test('says whose it is, what is due, who does what, and where, the most urgent first', () => {
    const { reminders } = inWords();
    expect(reminders.map(({ name }) => name)).toEqual(['Northlight', 'Letters', 'X-rays']);
    expect(reminders).toEqual([
      expect.objectContaining({ organisation: en.status.shared, who: 'Editor', address: `${SITE}/products/p/` }),
      {
        name: 'Letters',
        organisation: 'Fenwick (invented)',
        what: 'The contract with its supplier ends today (23 November 2026).',
        who: '',
        todo: en.status.deadlines.contract.todo,
        address: `${SITE}/tools/fenwick/y/`,
      },
      expect.objectContaining({ who: 'Lead nurse', todo: en.status.deadlines.review.todo }),
    ]);
  });

  test('says how many there are within how many days, and as of which day', () => {
    expect(inWords(1_000).lead).toMatch(/^\d+ things .* 1,000 days\. As of 23 November 2026\.$/u);
    expect(inWords(-1).lead).toMatch(/^1 thing .* -1 days\. As of 23 November 2026\.$/u);
    expect(inWords().title).toBe(en.status.reminders.title);
    expect(remindersInWords([], register, 7, 'en', SITE)).toMatchObject({
      lead: speak('en').fill(`${en.status.reminders.none} As of 23 November 2026.`, { days: '7' }),
      reminders: [],
    });
  });

  test('in Welsh leads to Welsh pages', () => {
    const welsh = inWords(30, 'cy');
    expect(welsh.title).toBe(speak('cy').ui.status.reminders.title);
    expect(welsh.reminders[0]).toMatchObject({
      address: `${SITE}/cy/products/p/`,
      organisation: speak('cy').ui.status.shared,
    });
  });
});

describe('as plain text', () => {
  test('each stands below the other, apart by an empty line, its parts set in', () => {
    expect(remindersAsText(list(one), 'en')).toBe(
      [
        'Due <t>',
        '',
        'One <l>.',
        '',
        'A <b> & “c” (Fenwick <i>)',
        '  Due <u>',
        '  Who: Nurse <s>',
        '  To do: Check <em>',
        '  Entry: https://ai.example.org/?a="1"&b=2',
      ].join('\n'),
    );
  });

  test('says of nobody where the entry does not say who looks after it', () => {
    const lines = remindersAsText(list({ ...one, who: '' }), 'en').split('\n');
    expect(lines.filter((line) => line.startsWith('  '))).toHaveLength(3);
    expect(lines.join()).not.toContain('Who');
  });

  test('of nothing is its title and its lead', () => {
    expect(remindersAsText(list(), 'en')).toBe('Due <t>\n\nOne <l>.');
  });
});

describe('as HTML', () => {
  const html = remindersAsHtml(list(one), 'cy');

  test('is a page in its language, in which nothing can become markup', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="cy">/u);
    expect(html).toContain('<title>Due &lt;t&gt;</title>');
    expect(html).toContain('<h1>Due &lt;t&gt;</h1>');
    expect(html).toContain('<p>One &lt;l&gt;.</p>');
    expect(html).not.toMatch(/<(?:b|i|u|s|em|t|l)>/u);
  });

  test('leads to the entry, and says all that the text says', () => {
    expect(html).toContain(
      '<a href="https://ai.example.org/?a=&quot;1&quot;&amp;b=2">A &lt;b&gt; &amp; “c”</a> (Fenwick',
    );
    expect(html).toContain('<p><strong>Due &lt;u&gt;</strong></p>');
    const { who, todo } = speak('cy').ui.status.reminders;
    expect(html).toContain(`<p>${who.replace('{role}', 'Nurse &lt;s&gt;')}</p>\n<p>`);
    expect(html).toContain(`<p>${todo.replace('{todo}', 'Check &lt;em&gt;')}</p>\n</li>`);
  });

  test('has one list of all, and none where nothing is due', () => {
    const two = remindersAsHtml(list(one, { ...one, who: '' }), 'en');
    expect(two.match(/<ul>\n<li>/gu)).toHaveLength(1);
    expect(two).toMatch(/<\/li>\n<li>[^]*<\/li>\n<\/ul>\n<\/body>\n<\/html>$/u);
    expect(two.match(/Who:/gu)).toHaveLength(1);
    expect(two).toContain('</strong></p>\n<p>To do');
    expect(remindersAsHtml(list(), 'en')).toMatch(/<p>One &lt;l&gt;\.<\/p>\n<\/body>\n<\/html>$/u);
  });
});
