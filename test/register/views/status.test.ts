import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/register/entry.ts';
import { emptyHistory } from '../../../src/register/history/line.ts';
import type { LinkResult } from '../../../src/register/link-results.ts';
import { joinRegister, type Past, type Register } from '../../../src/register/register.ts';
import { statusOf, type OrganisationStatus } from '../../../src/register/status.ts';
import {
  calendarPathOf,
  deadlineInWords,
  entryStatusShown,
  linksInWords,
  nameOf,
  publisherShown,
  publisherView,
  statusHeadings,
  statusPathOf,
  statusPlaces,
} from '../../../src/register/views/status.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { TODAY, type Facts } from '../../fixtures/entries.ts';
import { entriesOf, entryOf, only } from '../../fixtures/register.ts';

const SITE = 'https://ai.example.org';
const ADDRESS = 'https://hospital.example/gone';
const riverside = entryOf('organisations', 'riverside', { name: 'Riverside (invented)', reviewDue: '2027-06-01' });
const tool = (id: string, given: Facts = {}, more = {}) =>
  entryOf('tools', `riverside/${id}`, { reviewDue: '2027-06-01', ...given }, more);

const registerOf = (all: Parameters<typeof entriesOf>[0], past: Partial<Past> = {}) =>
  joinRegister(entriesOf([riverside, ...all]), TODAY, { withdrawn: [], history: emptyHistory, ...past });
const linksOf = (...results: LinkResult[]) => ({ links: new Map(results.map((one) => [one.address, one])) });
const gone: LinkResult = { address: ADDRESS, on: '2026-11-20', outcome: 'gone', since: '2026-11-01' };

const publisher = (register: Register) =>
  only(statusOf(register).filter(({ organisation }) => organisation !== undefined));
/** How one tool stands, in words. */
function shown(given: Facts, past: Partial<Past> = {}, language: 'en' | 'cy' = 'en', more = {}) {
  const { entries } = publisher(registerOf([tool('x', given, more)], past));
  return entryStatusShown(only(entries.filter(({ entry }) => entry.id === 'riverside/x')), language);
}

describe('in the table, a publisher has a number for each heading', () => {
  const counts = (register: Register) =>
    Object.fromEntries(
      publisherShown(publisher(register), register, 'en').counts.map((count, at) => [statusHeadings('en')[at], count]),
    );
  const nothing = {
    Entries: '1',
    Overdue: '0',
    'Ending soon': '0',
    Incomplete: '0',
    'Broken links': '–',
    'Translations behind': '0',
    'Let stand': '0',
    Drafts: '0',
  };

  test('which are none where all is well, and not known where links were not checked', () => {
    expect(counts(registerOf([]))).toEqual(nothing);
    expect(counts(registerOf([], linksOf()))).toEqual({ ...nothing, 'Broken links': '0' });
  });

  const waiver = { check: 'abbreviation', because: 'Staff know it.', by: 'Head nurse', on: '2026-06-01' };
  test.each<[heading: string, given: Facts, past?: Partial<Past>]>([
    ['Overdue', { reviewDue: '2026-11-22' }],
    ['Ending soon', { status: 'pilot', pilotEnds: '2026-12-01' }],
    ['Broken links', { moreAt: ADDRESS }, linksOf(gone)],
    ['Let stand', { waivers: [waiver] }],
  ])('%s', (heading, given, past) => {
    const broken = past ? '0' : '–';
    const expected = { ...nothing, Entries: '2', 'Broken links': broken, [heading]: '1' };
    expect(counts(registerOf([tool('x', given)], past))).toEqual(expected);
  });

  test('Incomplete', () => {
    const gathered = entryOf('tools', 'riverside/x', { name: 'X' }, { gathered: true });
    expect(Number(counts(registerOf([{ ...gathered, gathered: false }]))['Incomplete'])).toBe(1);
  });

  test('Translations behind', () => {
    const behind = (translatedOn: string) => {
      const changes = [{ on: '2026-10-01', what: 'We use it more.' }];
      return counts(registerOf([tool('x', { changes }, { cy: { name: 'Enw', translatedOn } })]));
    };
    expect([behind('2026-09-30'), behind('2026-10-01')].map((one) => one['Translations behind'])).toEqual(['1', '0']);
  });
});

