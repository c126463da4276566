import { describe, expect, test } from 'vitest';
import { comparable, likelySame } from '../../../src/register/national/likely-same.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

const product = (id: string, name: string, supplier: string | undefined, sameAs?: string[]) =>
  entryOf('products', id, { name, supplier, ...(sameAs && { sameAs }) }, { gathered: true });
const proposed = (...products: ReturnType<typeof product>[]) =>
  likelySame(registerOf(products)).map((one) => one.products.map(({ entry }) => entry.id));

test('names that differ in small things are proposed, and names that differ in one letter in four are not', () => {
  expect(
    proposed(
      product('a', 'Northlight Chest 3.2 (invented)', 'Northlight Imaging Ltd'),
      product('b', 'NorthLight chest', 'Northlight Imaging'),
      product('c', 'Northlight Stroke', 'Northlight Imaging Ltd'),
    ),
  ).toEqual([['a', 'b']]);
});

test('products of two suppliers are not the same, and where one does not say it may be', () => {
  expect(proposed(product('a', 'Pulse', 'Acorn Ltd'), product('b', 'Pulse', 'Beech Ltd'))).toEqual([]);
  expect(proposed(product('a', 'Pulse', 'Acorn Ltd'), product('b', 'Pulse', undefined))).toEqual([['a', 'b']]);
});

test('all that are alike are one proposal, the most alike first', () => {
  expect(
    proposed(
      product('a', 'Turnup', 'Turnup Analytics'),
      product('b', 'TurnUp', 'Turnup Analytics'),
      product('c', 'Turnup', 'Turnup Analytics'),
      product('x', 'Clerkwell Letters', 'Clerkwell'),
      product('y', 'Clerkwell Letter', 'Clerkwell'),
    ),
  ).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y'],
  ]);
});

test('what a person has joined is not proposed again', () => {
  expect(
    proposed(product('a', 'Turnup', 'T'), entryOf('products', 'own', { name: 'Turnup', supplier: 'T', sameAs: ['a'] })),
  ).toEqual([]);
});

test('a name is compared without forms of companies, versions and marks', () => {
  expect(comparable('NorthLight™ Chest v3.2 Ltd. (invented)')).toBe('northlight chest');
});

test('thousands of products are compared within a second', () => {
  const many = Array.from({ length: 3000 }, (_, at) => product(`p${at}`, `Tool ${at.toString(36)}x${at * 7}`, 'S'));
  const begun = performance.now();
  likelySame(registerOf(many));
  expect(performance.now() - begun).toBeLessThan(5000);
});

const details = (...products: ReturnType<typeof product>[]) =>
  likelySame(registerOf(products)).map(({ products: some, ...rest }) => ({
    ids: some.map(({ entry }) => entry.id),
    ...rest,
  }));

describe('two names are alike', () => {
  test.each([
    ['equal', 'Acornlight', 'Acornlight', 0],
    ['different in one letter of five', 'Pulse', 'Pulsa', 1],
    ['different in two letters of ten', 'Acornlight', 'Acornligxy', 2],
    ['longer by a fifth', 'Acornlig', 'Acornligxx', 2],
  ])('where they are %s', (_, one, other, differ) => {
    const letters = Math.max(one.length, other.length);
    const expected = [{ ids: ['a', 'b'], differ, letters, supplier: 'same' }];
    expect(details(product('a', one, 'T'), product('b', other, 'T'))).toEqual(expected);
    expect(details(product('a', other, 'T'), product('b', one, 'T'))).toEqual(expected);
  });

  test.each([
    ['different in one letter of four', 'Puls', 'Pula'],
    ['different in three letters of ten', 'Acornlight', 'Acornlixyz'],
    ['alike but for the beginning of their only word', 'Zcornlight', 'Acornlight'],
    ['empty when versions and marks are taken away', '™ v2', '(invented)'],
  ])('and not where they are %s', (_, one, other) => {
    expect(details(product('a', one, 'T'), product('b', other, 'T'))).toEqual([]);
  });

  test('where any of their words begins with the same four letters', () => {
    expect(proposed(product('a', 'Xcornlight Chestnut', 'T'), product('b', 'Acornlight Chestnuts', 'T'))).toEqual([
      ['a', 'b'],
    ]);
  });
});

