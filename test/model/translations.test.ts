import { describe, expect, test } from 'vitest';
import { faultsOfTranslation, faultsOfTranslationDay, translationOf } from '../../src/model/check/translation.ts';
import type { CollectionName } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import { completeEntry, TODAY, type Facts } from '../fixtures/entries.ts';
import { wordsOfPrograms } from '../fixtures/plain-words.ts';

const ABOUT = { translatedBy: 'person', translatedOn: '2026-11-02' };
const REASON = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'The contract is being changed.' };

/** What is wrong with a translation of a complete entry. */
function faults(words: Facts, given: Facts = {}, name: CollectionName = 'tools') {
  return faultsOfTranslation(collectionOf(name), { ...ABOUT, ...words }, completeEntry(name, given));
}
const places = (found: ReturnType<typeof faults>) => found.map(({ at }) => at.join('.'));

describe('a translation may hold', () => {
  test('words of its own, and leave the rest in the first language', () => {
    expect(faults({ name: 'Trefnu pelydrau-X y frest', limits: 'Ni all weld toriad.' })).toEqual([]);
  });

  test('the words of records, item by item', () => {
    expect(faults({ hazards: [{ hazard: 'Gallai fethu problem.', control: 'Mae meddyg yn edrych.' }] })).toEqual([]);
    expect(faults({ recipients: [{ gets: 'Y pelydr-X.' }] })).toEqual([]);
  });

  test('the words of a reason', () => {
    expect(faults({ leaving: { because: 'Mae’r contract yn newid.' } }, { leaving: REASON })).toEqual([]);
    expect(faults({ contractEnds: { because: 'Mae’r contract yn newid.' } }, { contractEnds: REASON })).toEqual([]);
  });

  test('the words of a reason inside a record', () => {
    const documents = [{ kind: 'dpia', address: REASON }];
    expect(faults({ documents: [{ address: { because: 'Mae’n newid.' } }] }, { documents })).toEqual([]);
  });

  test('a list of another length, where a language has more or fewer words for a thing', () => {
    expect(faults({ alsoCalled: ['pelydr-X'] }, {}, 'care')).toEqual([]);
  });
});

describe('a translation says of itself', () => {
  test('who made it and when', () => {
    const found = faults({ translatedBy: undefined, translatedOn: undefined });
    expect(found.map(({ question }) => question)).toEqual(['Who translated it?', 'When was it translated?']);
  });

  test.each(['person', 'machine', 'machine-checked'])('that it is by “%s”', (translatedBy) => {
    expect(faults({ translatedBy })).toEqual([]);
  });

  test('nothing else: a name is not one of its list', () => {
    expect(faults({ translatedBy: 'Mrs Jones' })[0]?.found).toBe('says “Mrs Jones”, which is not in its list.');
    expect(faults({ translatedOn: '2026-02-30' })[0]?.found).toContain('there is no such day');
  });
});

describe('facts are given once, in the first language', () => {
  const isFact = 'is a fact, and this file is a translation. Facts are given once, in the first language.';

  test.each<[field: string, fact: unknown]>([
    ['status', 'pilot'],
    ['care', ['scans']],
    ['countries', ['US']],
    ['lastChecked', '2026-11-20'],
    ['organisation', 'fenwick'],
    ['moreAt', 'https://www.example.org/cy'],
    ['product', 'northlight-chest'],
  ])('%s is refused', (field, fact) => {
    const found = faults({ [field]: fact }, { [field]: fact });
    expect(found.map((fault) => fault.found)).toContain(isFact);
    expect(new Set(places(found))).toEqual(new Set([field]));
  });

  test('a fact inside a record is refused', () => {
    const found = faults({ recipients: [{ gets: 'Y pelydr-X.', role: 'controller' }] });
    expect(found.map(({ at, found: what }) => [at.join('.'), what])).toEqual([['recipients.0.role', isFact]]);
  });

  test('the kind of a reason is a fact', () => {
    const found = faults({ leaving: { ...REASON, because: 'Mae’n newid.' } }, { leaving: REASON });
    expect(places(found)).toEqual(['leaving']);
    expect(found[0]?.found).toContain('which is a fact');
  });
});

