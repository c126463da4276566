import { expect, test } from 'vitest';
import { factKeys, panelAnswers, plainFacts } from '../../src/register/facts.ts';
import type { Facts } from '../fixtures/entries.ts';
import { entryOf } from '../fixtures/register.ts';

const factsWith = (given: Facts, gathered = false) => entryOf('tools', 'riverside/x', given, { gathered }).facts;
const REASON = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'The study is not over.' };

test('there are eight facts, and the day of the last check is the last', () => {
  expect(factKeys).toEqual(['checked', 'alone', 'training', 'leaves', 'say-no', 'trial', 'tested', 'last-checked']);
});

test('the panel is answered by the ids of terms; a silence is null, and so is a reason', () => {
  expect(panelAnswers(factsWith({ oversight: 'person-decides', testedLikeUs: REASON }))).toMatchObject({
    oversight: 'person-decides',
    testedLikeUs: null,
  });
  const silent = panelAnswers(factsWith({}, true));
  expect(Object.values(silent)).toEqual(Array(7).fill(null));
  expect(Object.keys(silent)).toEqual([
    ...['oversight', 'actsAlone', 'training', 'leaves', 'canSayNo', 'status', 'testedLikeUs'],
  ]);
});

test('as data, each fact has its question and its answer, and the kind of reason where one is given', () => {
  const all = plainFacts(factsWith({ status: 'pilot', testedLikeUs: REASON, lastChecked: '2026-09-14' }));
  expect(all.map(({ key }) => key)).toEqual(factKeys);
  expect(all).toContainEqual({ key: 'trial', field: 'status', answer: 'pilot' });
  expect(all).toContainEqual({ key: 'tested', field: 'testedLikeUs', answer: null, reason: 'not-yet-known' });
  expect(all.at(-1)).toEqual({ key: 'last-checked', field: 'lastChecked', answer: '2026-09-14' });
  expect(plainFacts(factsWith({}, true)).at(-1)).toEqual({ key: 'last-checked', field: 'lastChecked', answer: null });
});

test('a tool without data about people sends none away and learns from none, whatever it leaves out', () => {
  const none = factsWith({ identifiability: 'none' }, true);
  expect(panelAnswers(none)).toMatchObject({ training: 'no', leaves: 'stays', canSayNo: null });
  expect(panelAnswers(factsWith({ identifiability: 'none', training: 'identifiable' }, true)).training).toBe(
    'identifiable',
  );
});
