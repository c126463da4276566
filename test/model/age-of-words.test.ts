import { describe, expect, test } from 'vitest';
import { changedOn, isOlder } from '../../src/model/age-of-words.ts';
import { faultsOfTranslationDay } from '../../src/model/check/translation.ts';

const CHANGES = { changes: [{ on: '2026-03-02' }, { on: '2026-06-01' }], lastChecked: '2026-09-14' };

describe('a translation is older than its entry', () => {
  test('where the entry has changed since', () => expect(isOlder('tools', CHANGES, '2026-05-31')).toBe(true));

  test('not where it was only checked since', () => expect(isOlder('tools', CHANGES, '2026-06-01')).toBe(false));

  test('not where the entry has told of no change', () => expect(isOlder('tools', {}, '2020-01-01')).toBe(false));

  test('of a page, which lists no changes, where the page was checked since', () => {
    expect(isOlder('pages', { lastChecked: '2026-09-14' }, '2026-09-13')).toBe(true);
    expect(isOlder('pages', { lastChecked: '2026-09-14' }, '2026-09-14')).toBe(false);
  });
});

test('the newest change counts, wherever it stands in the list', () => {
  expect(changedOn('organisations', { changes: CHANGES.changes.toReversed() })).toBe('2026-06-01');
});

test('a reason in place of changes, or a broken one, is no change', () => {
  expect(changedOn('tools', { changes: { noAnswer: 'not-applicable', because: 'New.' } })).toBeUndefined();
  expect(changedOn('tools', { changes: [null, { on: 3 }] })).toBeUndefined();
});

test('a translation cannot be of a day that has not come, which would hide that it is older', () => {
  expect(faultsOfTranslationDay({ translatedOn: '2026-11-24' }, '2026-11-23')).toMatchObject([
    { at: ['translatedOn'], found: 'is a day that has not come yet.' },
  ]);
  expect(faultsOfTranslationDay({ translatedOn: '2026-11-23' }, '2026-11-23')).toEqual([]);
});
