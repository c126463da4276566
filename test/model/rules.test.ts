import { describe, expect, test } from 'vitest';
import { faultsAcross } from '../../src/model/check/rules.ts';
import { collectionNames, type CollectionName } from '../../src/model/collection-names.ts';
import { completeEntry, TODAY, type Facts } from '../fixtures/entries.ts';
import { wordsOfPrograms } from '../fixtures/plain-words.ts';

const RECORDED = ['organisations', 'tools', 'data-uses', 'products', 'notices'] as const;
const faults = (name: CollectionName, given: Facts) => faultsAcross(name, completeEntry(name, given), TODAY);
const recipient = (countries: readonly string[]) => ({
  name: 'Northlight Imaging Ltd (invented)',
  role: 'processor',
  gets: 'The X-ray.',
  identifiability: 'de-personalised',
  countries,
});

test.each(collectionNames)('an entry of %s made of the examples breaks no rule', (name) => {
  expect(faults(name, {})).toEqual([]);
});

const broken: [rule: string, of: readonly CollectionName[], given: Facts, field: string, says: string][] = [
  [
    'nobody can have checked it tomorrow',
    [...RECORDED, 'pages'],
    { lastChecked: '2026-11-24', reviewDue: '2027-03-14' },
    'lastChecked',
    'has not come yet',
  ],
  [
    'the next check comes after the last',
    RECORDED,
    { lastChecked: '2026-09-14', reviewDue: '2026-09-14' },
    'reviewDue',
    'is not after the day',
  ],
  [
    'the next check comes within a year and a day',
    RECORDED,
    { lastChecked: '2026-09-14', reviewDue: '2027-09-16' },
    'reviewDue',
    'more than a year after',
  ],
  [
    'it is not checked before it is published',
    RECORDED,
    { published: '2026-09-15', lastChecked: '2026-09-14' },
    'lastChecked',
    'before the day on which it was first published',
  ],
  [
    'it stands somewhere since a day that has come',
    ['tools'],
    { statusSince: '2026-11-24' },
    'statusSince',
    'not come yet',
  ],
  [
    'a pilot ends after it begins',
    ['tools'],
    { status: 'pilot', statusSince: '2026-06-01', pilotEnds: '2026-05-31' },
    'pilotEnds',
    'before the day on which the pilot began',
  ],
  [
    'what nobody checks acts alone',
    ['tools'],
    { oversight: 'no-person', actsAlone: 'never' },
    'actsAlone',
    'also says that no person checks it',
  ],
  [
    'what a person checks every time does not act alone',
    ['tools'],
    { oversight: 'person-checks-all', actsAlone: 'yes' },
    'actsAlone',
    'also says that a person checks it every time',
  ],
  [
    'data that stays in the UK is kept nowhere else',
    ['tools', 'data-uses'],
    { leaves: 'uk', countries: ['GB', 'US'] },
    'leaves',
    'another country is named',
  ],
  [
    'data that stays in the UK is seen nowhere else',
    ['tools', 'data-uses'],
    { leaves: 'uk', countries: ['GB'], recipients: [recipient(['GB']), recipient(['IE'])] },
    'leaves',
    'another country is named',
  ],
  [
    'data that does not leave is kept nowhere else',
    ['tools', 'data-uses'],
    { leaves: 'stays', countries: ['DE'] },
    'leaves',
    'another country is named',
  ],
  [
    'a use of data ends after it begins',
    ['data-uses'],
    { starts: '2026-02-01', ends: '2026-01-31' },
    'ends',
    'before the day on which it began',
  ],
  [
    'a notice is closed after it is issued',
    ['notices'],
    { state: 'closed', issued: '2026-10-05', closed: '2026-10-04' },
    'closed',
    'before the day on which it was issued',
  ],
  [
    'nobody who can say no to nothing can say no to something',
    ['tools', 'data-uses'],
    { canSayNo: 'no', sayNoTo: ['training'], training: 'identifiable' },
    'sayNoTo',
    'also says that they cannot say no',
  ],
  [
    'who can say no can say no to the tool',
    ['tools'],
    { canSayNo: 'yes', sayNoTo: ['data-use'] },
    'sayNoTo',
    'leaves out the tool',
  ],
  [
    'who can say no can say no to the use of the data',
    ['data-uses'],
    { canSayNo: 'yes', sayNoTo: ['training'] },
    'sayNoTo',
    'leaves out the use of the data',
  ],
  ['a use of data is no tool', ['data-uses'], { sayNoTo: ['tool'] }, 'sayNoTo', 'is about a use of data'],
  [
    'nobody can refuse to teach what is not taught',
    ['tools'],
    { training: 'no', sayNoTo: ['training'] },
    'sayNoTo',
    'says that no data does',
  ],
  [
    'no group is left out beside “none”',
    ['tools', 'products'],
    { notTested: ['none', 'children'] },
    'notTested',
    'names groups as well',
  ],
  ['nobody can have looked tomorrow', ['organisations'], { coverageOn: '2026-11-24' }, 'coverageOn', 'not come yet'],
  [
    'a list that is whole has nothing that is not there yet',
    ['organisations'],
    { coverage: 'nil', notYet: [{ what: 'A tool', by: '2027-01-31' }] },
    'notYet',
    'nothing is missing',
  ],
];

