import { expect, test } from 'vitest';
import { collectionNames } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import { completenessOf } from '../../src/register/completeness.ts';
import { completeEntry } from '../fixtures/entries.ts';

const tools = collectionOf('tools');

test.each(collectionNames)('an entry of %s that answers all that its case asks is complete', (name) => {
  expect(completenessOf(collectionOf(name), completeEntry(name)).percent).toBe(100);
});

test('an answer more or less is counted, and one that is empty is none', () => {
  const whole = completenessOf(tools, completeEntry('tools'));
  const less = completenessOf(tools, completeEntry('tools', { limits: '  ', care: [] }));
  expect(less).toEqual({
    ...whole,
    answered: whole.asked - 2,
    percent: Math.floor((100 * (whole.asked - 2)) / whole.asked),
  });
});

test('a case that asks more makes the entry less complete until it is answered', () => {
  const use = completenessOf(tools, completeEntry('tools'));
  const pilot = completenessOf(tools, completeEntry('tools', { status: 'pilot', pilotEnds: undefined }));
  expect(pilot.asked).toBeGreaterThan(use.asked);
  expect(pilot.answered).toBe(pilot.asked - 1);
});

test('a reason counts as an answer and is told apart', () => {
  const reason = { noAnswer: 'not-applicable', because: 'There is no contract.' };
  expect(completenessOf(tools, completeEntry('tools', { retention: reason }))).toMatchObject({
    reasons: 1,
    percent: 100,
  });
});

test('an empty list is an answer where it says that there is none', () => {
  const products = collectionOf('products');
  expect(completenessOf(products, completeEntry('products', { subProcessors: [] })).percent).toBe(100);
});
