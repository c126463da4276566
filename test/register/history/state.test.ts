import { describe, expect, test } from 'vitest';
import { digestOfEntry } from '../../../src/register/digest.ts';
import type { Entry } from '../../../src/register/entry.ts';
import { panelAnswers } from '../../../src/register/facts.ts';
import { emptyHistory, withLines, type NewLine } from '../../../src/register/history/line.ts';
import { daysOfNotes, keyOf, notRecorded, recordedIn, unrecorded } from '../../../src/register/history/state.ts';
import { TODAY } from '../../fixtures/entries.ts';
import { entriesOf, entryOf, only } from '../../fixtures/register.ts';
import { newLine, recordedAs } from './lines.ts';

const tool = entryOf('tools', 'riverside/x', {
  name: 'Chest X-rays',
  changes: [{ on: '2026-11-01', what: 'A change.' }],
});
const left = { on: '2026-11-20', how: 'withdrawn', because: 'We stopped using it.' } as const;
const gone = entryOf('tools', 'riverside/x', { name: 'Chest X-rays', withdrawn: [left] }, { gathered: true });
const lines = (entries: readonly Entry[], last: readonly Partial<NewLine>[] = [], withdrawn: readonly Entry[] = []) =>
  unrecorded({ entries: entriesOf(entries), withdrawn }, recordedAs(...last), TODAY);

test('an entry is known by its collection and its id', () => {
  expect(keyOf(tool)).toBe('tools/riverside/x');
});

test('the last line of an entry says how it stood', () => {
  const history = withLines(emptyHistory, [
    newLine(),
    newLine({ id: 'riverside/y' }),
    newLine({ event: 'changed', name: 'X-rays' }),
  ]);
  expect([...recordedIn(history)].map(([key, { line, name }]) => [key, line, name])).toEqual([
    ['tools/riverside/x', 3, 'X-rays'],
    ['tools/riverside/y', 2, 'Chest X-rays'],
  ]);
  expect(recordedIn(history)).toBe(recordedIn(history));
  expect(recordedIn(withLines(history, [newLine({ id: 'riverside/z' })])).size).toBe(3);
});

describe('a history lacks', () => {
  test('a tool that was added, with its answers “at a glance”, its notes and its approval', () => {
    expect(lines([tool])).toEqual([
      {
        on: TODAY,
        event: 'added',
        collection: 'tools',
        id: 'riverside/x',
        name: 'Chest X-rays',
        digest: digestOfEntry(tool),
        facts: panelAnswers(tool.facts),
        notes: ['2026-11-01'],
        approved: TODAY,
      },
    ]);
  });

  test('nothing of what says the same as it was recorded', () => {
    expect(lines([tool], [{ digest: digestOfEntry(tool) }])).toEqual([]);
    expect(lines([], [{}])).toEqual([]);
  });

  test('an entry that says something else, or is back', () => {
    expect(only(lines([tool], [{}])).event).toBe('changed');
    expect(only(lines([tool], [{ left }])).event).toBe('returned');
  });

  test('an entry that left, whether or not it was recorded, and how, and nothing else of it', () => {
    for (const last of [[], [{}], [{ left }]])
      expect(lines([], last, [gone])).toEqual([
        {
          on: TODAY,
          event: 'left',
          collection: 'tools',
          id: 'riverside/x',
          name: 'Chest X-rays',
          digest: digestOfEntry(gone),
          left,
        },
      ]);
  });

  test('the source of what was gathered, and no answers of what is no tool', () => {
    const gathered = [{ source: 'fenwick-feed', on: '2026-09-01', id: '1' }];
    const product = entryOf('products', 'northlight', { name: 'Northlight', gathered }, { gathered: true });
    const line = only(lines([product]));
    expect(line).toMatchObject({ collection: 'products', source: 'fenwick-feed', notes: [] });
    expect(Object.keys(line)).not.toContain('facts');
    expect(Object.keys(line)).not.toContain('approved');
    expect(Object.keys(only(lines([tool])))).not.toContain('source');
  });

  test('entries by the order of the collections, and those that left last', () => {
    const care = entryOf('care', 'scans');
    const organisation = entryOf('organisations', 'riverside');
    const other = entryOf('tools', 'riverside/y');
    expect(lines([care, tool, other, organisation], [], [{ ...gone, id: 'riverside/z' }]).map(({ id }) => id)).toEqual([
      'riverside',
      'riverside/x',
      'riverside/y',
      'scans',
      'riverside/z',
    ]);
  });
});

test.each<[facts: object, days: string[]]>([
  [{}, []],
  [{ changes: 'Yesterday' }, []],
  [{ changes: [null, 'A change.', {}, { on: 20261101 }, { on: undefined }] }, []],
  [
    { changes: [{ on: '2026-11-01' }, null, { on: '2026-10-01', what: 'x' }, { on: '2026-11-01' }] },
    ['2026-11-01', '2026-10-01', '2026-11-01'],
  ],
])('the days of the notes of %j', (facts, days) => {
  expect(daysOfNotes(facts)).toEqual(days);
});

test('one change is not recorded, two are not', () => {
  expect(notRecorded(1)).toMatch(/^1 change is not in the history .+npm run history$/u);
  expect(notRecorded(2)).toMatch(/^2 changes are not in /u);
  expect(notRecorded(0)).toMatch(/^0 changes are not in /u);
});
