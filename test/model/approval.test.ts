import { describe, expect, test } from 'vitest';
import { isDraft, needsApproval } from '../../src/model/check/approval.ts';
import { faultsAcross } from '../../src/model/check/rules.ts';
import { collectionNames } from '../../src/model/collection-names.ts';
import { completeEntry, TODAY, type Facts } from '../fixtures/entries.ts';

const RECORDED = ['organisations', 'tools', 'data-uses', 'products', 'notices'] as const;
const ON = 'publicationApprovedOn';
const BY = 'publicationApprovedBy';

test('entries that have a record need an approval, and no others', () => {
  expect(collectionNames.filter(needsApproval)).toEqual([...RECORDED]);
});

test('an entry is a draft while nobody has approved it, and while what was written is empty', () => {
  expect(isDraft('tools', {})).toBe(true);
  expect(isDraft('tools', { [BY]: ' ', [ON]: null })).toBe(true);
  expect(isDraft('tools', { [BY]: 'Head of communications' })).toBe(false);
  expect(isDraft('tools', { withdrawn: [{}] })).toBe(false);
  expect(isDraft('glossary', {})).toBe(false);
});

describe.each(RECORDED)('in %s', (name) => {
  test.each<[what: string, given: Facts, field: string, says: string]>([
    ['approved tomorrow', { [ON]: '2026-11-24' }, ON, 'not come yet'],
    ['approved before the last check', { lastChecked: '2026-09-14', [ON]: '2026-09-13' }, ON, 'before the last check'],
    [
      'approved before the last change',
      { changes: [{ on: '2026-10-02', what: 'A second clinic.' }], [ON]: '2026-10-01' },
      ON,
      'the last change',
    ],
    ['approved by nobody', { [BY]: undefined }, BY, 'when it was approved'],
    ['approved on no day', { [ON]: undefined }, ON, 'who approved it'],
  ])('%s is named', (_, given, field, says) => {
    const faults = faultsAcross(name, completeEntry(name, given), TODAY);
    expect(faults).toMatchObject([{ at: [field], found: expect.stringContaining(says) as string }]);
  });

  test('approved on the day of the last check is right', () => {
    const given = { lastChecked: '2026-09-14', changes: [{ on: '2026-09-14', what: 'A clinic.' }], [ON]: '2026-09-14' };
    expect(faultsAcross(name, completeEntry(name, given), TODAY)).toEqual([]);
  });
});