describe('two suppliers are', () => {
  test.each<[one: string | undefined, other: string | undefined, supplier: string | undefined]>([
    ['Acorn', 'Acorn Ltd', 'same'],
    ['Acorn', 'Acorx', 'similar'],
    ['Acorns', 'Acorxx', undefined],
    ['Acorn', undefined, 'not-said'],
    [undefined, undefined, 'not-said'],
    ['Ltd', 'Acorn', 'not-said'],
  ])('“%s” and “%s”: %s', (one, other, supplier) => {
    expect(details(product('a', 'Pulse', one), product('b', 'Pulse', other)).map((found) => found.supplier)).toEqual(
      supplier === undefined ? [] : [supplier],
    );
  });

  test('told of a group as the least sure of its pairs', () => {
    const similar = [product('a', 'Pulse', 'Acorn'), product('b', 'Pulse', 'Acorn'), product('c', 'Pulse', 'Acorx')];
    expect(only(details(...similar)).supplier).toBe('similar');
    expect(only(details(...similar, product('d', 'Pulse', undefined))).supplier).toBe('not-said');
  });
});

describe('a proposal', () => {
  test('joins through one that is like two others, lists them by id, and tells of the two that differ most', () => {
    expect(
      details(
        product('c', 'Acornlight', 'T'),
        product('a', 'Acornligxy', 'T'),
        product('b', 'Acornlighz', 'T'),
        product('d', 'Acornlabxy', 'T'),
      ),
    ).toEqual([{ ids: ['a', 'b', 'c', 'd'], differ: 2, letters: 10, supplier: 'same' }]);
  });

  test.each([
    ['first', ['Acornligxy', 'Acornlight', 'Acornlight']],
    ['last', ['Acornlighz', 'Acornlight', 'Acornligxy']],
  ])('tells of the two that differ most, also where they are the %s', (_, names) => {
    expect(only(details(...names.map((name, at) => product(`p${at}`, name, 'T')))).differ).toBe(2);
  });

  test('stands before another whose names differ in a greater share of their letters', () => {
    expect(
      proposed(
        product('a', 'Pulse', 'T'),
        product('b', 'Pulsa', 'T'),
        product('m', 'Acornlights of Fenwick', 'T'),
        product('n', 'Acornlightsxx of Fenwick', 'T'),
        product('x', 'Beechwood', 'T'),
        product('y', 'Beechwood', 'T'),
      ),
    ).toEqual([
      ['x', 'y'],
      ['m', 'n'],
      ['a', 'b'],
    ]);
  });

  test('is made though nobody is like a third', () => {
    expect(proposed(product('a', 'Pulse', 'T'), product('b', 'Pulse', 'T'), product('c', 'Quiet', 'T'))).toEqual([
      ['a', 'b'],
    ]);
    expect(proposed()).toEqual([]);
    expect(proposed(product('a', 'Pulse', 'T'))).toEqual([]);
  });
});

test('a word that more than 200 products share does not bring two together', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => product(`p${at}`, `Tool ${'x'.repeat(at)}y`, 'S'));
  const alike = [product('a', 'Tool Ab', 'T'), product('b', 'Tool Ac', 'T')];
  expect(proposed(...many(198), ...alike)).toContainEqual(['a', 'b']);
  expect(proposed(...many(199), ...alike)).not.toContainEqual(['a', 'b']);
});

test.each([
  ['Pulse™', 'pulse'],
  ['Pulse®Chest', 'pulse chest'],
  ['© Pulse', 'pulse'],
  ['Pulse (dychmygol)', 'pulse'],
  ['Pulse (invented) Ltd', 'pulse'],
  ['Pulse invented', 'pulse invented'],
  ['Ymweliâd', 'ymweliad'],
  ['Ｐｕｌｓｅ', 'pulse'],
  ['Pulse 2', 'pulse'],
  ['Pulse v12.3.4', 'pulse'],
  ['Pulse2', 'pulse2'],
  ['Pulse Limited', 'pulse'],
  ['Pulse PLC', 'pulse'],
  ['Pulse GmbH', 'pulse'],
  ['Pulse Software UK', 'pulse'],
  ['Pulse Systems Inc', 'pulse'],
  ['Pulse Version', 'pulse'],
  ['Limitedness', 'limitedness'],
  ['A - b / (c)', 'a b c'],
  ['', ''],
])('“%s” is compared as “%s”', (name, compared) => {
  expect(comparable(name)).toBe(compared);
});
