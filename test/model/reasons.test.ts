import { describe, expect, test } from 'vitest';
import { given, isNoAnswer } from '../../src/model/answer.ts';
import { faultsOf } from '../../src/model/check/entry.ts';
import { collectionNames, type CollectionName } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import { completeEntry, withAnswer, type Facts, type Path } from '../fixtures/entries.ts';
import { wordsOfPrograms } from '../fixtures/plain-words.ts';

const BECAUSE = 'The contract is being changed.';
const REASONS: readonly Facts[] = [
  { noAnswer: 'not-applicable', because: BECAUSE },
  { noAnswer: 'not-yet-known', by: '2027-03-01', because: BECAUSE },
  { noAnswer: 'withheld', ground: 'commercial', because: BECAUSE },
];

/** The ways to the fields of a collection, by whether a reason can stand in for their answer. What a source said is kept as it is. */
function fieldsBy(name: CollectionName, takesReasons: boolean): [path: string, way: Path][] {
  return Object.entries(collectionOf(name).fields)
    .flatMap(([question, field]): [Path, typeof field][] => [
      [[question], field],
      ...Object.entries(field.of ?? {}).map(([inner, one]): [Path, typeof field] => [[question, 0, inner], one]),
    ])
    .filter(([, { kind }]) => kind !== 'kept')
    .filter(([, { required, reasons }]) => (required !== 'always' && reasons !== false) === takesReasons)
    .map(([way]) => [way.join('.'), way]);
}

/** What the check says of one answer, beside the answers that every entry has. */
function faultsWith(name: CollectionName, way: Path, answer: unknown) {
  const { fields } = collectionOf(name);
  const always = Object.entries(fields).filter(([question, one]) => one.required === 'always' || question === way[0]);
  const entry = Object.fromEntries(always.map(([question, { example }]) => [question, structuredClone(example)]));
  return faultsOf(collectionOf(name), withAnswer(entry, way, answer), { complete: false });
}

describe.each(collectionNames)('%s', (name) => {
  const taking = fieldsBy(name, true);
  test.skipIf(taking.length === 0)('a complete reason of each kind is taken where a question may be left open', () => {
    for (const [path, way] of taking)
      for (const reason of REASONS) expect(faultsWith(name, way, reason), path).toEqual([]);
  });

  test('a reason is refused where there must be an answer, and the message says so', () => {
    for (const [path, way] of fieldsBy(name, false))
      for (const reason of REASONS) {
        const faults = faultsWith(name, way, reason);
        expect(
          faults.map(({ at, found }) => [at.join('.'), found]),
          path,
        ).toEqual([[path, 'has a reason for no answer. This question takes no reason: it needs an answer.']]);
      }
  });
});

const incomplete: [what: string, reason: Facts, at: string, says: string][] = [
  ['no because', { noAnswer: 'not-applicable' }, 'limits.because', 'without the reason in words (because)'],
  ['an empty because', { noAnswer: 'not-applicable', because: '' }, 'limits.because', '(because) is empty'],
  ['“TBC” as because', { noAnswer: 'not-applicable', because: 'TBC' }, 'limits.because', '(because) says only “TBC”'],
  [
    'no day',
    { noAnswer: 'not-yet-known', because: BECAUSE },
    'limits.by',
    'without the day by which it will be known (by)',
  ],
  [
    'no real day',
    { noAnswer: 'not-yet-known', by: '2026-02-30', because: BECAUSE },
    'limits.by',
    '(by) says “2026-02-30”',
  ],
  ['no ground', { noAnswer: 'withheld', because: BECAUSE }, 'limits.ground', 'without the ground'],
  [
    'an unknown ground',
    { noAnswer: 'withheld', ground: 'shame', because: BECAUSE },
    'limits.ground',
    '(ground) says “shame”, which is not in its list',
  ],
  [
    'an unknown kind',
    { noAnswer: 'secret', because: BECAUSE },
    'limits.noAnswer',
    '(noAnswer) says “secret”, which is not in its list',
  ],
  ['a line too many', { ...REASONS[0], ground: 'legal' }, 'limits', 'has a reason with “ground”'],
  [
    'lines too many',
    { ...REASONS[0], ground: 'legal', by: '2027-03-01' },
    'limits',
    'has a reason with “ground”, “by”, which does not belong there.',
  ],
  [
    'a list for because',
    { ...REASONS[0], because: ['It'] },
    'limits.because',
    'says “several things”, which is not text.',
  ],
  ['a number for because', { ...REASONS[0], because: 5 }, 'limits.because', 'says “5”, which is not text.'],
  [
    'a long name for its kind',
    { noAnswer: 'x'.repeat(81), because: BECAUSE },
    'limits.noAnswer',
    `says “${'x'.repeat(77)}…”, which is not in its list.`,
  ],
  [
    'a name of 80 signs for its kind',
    { noAnswer: 'x'.repeat(80), because: BECAUSE },
    'limits.noAnswer',
    `says “${'x'.repeat(80)}”, which is not in its list.`,
  ],
];