test('a review that is due is not something that ends, and neither is a trial that ends later', () => {
  const ending = (given: Facts) =>
    publisherShown(publisher(registerOf([tool('x', given)])), registerOf([]), 'en').counts[2];
  expect(ending({ reviewDue: '2026-11-24' })).toBe('0');
  expect(ending({ status: 'pilot', pilotEnds: '2027-11-01' })).toBe('0');
});

describe('a publisher is named', () => {
  test('in its own words, which are marked where they are not of the page’s language', () => {
    const status = publisher(registerOf([]));
    expect(nameOf(status, 'en')).toEqual({ name: 'Riverside (invented)' });
    expect(nameOf(status, 'cy')).toEqual({ name: 'Riverside (invented)', language: 'en' });
    expect(publisherShown(status, registerOf([]), 'cy')).toMatchObject({
      name: 'Riverside (invented)',
      language: 'en',
      address: '/cy/status/riverside/',
    });
  });

  test('by what it is where it is everybody’s', () => {
    const register = registerOf([entryOf('products', 'northlight', { name: 'Northlight' })]);
    const shared = only(statusOf(register).filter(({ organisation }) => organisation === undefined));
    expect([nameOf(shared, 'en'), statusPathOf(shared), calendarPathOf(shared)]).toEqual([
      { name: 'Products and notices' },
      '/status/shared/',
      '/status/shared/reviews/',
    ]);
  });
});

describe('how an entry stands', () => {
  test('is what is late apart from what is only worth knowing', () => {
    const all = shown({
      name: 'Sorting X-rays',
      status: 'pilot',
      reviewDue: '2026-11-22',
      pilotEnds: '2026-12-01',
      checkedBy: 'Lead nurse',
      contractEnds: '2026-11-23',
    });
    expect(all).toMatchObject({ name: 'Sorting X-rays', address: '/tools/riverside/x/', kind: 'AI tool', links: [] });
    expect(all.late[0]).toBe('Its review is 1 day overdue (22 November 2026).');
    expect(all.late).toHaveLength(1);
    expect(all.notes).toEqual(
      expect.arrayContaining([
        'Its trial ends in 8 days (1 December 2026).',
        'The contract with its supplier ends today (23 November 2026).',
        'Complete: 100%.',
        'Who looks after it: Lead nurse',
      ]),
    );
  });

  test('names each link that leads to nothing, and since when', () => {
    const broken = shown({ moreAt: ADDRESS }, linksOf(gone));
    expect(broken.late).toEqual(['1 link leads to nothing.']);
    expect(broken.links).toEqual([`${ADDRESS}: there is no such page any more (found on 1 November 2026).`]);
    const { since: _, ...unsaid } = { ...gone, outcome: 'failing' as const };
    expect(shown({ moreAt: ADDRESS }, linksOf(unsaid)).links).toEqual([
      `${ADDRESS}: it does not answer, or answers with an error (found on 20 November 2026).`,
    ]);
    expect(shown({ moreAt: ADDRESS }, linksOf({ ...gone, outcome: 'works' })).links).toEqual([]);
  });

  test('says that nothing is known of the next review where that is so, and who looks after it only where it is', () => {
    const { late, notes } = shown({ reviewDue: undefined, checkedBy: undefined });
    expect(late[0]).toBe('It does not say when it must be checked again.');
    expect(late[1]).toMatch(/^Complete: \d\d%\.$/u);
    expect(notes.join(' ')).not.toMatch(/Who looks|Complete/u);
  });

  test('counts reasons that stand for answers', () => {
    const reason = { noAnswer: 'not-applicable', because: 'It is ours.' };
    expect(shown({ limits: reason }).notes).toContain('1 answer is a reason for no answer.');
    expect(shown({}).notes.join(' ')).not.toContain('reason');
  });

  test('of a draft says that it is one; of another language, which', () => {
    const standing = (entry: Entry) =>
      only(publisher(registerOf([entry])).entries.filter(({ entry: { id } }) => id === 'riverside/x'));
    const one = standing(tool('x'));
    expect(entryStatusShown(standing({ ...tool('x'), draft: true }), 'en').kind).toMatch(/^AI tool \(.+\)$/u);
    expect(entryStatusShown(one, 'cy')).toMatchObject({ language: 'en', address: '/cy/tools/riverside/x/' });
    expect(entryStatusShown(one, 'en')).not.toHaveProperty('language');
    expect(entryStatusShown({ ...one, older: ['cy'] }, 'en').notes.join(' ')).toContain('older than the entry: Welsh');
  });

  test('says of what was let stand which words it was about, where it was about some', () => {
    const waiver = { check: 'abbreviation', because: 'Staff know it.', by: 'Head nurse', on: '2026-06-01' };
    expect(shown({ waivers: [waiver] }).waivers).toEqual([
      'Abbreviation: Staff know it. Decided by Head nurse, 1 June 2026.',
    ]);
  });
});