describe('a translation goes with the first language', () => {
  test('it answers nothing that was not answered there', () => {
    expect(faults({ alternatives: 'Meddyliwyd am fwy o staff.' })).toMatchObject([
      { at: ['alternatives'], found: 'is answered here, and not in the first language.' },
    ]);
  });

  test('it has an answer where there is an answer', () => {
    expect(faults({ leaving: { because: 'Mae’n newid.' } })).toMatchObject([
      { at: ['leaving'], found: 'has a reason here, and an answer in the first language.' },
    ]);
  });

  test('it has a reason where there is a reason', () => {
    expect(faults({ leaving: 'Rydym yn ei ddiffodd.' }, { leaving: REASON })).toMatchObject([
      { at: ['leaving'], found: 'has an answer here, and a reason in the first language.' },
    ]);
  });

  test('it has as many records', () => {
    const hazards = [
      { hazard: 'It could miss a problem.', control: 'A doctor looks.' },
      { hazard: 'It could be slow.', control: 'Staff see a red bar.' },
    ];
    expect(faults({ hazards: [{ hazard: 'Gallai fethu problem.' }] }, { hazards })).toMatchObject([
      { at: ['hazards'], found: 'has 1 items, and the first language has 2.' },
    ]);
  });
});

describe('the day of a translation', () => {
  test.each([['2026-11-23'], ['2026-11-22'], ['soon'], [5], [undefined]])('%s is not tomorrow', (translatedOn) => {
    expect(faultsOfTranslationDay({ translatedOn }, TODAY)).toEqual([]);
  });

  test('of tomorrow is refused, with the question and what to write', () => {
    expect(faultsOfTranslationDay({ translatedOn: '2026-11-24' }, TODAY)).toEqual([
      {
        at: ['translatedOn'],
        question: 'When was it translated?',
        found: 'is a day that has not come yet.',
        advice: 'Write the day on which you last made the words agree with the first language.',
      },
    ]);
  });

  test('is not looked for where there is no entry', () => {
    expect(faultsOfTranslationDay(null, TODAY)).toEqual([]);
  });
});

test('the collection of translations is made once', () => {
  expect(translationOf(collectionOf('tools'))).toBe(translationOf(collectionOf('tools')));
});

test('a fact in a translation is told with its question, and what to do', () => {
  expect(faults({ status: 'pilot' }, { status: 'pilot' })).toContainEqual({
    at: ['status'],
    question: collectionOf('tools').fields['status']?.question,
    found: expect.stringContaining('is a fact') as string,
    advice: 'Take the line out here. Readers see the fact in their own language.',
  });
});

test('who translated it can have no reason, and neither can when', () => {
  for (const name of ['translatedBy', 'translatedOn'])
    expect(faults({ [name]: REASON }).map(({ found }) => found)).toEqual([
      'has a reason for no answer. This question takes no reason: it needs an answer.',
    ]);
});

test('where the first language is not there, that alone is to be told', () => {
  expect(faultsOfTranslation(collectionOf('tools'), { ...ABOUT, name: 'Enw' }, {})).toEqual([]);
});

test('where something is not as in the first language, the message says what a translation answers', () => {
  expect(faults({ alternatives: 'Meddyliwyd am fwy o staff.' })[0]).toMatchObject({
    question: collectionOf('tools').fields['alternatives']?.question,
    advice: 'A translation answers what the first language answers, in the same order.',
  });
});

describe('words of a translation are words as any', () => {
  test.each<[what: string, words: Facts]>([
    ['a placeholder', { limits: 'I’w gadarnhau' }],
    ['nothing', { limits: '' }],
    ['only spaces', { name: ' \u200B' }],
    ['a text that is too long', { inBrief: 'gair '.repeat(100) }],
    ['a list in place of a text', { limits: ['un', 'dau'] }],
    ['a placeholder in a record', { recipients: [{ gets: 'TBC' }] }],
    ['a name that is not known', { limtis: 'Ni all weld toriad.' }],
  ])('%s is refused, in plain words', (_, words) => {
    const found = faults(words);
    expect(found.length).toBeGreaterThan(0);
    expect(wordsOfPrograms(found)).toEqual([]);
  });

  test.each<[what: string, facts: unknown]>([
    ['nothing', null],
    ['a list', []],
    ['a text', 'Ni all weld toriad.'],
  ])('a file that holds %s is refused', (_, facts) => {
    expect(faultsOfTranslation(collectionOf('tools'), facts, completeEntry('tools')).length).toBeGreaterThan(0);
  });
});
