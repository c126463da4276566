import { describe, expect, test } from 'vitest';
import type { LinkResult } from '../../src/register/link-results.ts';
import { joinRegister, type Past } from '../../src/register/register.ts';
import { remindersOf } from '../../src/register/reminders.ts';
import { statusOf } from '../../src/register/status.ts';
import { emptyHistory } from '../../src/register/history/line.ts';
import { remindersAsHtml, remindersAsText, remindersInWords } from '../../src/register/views/reminders.ts';
import { entryStatusShown, statusPlaces } from '../../src/register/views/status.ts';
import type { Facts } from '../fixtures/entries.ts';
import { TODAY } from '../fixtures/entries.ts';
import { entriesOf, entryOf as entry } from '../fixtures/register.ts';

const SITE = 'https://ai.example.org';
const organisation = (id: string, given: Facts = {}) => entry('organisations', id, given);
const tool = (id: string, given: Facts = {}) => entry('tools', id, { care: undefined, product: undefined, ...given });

function registerOf(all: Parameters<typeof entriesOf>[0], past: Partial<Past> = {}) {
  return joinRegister(entriesOf(all), TODAY, { withdrawn: [], history: emptyHistory, ...past });
}

const broken = (address: string): LinkResult => ({ address, on: TODAY, outcome: 'gone', since: '2026-11-01' });

describe('the order of urgency', () => {
  test('what is longest overdue stands first, then broken links, then what is next due', () => {
    const register = registerOf(
      [
        organisation('riverside', { reviewDue: '2027-08-01' }),
        tool('riverside/a', { reviewDue: '2027-03-01' }),
        tool('riverside/b', { reviewDue: '2026-11-01' }),
        tool('riverside/c', { reviewDue: '2026-10-01' }),
        tool('riverside/d', { reviewDue: '2027-04-01', moreAt: 'https://hospital.example/gone' }),
      ],
      { links: new Map([['https://hospital.example/gone', broken('https://hospital.example/gone')]]) },
    );
    expect(statusOf(register)[0]?.entries.map(({ entry: { id } }) => id)).toEqual([
      'riverside/c',
      'riverside/b',
      'riverside/d',
      'riverside/a',
      'riverside',
    ]);
  });

  test('the organisation whose entry is longest overdue stands first', () => {
    const register = registerOf([
      organisation('a', { reviewDue: '2026-11-01' }),
      organisation('b', { reviewDue: '2026-09-01' }),
      organisation('c'),
    ]);
    expect(statusOf(register).map((one) => one.organisation?.entry.id)).toEqual(['b', 'a', 'c']);
  });
});

test('a trial and a contract have days of their own, but not where the tool is used no more', () => {
  const given = { status: 'pilot', pilotEnds: '2026-12-01', contractEnds: '2027-01-01', reviewDue: '2027-02-01' };
  const register = registerOf([
    organisation('riverside'),
    tool('riverside/a', given),
    tool('riverside/b', { ...given, status: 'retired' }),
  ]);
  const kinds = (id: string) =>
    statusOf(register)[0]
      ?.entries.find((one) => one.entry.id === id)
      ?.deadlines.map(({ kind, days }) => [kind, days]);
  expect(kinds('riverside/a')).toEqual([
    ['pilot', 8],
    ['contract', 39],
    ['review', 70],
  ]);
  expect(kinds('riverside/b')).toEqual([['review', 70]]);
});

test('links that were never checked are not said to work', () => {
  const [one] = statusOf(registerOf([organisation('riverside')]))[0]?.entries ?? [];
  expect(one?.broken).toBeUndefined();
});

test('what was let stand says who decided, why and when', () => {
  const waiver = {
    check: 'abbreviation',
    words: 'NEWS2',
    because: 'Staff know it.',
    by: 'Head nurse',
    on: '2026-06-01',
  };
  const register = registerOf([organisation('riverside'), tool('riverside/a', { waivers: [waiver] })]);
  const status = statusOf(register)[0]?.entries.find((one) => one.entry.id === 'riverside/a');
  expect(status && entryStatusShown(status, 'en').waivers).toEqual([
    'Abbreviation (“NEWS2”): Staff know it. Decided by Head nurse, 1 June 2026.',
  ]);
});

test('many entries of one publisher stand on several pages', () => {
  const many = Array.from({ length: 120 }, (_, at) => tool(`riverside/tool-${at}`));
  expect(statusPlaces(registerOf([organisation('riverside'), ...many])).map(({ path }) => path)).toEqual([
    '/status/',
    '/status/riverside/',
    '/status/riverside/page/2/',
    '/status/riverside/page/3/',
  ]);
});

describe('reminders', () => {
  const register = registerOf([
    organisation('riverside', { reviewDue: '2027-06-01' }),
    organisation('fenwick', { reviewDue: '2026-11-20' }),
    tool('riverside/a', { name: 'Sorting <b>&', reviewDue: '2026-12-23', checkedBy: 'Lead nurse' }),
    tool('riverside/b', { reviewDue: '2026-12-24' }),
  ]);
  const ids = (within: number, of?: string) => remindersOf(register, within, of).map((one) => one.entry.id);

  test('name what is overdue and what is due within the days, the most urgent first', () => {
    expect(ids(30)).toEqual(['fenwick', 'riverside/a']);
    expect(ids(31)).toEqual(['fenwick', 'riverside/a', 'riverside/b']);
    expect(ids(0)).toEqual(['fenwick']);
  });

  test('can be those of one organisation alone', () => {
    expect(ids(30, 'riverside')).toEqual(['riverside/a']);
  });

  test('say who must do what, and where', () => {
    const shown = remindersInWords(remindersOf(register, 30, 'riverside'), register, 30, 'en', SITE);
    const text = remindersAsText(shown, 'en');
    expect(text).toContain('Its review is due in 30 days (23 December 2026).');
    expect(text).toContain('Who: Lead nurse');
    expect(text).toContain('https://ai.example.org/tools/riverside/a/');
  });

  test('cannot be made to hold markup by the name of an entry', () => {
    const shown = remindersInWords(remindersOf(register, 30, 'riverside'), register, 30, 'en', SITE);
    expect(remindersAsHtml(shown, 'en')).toContain('Sorting &lt;b&gt;&amp;');
  });

  test('say in Welsh that nothing is due', () => {
    const shown = remindersInWords([], register, 30, 'cy', SITE);
    expect(remindersAsText(shown, 'cy')).toContain('Nid oes dim yn hwyr');
  });
});
