import { describe, expect, test } from 'vitest';
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

describe('of two questions, of which one may have none as its answer,', () => {
  const { limits } = tools.fields;
  const { subProcessors } = collectionOf('products').fields;
  if (!limits || !subProcessors) throw new Error('A field of the model is called something else now.');
  const fields = {
    limits: { ...limits, required: true as const },
    list: { ...subProcessors, required: true as const },
  };
  const of = (facts: Record<string, unknown>) => completenessOf({ fields }, facts);
  const whole = { limits: 'It cannot see.', list: [] };

  test.each<[what: string, limits: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['no words', ''],
    ['spaces', ' \n '],
    ['an empty list', []],
  ])('one that is answered with %s is not', (_, answer) => {
    expect(of({ ...whole, limits: answer })).toEqual({ asked: 2, answered: 1, reasons: 0, percent: 50 });
  });

  test.each<[what: string, limits: unknown, reasons: number]>([
    ['words', 'It cannot see.', 0],
    ['a list', [''], 0],
    ['no', false, 0],
    ['a number', 0, 0],
    ['a reason', { noAnswer: 'not-applicable', because: 'It sees all.' }, 1],
  ])('one that is answered with %s is', (_, answer, reasons) => {
    expect(of({ ...whole, limits: answer })).toEqual({ asked: 2, answered: 2, reasons, percent: 100 });
  });

  test('an empty list is an answer, and no other emptiness', () => {
    expect(['', undefined, null].map((list) => of({ ...whole, list }).answered)).toEqual([1, 1, 1]);
    expect(of({ ...whole, list: [] }).answered).toBe(2);
  });

  test('what nobody asks is not counted, however it is answered', () => {
    const { required: _, ...free } = fields.limits;
    expect(completenessOf({ fields: { ...fields, free } }, { ...whole, free: 'Said.' })).toMatchObject({
      asked: 2,
      answered: 2,
    });
  });

  test('the share is rounded down', () => {
    const three = { ...fields, third: fields.limits };
    expect(completenessOf({ fields: three }, whole)).toMatchObject({ asked: 3, answered: 2, percent: 66 });
    expect(completenessOf({ fields: three }, {})).toMatchObject({ answered: 0, percent: 0 });
  });
});

test('where nothing is asked nothing is missing', () => {
  expect(completenessOf({ fields: {} }, {})).toEqual({ asked: 0, answered: 0, reasons: 0, percent: 100 });
});
