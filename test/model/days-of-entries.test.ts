import { describe, expect, test } from 'vitest';
import { faultsOfDays } from '../../src/model/check/days.ts';
import { collectionOf } from '../../src/model/index.ts';

const TODAY = '2026-11-23';
const whyNot = (facts: Readonly<Record<string, unknown>>) => faultsOfDays('tools', facts, TODAY);

describe('a day that has been', () => {
  test.each(['1948-01-01', '2026-11-22', TODAY])('%s is right', (day) => {
    expect(whyNot({ lastChecked: day })).toEqual([]);
  });

  test('is not of tomorrow', () => {
    const [fault] = whyNot({ lastChecked: '2026-11-24' });
    expect(fault).toMatchObject({
      at: ['lastChecked'],
      question: collectionOf('tools').fields['lastChecked']?.question,
      found: 'says 2026-11-24, which is a day that has not come yet.',
    });
    expect(fault?.advice).toContain('the day on which it really was');
  });
});

describe('a day that may come', () => {
  test.each(
    ['reviewDue', 'pilotEnds', 'contractEnds', 'starts', 'ends'].filter((name) => name in collectionOf('tools').fields),
  )('%s', (name) => {
    expect(whyNot({ [name]: '2026-11-24' })).toEqual([]);
    expect(whyNot({ [name]: '2076-12-31' })).toEqual([]);
    expect(whyNot({ [name]: '2077-01-01' })[0]?.found).toContain('too far ahead');
  });

  test('a contract, a pilot and a review of data may end in days to come, as may what is not published yet', () => {
    expect(faultsOfDays('data-uses', { starts: '2027-01-01', ends: '2030-01-01' }, TODAY)).toEqual([]);
    const notYet = [{ what: 'Letters', why: 'They are being looked at.', by: '2027-01-01' }];
    expect(faultsOfDays('organisations', { notYet }, TODAY)).toEqual([]);
  });
});

test('no day is older than the health service', () => {
  expect(whyNot({ lastChecked: '1947-12-31' })[0]?.found).toBe('says 1947-12-31, which is too long ago to be true.');
});

test('a day in a list of records is named by its place', () => {
  const changes = [{ on: '2026-01-01', what: 'One.' }, null, 'words', { on: '2027-01-01', what: 'Another.' }];
  expect(whyNot({ changes })).toMatchObject([{ at: ['changes', 3, 'on'] }]);
});

test('what is no day, no list or no question of it is left to the other checks', () => {
  const wrong = {
    lastChecked: '2027-02-30',
    reviewDue: 20270101,
    changes: 'soon',
    elsewhere: '2027-01-01',
    name: '2027-01-01',
  };
  expect(whyNot(wrong)).toEqual([]);
});
