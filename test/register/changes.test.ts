import { describe, expect, test } from 'vitest';
import { changesIn, changesOfEntry } from '../../src/register/changes.ts';
import { withdrawnView } from '../../src/register/views/withdrawn.ts';
import { joinRegister } from '../../src/register/register.ts';
import { emptyHistory } from '../../src/register/history/line.ts';
import { TODAY } from '../fixtures/entries.ts';
import { entriesOf, entryOf, only, registerOf } from '../fixtures/register.ts';

const note = (on: string, what: string, more = {}) => ({ on, what, ...more });
const tool = (id: string, changes: object[], published = '2026-01-01') => entryOf('tools', id, { published, changes });
const silent = { published: undefined, changes: undefined };

describe('the changes of a register', () => {
  test('stand the newest first, those of one day in one order', () => {
    const register = registerOf([
      tool('riverside/b', [note('2026-06-01', 'B.')]),
      tool('riverside/a', [note('2026-07-01', 'A later.'), note('2026-06-01', 'A.')]),
    ]);
    const all = changesIn(register).all.map(({ entry, on, kind }) => [entry.id, on, kind]);
    expect(all.slice(0, 3)).toEqual([
      ['riverside/a', '2026-07-01', 'changed'],
      ['riverside/a', '2026-06-01', 'changed'],
      ['riverside/b', '2026-06-01', 'changed'],
    ]);
  });

  test('of an organisation are those of what it publishes, and of itself', () => {
    const register = registerOf([
      entryOf('organisations', 'fenwick', { published: '2026-02-01' }),
      tool('fenwick/x', []),
      tool('riverside/x', []),
      entryOf('products', 'p', { published: '2026-03-01' }),
    ]);
    const ids = changesIn(register)
      .byOrganisation.get('fenwick')
      ?.map(({ entry }) => entry.id);
    expect(ids?.toSorted()).toEqual(['fenwick', 'fenwick/x']);
  });

  test('of gathered entries are only those that their source tells', () => {
    const gathered = entryOf('tools', 'riverside/x', silent, { gathered: true });
    expect(changesIn(registerOf([gathered])).byEntry.get('/tools/riverside/x/')).toBeUndefined();
  });
});

describe('the marks by which changes are named on a page', () => {
  const marks = (...days: string[]) =>
    changesIn(
      registerOf([
        tool(
          'riverside/a',
          days.map((on) => note(on, 'x')),
        ),
      ]),
    )
      .byEntry.get('/tools/riverside/a/')
      ?.map(({ mark, note: at }) => [mark, at]);

  test('are days; of several on one day the oldest has the bare day, so that a new note leaves the others', () => {
    expect(marks('2026-07-01', '2026-06-01')).toEqual([
      ['2026-07-01', 0],
      ['2026-06-01', 1],
      ['published', undefined],
    ]);
    expect(marks('2026-07-01', '2026-07-01', '2026-07-01', '2026-06-01')).toEqual([
      ['2026-07-01-3', 0],
      ['2026-07-01-2', 1],
      ['2026-07-01', 2],
      ['2026-06-01', 3],
      ['published', undefined],
    ]);
  });
});

test('of one day the changes stand by the paths of their entries, and what belongs to nobody is no organisation’s', () => {
  const on = { published: '2026-06-01', changes: undefined };
  const left = entryOf('tools', 'riverside/old', {
    withdrawn: [{ on: '2026-06-02', how: 'withdrawn', because: 'Over.' }],
  });
  const all = [
    entryOf('products', 'p', on),
    tool('riverside/b', [], '2026-06-01'),
    tool('riverside/a', [], '2026-06-01'),
    entryOf('notices', 'n', on),
  ];
  const riverside = entryOf('organisations', 'riverside', silent, { gathered: true });
  const changes = changesIn(
    joinRegister(entriesOf([riverside, ...all]), TODAY, { withdrawn: [left], history: emptyHistory }),
  );
  expect(changes.all.map(({ kind, mark, entry }) => [kind, mark, entry.id])).toEqual([
    ['left', 'left', 'riverside/old'],
    ['published', 'published', 'n'],
    ['published', 'published', 'p'],
    ['published', 'published', 'riverside/a'],
    ['published', 'published', 'riverside/b'],
  ]);
  expect([...changes.byOrganisation.keys()]).toEqual(['riverside']);
  expect(changesOfEntry(joinRegister(entriesOf([riverside]), TODAY), '/tools/none/')).toEqual([]);
});

describe('the page of an entry that has left', () => {
  const left = (more: object) => {
    const entry = entryOf('tools', 'riverside/old', {
      name: 'Old',
      withdrawn: [{ on: '2026-10-01', how: 'moved', because: 'Why.', ...more }],
    });
    const register = joinRegister(entriesOf([entryOf('organisations', 'riverside'), tool('riverside/x', [])]), TODAY, {
      withdrawn: [entry],
      history: emptyHistory,
    });
    return withdrawnView(only(register.withdrawn), register, 'en');
  };

  test('says what happened, when, why, where to look and whom to ask', () => {
    expect(left({ now: '/tools/riverside/x/' })).toMatchObject({
      path: '/tools/riverside/old/',
      name: 'Old',
      label: 'Moved',
      day: 'It left this register on 1 October 2026.',
      because: expect.stringContaining('Why.'),
      instead: { name: 'riverside/x', address: '/tools/riverside/x/' },
      organisation: { name: 'riverside', address: '/organisations/riverside/' },
    });
  });

  test('leads elsewhere by the address alone', () => {
    expect(left({ now: 'https://other.example.org/x' }).instead).toMatchObject({
      name: 'other.example.org/x',
      address: 'https://other.example.org/x',
    });
  });
});