test.each([
  [-2, 'Its review is 2 days overdue'],
  [-1, 'Its review is 1 day overdue'],
  [0, 'Its review is due today'],
  [1, 'Its review is due in 1 day'],
])('a day that is %i days away', (days, words) => {
  expect(deadlineInWords({ kind: 'review', on: '2026-11-23', days }, speak('en'))).toBe(`${words} (23 November 2026).`);
});

test('when links were last checked is the newest day of all, or not yet', () => {
  expect(linksInWords(registerOf([]), 'en')).toBe('Links have not been checked yet.');
  expect(linksInWords(registerOf([], linksOf()), 'en')).toBe('Links have not been checked yet.');
  const on = (address: string, day: string) => ({ ...gone, address, on: day });
  const register = registerOf(
    [],
    linksOf(
      on('https://a.example/', '2026-11-02'),
      on('https://b.example/', '2026-11-20'),
      on('https://c.example/', '2026-11-03'),
    ),
  );
  for (const twice of [1, 2])
    expect([twice, linksInWords(register, 'en')]).toEqual([twice, 'Links were last checked on 20 November 2026.']);
});

describe('the page of a publisher', () => {
  const view = (register: Register, language: 'en' | 'cy' = 'en', more: Partial<OrganisationStatus> = {}) => {
    const { one } = only(statusPlaces(register).filter(({ path }) => path === '/status/riverside/'));
    if (!one) throw new Error('It is no page of a publisher.');
    return publisherView({ ...one, status: { ...one.status, ...more } }, register, language, SITE);
  };

  test('has its name, its entries and its calendar, to keep and to subscribe to', () => {
    expect(view(registerOf([tool('x')]))).toMatchObject({
      title: 'How entries stand: Riverside (invented)',
      name: 'Riverside (invented)',
      drafts: undefined,
      links: 'Links have not been checked yet.',
      entries: [{ kind: expect.any(String) as string }, { kind: expect.any(String) as string }],
      calendar: {
        file: '/status/riverside/reviews.ics',
        subscribe: 'webcal://ai.example.org/status/riverside/reviews.ics',
      },
    });
    expect(view(registerOf([]), 'en', { drafts: 2 }).drafts).toBe('2 drafts are being written.');
  });

  test('has no calendar where nothing has a day', () => {
    const register = registerOf([]);
    const [status] = statusOf(register);
    const entries = status?.entries.map((one) => ({ ...one, deadlines: [] })) ?? [];
    expect(view(register, 'en', { entries }).calendar).toBeUndefined();
  });

  test('is one of all pages, beside the list of all publishers', () => {
    const places = statusPlaces(registerOf([]));
    expect(places.map(({ path, listPath }) => [path, listPath])).toEqual([
      ['/status/', '/status/'],
      ['/status/riverside/', '/status/riverside/'],
    ]);
    expect(places.map(({ all, one }) => [all !== undefined, one !== undefined])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
