import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../src/model/index.ts';
import { referencesIn } from '../../src/register/references.ts';

const { fields } = collectionOf('tools');
const named = (facts: unknown) => referencesIn(fields, facts).map(({ at, to, id }) => [at.join('.'), to, id]);

describe('what an entry names', () => {
  test('is found in an answer, in a list, and within records', () => {
    const facts = {
      organisation: 'riverside',
      product: 'letterbird',
      care: ['gp', 'eyes'],
      noticeAnswers: [{ notice: 'alert', answer: 'x' }, { notice: 'other' }],
      name: 'product',
    };
    expect(named(facts).toSorted()).toEqual([
      ['care.0', 'care', 'gp'],
      ['care.1', 'care', 'eyes'],
      ['noticeAnswers.0.notice', 'notices', 'alert'],
      ['noticeAnswers.1.notice', 'notices', 'other'],
      ['organisation', 'organisations', 'riverside'],
      ['product', 'products', 'letterbird'],
    ]);
    expect(referencesIn(fields, facts)).toEqual(referencesIn(fields, facts));
  });

  test('comes with its question', () =>
    expect(referencesIn(fields, { product: 'x' })[0]?.field).toBe(fields['product']));

  test.each([
    [undefined],
    [null],
    ['organisation'],
    [{ product: { id: 'x' }, care: 'gp and eyes'.length, noticeAnswers: 'alert' }],
    [{ care: [7, null, { id: 'gp' }], noticeAnswers: [null, 'alert', 7] }],
    [{ product: { noAnswer: 'not-yet-known', because: 'x' } }],
  ])('is nothing in %j', (facts) => expect(named(facts)).toEqual([]));
});
