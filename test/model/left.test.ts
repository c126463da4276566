import { expect, test } from 'vitest';
import { collectionRead, departureOf, factsRead, hasLeft } from '../../src/model/check/withdrawn.ts';
import { collectionOf } from '../../src/model/index.ts';

const withdrawn = [
  {
    on: '2026-01-01',
    how: 'withdrawn' as const,
    because: 'It was switched off.',
  },
];
const facts = {
  name: 'X-rays',
  organisation: 'riverside',
  withdrawn,
  secret: 'What nobody may read any more.',
};

test('an entry has left as soon as it says so, well or badly', () => {
  expect([{ withdrawn }, { withdrawn: 'yes' }, { withdrawn: null }].map(hasLeft)).toEqual([true, true, true]);
  expect(hasLeft({ name: 'X-rays' })).toBe(false);
});

test('how an entry left is its first record, and none where it is there', () => {
  expect(departureOf({ withdrawn })).toBe(withdrawn[0]);
  expect(departureOf({ withdrawn: [] })).toBeUndefined();
  expect(departureOf({ name: 'X-rays' })).toBeUndefined();
});

test('of an entry that has left nothing is read but its name, whose it was, its language and how it left', () => {
  expect(factsRead(facts)).toEqual({
    name: 'X-rays',
    organisation: 'riverside',
    withdrawn,
  });
  const kept = {
    language: 'cy',
    translatedBy: 'a person',
    translatedOn: '2026-01-01',
    gathered: { from: 'a feed' },
  };
  expect(factsRead(kept)).toEqual(kept);
});

test('an entry that has left is asked no more than that', () => {
  const tools = collectionOf('tools');
  const read = collectionRead(tools);
  expect(Object.keys(read.fields)).toEqual(expect.arrayContaining(['name', 'organisation', 'withdrawn']));
  expect(Object.keys(read.fields).length).toBeLessThan(8);
  expect(Object.keys(read.schema.shape).sort()).toEqual(Object.keys(read.fields).sort());
  expect(read.schema.safeParse({ ...facts, secret: undefined }).success).toBe(false);
  expect(collectionRead(tools)).toBe(read);
  expect(collectionRead(collectionOf('products'))).not.toBe(read);
});
