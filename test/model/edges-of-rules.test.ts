import { describe, expect, test } from 'vitest';
import { faultsAcross } from '../../src/model/check/rules.ts';
import type { CollectionName } from '../../src/model/collection-names.ts';
import { completeEntry, TODAY, type Facts } from '../fixtures/entries.ts';

describe('at the edge of a rule', () => {
  test.each<[what: string, name: CollectionName, given: Facts]>([
    ['checked today', 'tools', { lastChecked: TODAY, reviewDue: '2027-03-14' }],
    ['checked on the day of publication', 'tools', { published: '2026-09-14', lastChecked: '2026-09-14' }],
    ['due on the same day next year', 'tools', { lastChecked: '2026-09-14', reviewDue: '2027-09-14' }],
    [
      'due on the same day after a leap day',
      'tools',
      { lastChecked: '2027-09-14', reviewDue: '2028-09-14', publicationApprovedOn: '2027-09-14' },
    ],
    ['in use since today', 'tools', { statusSince: TODAY }],
    ['a pilot of one day', 'tools', { status: 'pilot', statusSince: '2026-06-01', pilotEnds: '2026-06-01' }],
    ['an old end of a pilot that is now in use', 'tools', { statusSince: '2026-06-01', pilotEnds: '2026-05-31' }],
    ['data abroad', 'tools', { leaves: 'abroad', countries: ['GB', 'US'] }],
    ['data without countries', 'tools', { leaves: 'stays', countries: undefined }],
    ['a use of data of one day', 'data-uses', { starts: '2026-02-01', ends: '2026-02-01' }],
    [
      'approved on the day of the last change',
      'tools',
      { changes: [{ on: TODAY, what: 'More.' }], publicationApprovedOn: TODAY },
    ],
    ['no person who checks, where it may act alone', 'tools', { oversight: 'no-person', actsAlone: 'yes' }],
    ['a person who checks, where it never acts alone', 'tools', { oversight: 'person-checks-all', actsAlone: 'never' }],
    ['one group that was not tested', 'tools', { notTested: ['none'] }],
    ['two groups that were not tested', 'tools', { notTested: ['children', 'pregnant'] }],
    ['an entry that left for good', 'tools', { withdrawn: [{ how: 'withdrawn', on: TODAY, because: 'It ended.' }] }],
    ['nothing that is missing', 'organisations', { coverage: 'all-known', notYet: [] }],
    ['a notice that is closed at once', 'notices', { state: 'closed', issued: '2026-10-05', closed: '2026-10-05' }],
  ])('%s is right', (_, name, given) => {
    const future = given['lastChecked'] === '2027-09-14' ? '2027-11-23' : TODAY;
    expect(faultsAcross(name, completeEntry(name, given), future)).toEqual([]);
  });

  test('a reason in place of a day breaks no rule', () => {
    const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'The board decides in spring.' };
    expect(
      faultsAcross('tools', completeEntry('tools', { statusSince: reason, status: 'pilot', pilotEnds: reason }), TODAY),
    ).toEqual([]);
  });
});