describe.each(broken)('%s', (_, of, given, field, says) => {
  test.each(of)('in %s', (name) => {
    const found = faults(name, given);
    expect(found.map(({ at }) => at)).toEqual([[field]]);
    expect(found[0]?.found).toContain(says);
    expect(found[0]?.question).toMatch(/\?$/u);
    expect(found[0]?.advice).toMatch(/^\p{Lu}.*\.$|^\p{Lu}.*\?”\.$/u);
    expect(wordsOfPrograms(found)).toEqual([]);
  });
});

const figure = { of: 100, whom: 'X-rays', many: 9, what: 'were marked', source: 'Our own test', on: '2026-02-20' };

describe.each<[rule: string, given: Facts, field: string, says: string]>([
  ['a figure is out of somebody', { of: 0, many: 0 }, 'of', 'figure of nobody'],
  ['no more are counted than were looked at', { many: 101 }, 'many', 'more than the number'],
  [
    'no more are compared than were looked at',
    { comparedWith: 'Others', comparedMany: 101 },
    'comparedMany',
    'more than',
  ],
  ['who is compared has a number', { comparedWith: 'Others' }, 'comparedMany', 'is missing'],
  ['what is compared is somebody', { comparedMany: 4 }, 'comparedWith', 'is missing'],
  ['nobody has counted tomorrow', { on: '2026-11-24' }, 'on', 'not come yet'],
])('%s', (_, given, field, says) => {
  test.each(['tools', 'products'] as const)('in %s, and the second figure is named', (name) => {
    const found = faults(name, { figures: [figure, { ...figure, ...given }] });
    expect(found.map(({ at }) => at)).toEqual([['figures', 1, field]]);
    expect(found[0]?.found).toContain(says);
    expect(found[0]?.question).toMatch(/\?$/u);
    expect(found[0]?.advice).toMatch(/^\p{Lu}.*\.$|^\p{Lu}.*\?”\.$/u);
    expect(wordsOfPrograms(found)).toEqual([]);
  });
});

test('an answer to a question that was asked is not of tomorrow', () => {
  const asked = [{ question: 'Why?', answer: 'Because it helps.', on: '2026-11-24' }];
  for (const name of ['organisations', 'tools', 'data-uses'] as const)
    expect(faults(name, { asked }).map(({ at }) => at)).toEqual([['asked', 0, 'on']]);
});

test('numbers that are the same, and a figure of all, are right', () => {
  const all = { ...figure, many: 100, comparedWith: 'Others', comparedMany: 100, on: TODAY };
  expect(faults('tools', { figures: [all] })).toEqual([]);
});

test.each<[what: string, given: Facts]>([
  ['nothing among the recipients', { leaves: 'uk', recipients: [null] }],
  ['a text among the recipients', { leaves: 'uk', recipients: ['Northlight'] }],
  ['recipients that are no list', { leaves: 'stays', recipients: { countries: 'US' } }],
  ['days that are no days', { lastChecked: 5, reviewDue: ['2026-01-01'], published: null, statusSince: {} }],
  ['words for days', { lastChecked: 'TBC', reviewDue: 'soon', published: 'xxx', statusSince: 'today' }],
  ['nothing among the figures', { figures: [null, 'Nine of ten'], asked: 'Why?', sayNoTo: 'tool' }],
  ['days that are in no calendar', { lastChecked: '2026-13-01', statusSince: '2026-11-31' }],
])('an entry with %s is left to the other checks', (_, given) => {
  expect(faults('tools', given)).toEqual([]);
});

test('all rules that an entry breaks are named at once', () => {
  const given = {
    lastChecked: '2027-01-01',
    reviewDue: '2026-12-31',
    statusSince: '2026-12-24',
    leaves: 'stays',
    countries: ['US'],
  };
  expect(faults('tools', given).map(({ at }) => at.join('.'))).toEqual([
    'lastChecked',
    'reviewDue',
    'statusSince',
    'leaves',
  ]);
});