test.each(incomplete)('a reason with %s is not complete, and the message names what lacks', (_, reason, at, says) => {
  const faults = faultsOf(collectionOf('tools'), completeEntry('tools', { limits: reason }), { complete: true });
  expect(faults.map((fault) => fault.at.join('.'))).toEqual([at]);
  expect(faults[0]?.found).toContain(says);
  expect(faults[0]?.question).toBe('What can it not do?');
  expect(faults[0]?.example).toMatch(/^limits:\n {2}noAnswer: /u);
  expect(wordsOfPrograms(faults)).toEqual([]);
});

test.each<[kind: string, reason: Facts, beside: string, shown: string]>([
  ['not-applicable', { noAnswer: 'not-applicable' }, 'this kind takes nothing more.', 'noAnswer: not-applicable'],
  ['not-yet-known', { noAnswer: 'not-yet-known' }, 'this kind has by too, the day', 'by: 2027-03-01'],
  ['withheld', { noAnswer: 'withheld' }, 'this kind has ground too, from its list.', 'ground: security'],
  ['unknown', { noAnswer: 'secret', because: BECAUSE }, 'not-yet-known has by too, a day,', 'by: 2027-03-01'],
])('of a reason whose kind is %s, the message says what belongs to it, and shows one', (_, reason, beside, shown) => {
  const faults = faultsOf(collectionOf('tools'), completeEntry('tools', { limits: reason }), { complete: true });
  expect(faults[0]?.advice).toContain(`A reason for no answer has noAnswer and because; ${beside}`);
  expect(faults[0]?.example).toContain(shown);
});

test('the grounds on offer are told with their meaning, where one lacks', () => {
  const facts = completeEntry('tools', { limits: { noAnswer: 'withheld', because: BECAUSE } });
  const [fault] = faultsOf(collectionOf('tools'), facts, { complete: true });
  expect(fault?.example).toMatch(/\n# security: \p{Lu}.*\. \p{Lu}.*\./u);
});

test('all that lacks in one reason is named at once', () => {
  const facts = completeEntry('tools', { leaving: { noAnswer: 'withheld' } });
  const faults = faultsOf(collectionOf('tools'), facts, { complete: true });
  expect(faults.map(({ at }) => at.join('.'))).toEqual(['leaving.ground', 'leaving.because']);
});

test('a reason meets no condition: what depends on the answer is not asked', () => {
  const facts = completeEntry('tools', { leaves: REASONS[0], recipients: undefined });
  expect(faultsOf(collectionOf('tools'), facts, { complete: true })).toEqual([]);
});

test('an answer is told from a reason', () => {
  expect(isNoAnswer(REASONS[0])).toBe(true);
  expect([isNoAnswer('No'), isNoAnswer(null), isNoAnswer(['noAnswer']), isNoAnswer(undefined)]).toEqual(
    Array(4).fill(false),
  );
  expect(given<unknown>(REASONS[0])).toBeUndefined();
  expect(given('No')).toBe('No');
});
