import { expect, test } from 'vitest';
import { SHOWN_OF_A_LIST } from '../../../src/register/lists.ts';
import { usersShown } from '../../../src/register/views/users.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entryOf, registerOf } from '../../fixtures/register.ts';

const fenwick = entryOf('organisations', 'fenwick', { name: 'Fenwick (invented)' });
const product = (id: string, given: Facts = {}) => entryOf('products', id, { name: `Product ${id}`, ...given });
const tool = (id: string, given: Facts) => entryOf('tools', id, { name: id.split('/')[1], ...given });

const shown = (entries: Parameters<typeof registerOf>[0], language: 'en' | 'cy' = 'en') => {
  const [first] = registerOf([fenwick, ...entries]).products;
  return usersShown(first as NonNullable<typeof first>, language);
};

test('of a product that nobody uses, nothing is counted', () => {
  expect(shown([product('a')])).toEqual({ total: undefined, byStatus: [], more: undefined, sameAs: [] });
});

test('who uses it is counted, by where the tools stand, in the order of the names of organisations', () => {
  const { total, byStatus } = shown([
    product('a'),
    tool('riverside/x', { product: 'a', status: 'in-use' }),
    tool('fenwick/y', { product: 'a', status: 'in-use' }),
    tool('fenwick/z', { product: 'a', status: 'pilot' }),
  ]);
  expect(total).toMatch(/2 organisations.*3/u);
  expect(byStatus.map(({ status, count }) => [status, count])).toEqual([
    ['Pilot', 1],
    ['In use', 2],
  ]);
  expect(byStatus[1]?.tools).toEqual([
    { organisation: 'Fenwick (invented)', name: 'y', address: '/tools/fenwick/y/' },
    { organisation: 'Riverside Hospitals (invented)', name: 'x', address: '/tools/riverside/x/' },
  ]);
});

test('a tool that does not say where it stands is told as such', () => {
  const silent = entryOf('tools', 'riverside/x', { product: 'a' }, { gathered: true });
  expect(shown([product('a'), silent]).byStatus[0]).toMatchObject({
    status: expect.stringMatching(/^\p{Lu}/u) as string,
    count: 1,
  });
});

test('a name that has no Welsh is marked in its language', () => {
  const { byStatus } = shown([product('a'), tool('riverside/x', { product: 'a', status: 'in-use' })], 'cy');
  expect(byStatus[0]?.tools[0]).toMatchObject({ language: 'en', address: '/cy/tools/riverside/x/' });
});

test('of very many the first are shown, and it is said where all of them are', () => {
  const many = Array.from({ length: SHOWN_OF_A_LIST + 1 }, (_, at) =>
    tool(`riverside/t${at}`, { product: 'a', status: 'in-use' }),
  );
  const { byStatus, more } = shown([product('a'), ...many]);
  expect(byStatus[0]).toMatchObject({ count: SHOWN_OF_A_LIST + 1 });
  expect(byStatus[0]?.tools).toHaveLength(SHOWN_OF_A_LIST);
  expect(more?.address).toBe('/tools/product/a/');
});

test('other entries that are the same product are named with where they are', () => {
  expect(shown([product('a', { sameAs: ['b'] }), product('b')]).sameAs).toEqual([
    { name: 'Product b', id: 'b', address: '/products/b/' },
  ]);
});
