import { describe, expect, test } from 'vitest';
import { emptyHistory } from '../../src/register/history/line.ts';
import { joinRegister, type Past } from '../../src/register/register.ts';
import { remindersOf } from '../../src/register/reminders.ts';
import { statusOf } from '../../src/register/status.ts';
import { TODAY, type Facts } from '../fixtures/entries.ts';
import { entriesOf, entryOf } from '../fixtures/register.ts';

const none = { care: undefined, product: undefined, contractEnds: undefined, reviewDue: '2027-06-01' };
const tool = (id: string, given: Facts = {}, more?: Parameters<typeof entryOf>[3]) =>
  entryOf('tools', id, { ...none, ...given }, more);
const organisation = (id: string, given: Facts = {}) =>
  entryOf('organisations', id, { reviewDue: '2027-06-01', ...given });
const register = (all: Parameters<typeof entriesOf>[0], past: Partial<Past> = {}) =>
  joinRegister(entriesOf(all), TODAY, { withdrawn: [], history: emptyHistory, ...past });
const order = (all: Parameters<typeof entriesOf>[0]) =>
  statusOf(register(all))[0]?.entries.map(({ entry }) => entry.id);

describe('of two entries that are not overdue', () => {
  test('the less complete stands first, though the other is due sooner', () =>
    expect(
      order([
        organisation('riverside', { reviewDue: '2027-07-01' }),
        tool('riverside/a', { reviewDue: '2027-05-01' }),
        tool('riverside/b', { limits: undefined }),
      ]),
    ).toEqual(['riverside/b', 'riverside/a', 'riverside']));

  test('the sooner due stands first, and then the one by the order of ids', () =>
    expect(
      order([
        organisation('riverside'),
        tool('riverside/c', { reviewDue: '2027-05-01' }),
        tool('riverside/b'),
        tool('riverside/a'),
      ]),
    ).toEqual(['riverside/c', 'riverside/a', 'riverside/b', 'riverside']));

  test('the one whose Welsh words are older stands first, all else being alike', () => {
    const changes = [{ on: '2026-06-01', what: 'It is used at night too.' }];
    const cy = (translatedOn: string) => ({ cy: { translatedOn } });
    const all = [
      organisation('riverside', { reviewDue: '2028-01-01' }),
      tool('riverside/a', { changes }, cy('2026-06-01')),
      tool('riverside/b', { changes }, cy('2026-05-31')),
    ];
    expect(order(all)).toEqual(['riverside/b', 'riverside/a', 'riverside']);
    const older = statusOf(register(all))[0]?.entries.map((one) => one.older);
    expect(older).toEqual([['cy'], [], []]);
  });
});

test('what belongs to nobody stands last, and nowhere where there is none of it', () => {
  const places = (all: Parameters<typeof entriesOf>[0], drafts?: ReadonlyMap<string, number>) =>
    statusOf(register(all, drafts ? { draftsOf: drafts } : {})).map((one) => one.organisation?.entry.id);
  const product = entryOf('products', 'p', { reviewDue: '2026-01-01' });
  expect(places([product, organisation('riverside')])).toEqual(['riverside', undefined]);
  expect(places([organisation('riverside')])).toEqual(['riverside']);
});

test('drafts are counted for whom they are of, and are reason enough to be named', () => {
  const drafts = (draftsOf: ReadonlyMap<string, number>) =>
    statusOf(
      register([organisation('riverside'), organisation('fenwick', { reviewDue: '2027-07-01' })], { draftsOf }),
    ).map((one) => [one.organisation?.entry.id, one.drafts]);
  expect(
    drafts(
      new Map([
        ['riverside', 3],
        ['', 2],
      ]),
    ),
  ).toEqual([
    ['riverside', 3],
    ['fenwick', 0],
    [undefined, 2],
  ]);
});

test('an entry that does not say when it is looked at next stands before one that does, all else being alike', () => {
  const gathered = (id: string, given: Facts) => entryOf('products', id, given, { gathered: true });
  const [shared] = statusOf(register([gathered('b', {}), gathered('a', { reviewDue: '2028-01-01' })])).slice(-1);
  expect(shared?.entries.map(({ entry }) => entry.id)).toEqual(['b', 'a']);
});

describe('days on which something ends', () => {
  const days = (given: Facts) =>
    statusOf(register([organisation('riverside'), tool('riverside/a', { reviewDue: undefined, ...given })]))[0]
      ?.entries.find(({ entry }) => entry.id === 'riverside/a')
      ?.deadlines.map(({ kind, on, days: left }) => [kind, on, left]);

  test.each(['retired', 'abandoned'])('of a contract do not count for a tool that is %s', (status) =>
    expect(days({ status, contractEnds: '2027-01-01' })).toEqual([]),
  );

  test('of a pilot count for a pilot alone', () => {
    expect(days({ status: 'pilot', pilotEnds: '2026-12-23' })).toEqual([['pilot', '2026-12-23', 30]]);
    expect(days({ status: 'in-use', pilotEnds: '2026-12-23' })).toEqual([]);
  });

  test('stand the soonest first, those that have passed with what they are over', () =>
    expect(
      days({ status: 'pilot', pilotEnds: '2027-01-01', contractEnds: '2026-11-13', reviewDue: '2026-11-23' }),
    ).toEqual([
      ['contract', '2026-11-13', -10],
      ['review', '2026-11-23', 0],
      ['pilot', '2027-01-01', 39],
    ]));
});

test('links of an entry that lead to nothing are named, and no others', () => {
  const result = (address: string, outcome: 'gone' | 'works') =>
    [address, { address, outcome, on: TODAY, since: '2026-11-01' }] as const;
  const links = new Map([
    result('https://a.example/gone', 'gone'),
    result('https://a.example/works', 'works'),
    result('https://a.example/other', 'gone'),
  ]);
  const broken = (moreAt: string) =>
    statusOf(register([organisation('riverside'), tool('riverside/a', { moreAt })], { links }))[0]
      ?.entries.find(({ entry }) => entry.id === 'riverside/a')
      ?.broken?.map(({ address }) => address);
  expect(broken('https://a.example/gone')).toEqual(['https://a.example/gone']);
  expect(broken('https://a.example/works')).toEqual([]);
  expect(broken('https://a.example/never-asked')).toEqual([]);
});

test('reminders of one day stand by the ids of their entries, and say whose they are', () => {
  const due = { reviewDue: '2026-12-01' };
  const product = entryOf('products', 'a-product', { ...due, checkedBy: 'Buyer' });
  const all = remindersOf(
    register([organisation('riverside', due), tool('riverside/b', due), tool('riverside/a', due), product]),
    30,
  );
  expect(all.map(({ entry, organisation: of }) => [entry.id, of])).toEqual([
    ['a-product', undefined],
    ['riverside', 'riverside'],
    ['riverside/a', 'riverside'],
    ['riverside/b', 'riverside'],
  ]);
  expect(all[0]?.who).toBe('Buyer');
});
