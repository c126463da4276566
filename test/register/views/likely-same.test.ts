import { expect, test } from 'vitest';
import { likelySameShown } from '../../../src/register/views/likely-same.ts';
import { entryOf, registerOf } from '../../fixtures/register.ts';

const product = (id: string, name: string, supplier = 'Acorn Ltd (invented)') =>
  entryOf('products', id, { name, supplier }, { gathered: true });

/** So many pairs of products with one name. The names of different pairs are not alike. */
const pairs = (many: number) =>
  Array.from({ length: many }, (_, at) => {
    const name = String.fromCodePoint(97 + at).repeat(12);
    return [product(`${name}-1`, name), product(`${name}-2`, name)];
  }).flat();

test('products that may be the same are named, with where they are and why they may be', () => {
  const shown = likelySameShown(registerOf([product('a', 'Turnup'), product('b', 'TurnUps')]), 'en');
  expect(shown.groups).toHaveLength(1);
  expect(shown.groups[0]?.products).toEqual([
    { name: 'Turnup', id: 'a', address: '/products/a/' },
    { name: 'TurnUps', id: 'b', address: '/products/b/' },
  ]);
  expect(shown.groups[0]?.reasons).toHaveLength(2);
  for (const reason of shown.groups[0]?.reasons ?? []) expect(reason).toMatch(/^\p{Lu}.*\.$/u);
  expect(shown.groups[0]?.reasons[0]).toContain('1');
  expect(shown.more).toBeUndefined();
  expect(shown.confirm).not.toMatch(/[{}]/u);
});

test('names with no letter between them are told so, and not by a number', () => {
  const [group] = likelySameShown(registerOf(pairs(1)), 'en').groups;
  expect(group?.reasons[0]).not.toMatch(/\d/u);
});

test('25 groups are shown, and of more it is said how many there are', () => {
  const all = likelySameShown(registerOf(pairs(25)), 'en');
  expect([all.groups.length, all.more]).toEqual([25, undefined]);
  const more = likelySameShown(registerOf(pairs(26)), 'en');
  expect(more.groups).toHaveLength(25);
  expect(more.more).toContain('1');
});

test('in Welsh, the reasons are in Welsh', () => {
  const register = registerOf(pairs(1));
  const [en, cy] = (['en', 'cy'] as const).map((language) => likelySameShown(register, language));
  expect(cy?.groups[0]?.reasons).not.toEqual(en?.groups[0]?.reasons);
  expect(cy?.groups[0]?.products[0]?.address).toMatch(/^\/cy\//u);
});
