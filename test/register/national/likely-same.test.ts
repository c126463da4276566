import { expect, test } from 'vitest';
import { comparable, likelySame } from '../../../src/register/national/likely-same.ts';
import { entryOf, registerOf } from '../../fixtures/register.ts';

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
