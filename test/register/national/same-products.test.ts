import { expect, test } from 'vitest';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

const product = (id: string, sameAs?: string[], source?: string) =>
  entryOf(
    'products',
    id,
    { name: id, ...(sameAs && { sameAs }), ...(source && { gathered: [{ source, on: '2026-11-23', id }] }) },
    { gathered: source !== undefined },
  );
const sameOf = (id: string, register: ReturnType<typeof registerOf>) =>
  only(register.products.filter(({ entry }) => entry.id === id)).sameAs.map(({ entry }) => entry.id);

test('what a person has joined holds both ways and onwards', () => {
  const register = registerOf([product('a', ['b']), product('b', ['c']), product('c'), product('d')]);
  expect(sameOf('a', register)).toEqual(['b', 'c']);
  expect(sameOf('c', register)).toEqual(['a', 'b']);
  expect(sameOf('d', register)).toEqual([]);
});

test('a publisher joins products of its own, and none of another', () => {
  const register = registerOf([
    product('one-x', ['one-y', 'two-x'], 'one'),
    product('one-y', undefined, 'one'),
    product('two-x', undefined, 'two'),
  ]);
  expect(sameOf('one-x', register)).toEqual(['one-y']);
  expect(sameOf('two-x', register)).toEqual([]);
});

test('a product that a publisher took away joins nothing and stops nothing', () => {
  expect(sameOf('a', registerOf([product('a', ['gone'])]))).toEqual([]);
});

test('a notice on a product reaches the tools of every entry that is the same product, and no other', () => {
  const tool = (id: string, of: string) => entryOf('tools', `riverside/${id}`, { product: of });
  const register = registerOf([
    product('own', ['theirs']),
    product('theirs'),
    product('other'),
    tool('one', 'own'),
    tool('two', 'theirs'),
    tool('three', 'other'),
    entryOf('notices', 'n', { products: ['own'], state: 'open' }),
  ]);
  expect(only(register.notices).reaches.map(({ entry }) => entry.id)).toEqual(['riverside/one', 'riverside/two']);
  expect(register.tools.filter(({ openNotices }) => openNotices.length > 0)).toHaveLength(2);
});

test('a notice of which two publishers tell shows once on a tool that both reach, as this portal tells it', () => {
  const moreAt = 'https://www.example.com/notices/1';
  const register = registerOf([
    product('own', ['theirs']),
    product('theirs'),
    entryOf('tools', 'riverside/one', { product: 'theirs' }),
    entryOf('notices', 'a-theirs', { products: ['theirs'], state: 'open', moreAt }, { gathered: true }),
    entryOf('notices', 'own', { products: ['own'], state: 'open', moreAt }),
  ]);
  expect(only(only(register.tools).openNotices).entry.id).toBe('own');
});
