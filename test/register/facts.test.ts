import { describe, expect, test } from 'vitest';
import { factKeys, factsOf, panelAnswers, plainFacts, type Weight } from '../../src/register/facts.ts';
import type { Facts } from '../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const toolWith = (given: Facts, gathered = false, today?: string) =>
  only(registerOf([entryOf('tools', 'riverside/x', given, { gathered })], today).tools);
const factsWith = (given: Facts, gathered = false) => toolWith(given, gathered).entry.facts;
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

describe('how an answer weighs', () => {
  test.each<[given: Facts, key: string, weight: Weight]>([
    [{ oversight: 'person-checks-all' }, 'checked', 'reassuring'],
    [{ oversight: 'no-person' }, 'checked', 'caution'],
    [{ actsAlone: 'never' }, 'alone', 'reassuring'],
    [{ actsAlone: 'yes' }, 'alone', 'caution'],
    [{ training: 'no' }, 'training', 'reassuring'],
    [{ training: 'identifiable' }, 'training', 'caution'],
    [{ leaves: 'abroad' }, 'leaves', 'caution'],
    [{ leaves: 'uk' }, 'leaves', 'worth-knowing'],
    [{ canSayNo: 'no' }, 'say-no', 'caution'],
    [{ canSayNo: 'yes' }, 'say-no', 'reassuring'],
    [{ status: 'in-use' }, 'trial', 'reassuring'],
    [{ status: 'pilot' }, 'trial', 'worth-knowing'],
    [{ testedLikeUs: 'similar' }, 'tested', 'reassuring'],
    [{ testedLikeUs: 'partly' }, 'tested', 'caution'],
    [{ testedLikeUs: REASON }, 'tested', 'gap'],
  ])('%j as “%s” is %s', (given, key, weight) => {
    expect(factsOf(toolWith(given)).find((one) => one.key === key)?.weight).toBe(weight);
  });

  test('a check that is late is a caution', () => {
    const last = (today: string) =>
      factsOf(toolWith({ lastChecked: '2026-09-14', reviewDue: '2027-03-14' }, false, today)).at(-1);
    expect(last('2026-11-23')).toMatchObject({ day: '2026-09-14', weight: 'reassuring' });
    expect(last('2027-11-23')).toMatchObject({ day: '2026-09-14', weight: 'caution' });
  });
});
