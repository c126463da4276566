import { expect, test } from 'vitest';
import type { GivenEntry } from '../../../src/exchange/drafts/given.ts';
import { namesInTable } from '../../../src/harvest/readers/table-names.ts';
import { ID } from '../../../src/exchange/drafts/asked.ts';

const entry = (collection: GivenEntry['collection'], said: Readonly<Record<string, string>>): GivenEntry => ({
  collection,
  where: 'row 2',
  given: Object.entries(said).map(([name, text]) => ({
    way: name === 'figures.name' ? ['figures', 0, 'name'] : [name],
    cell: { text, place: 'A2' } as GivenEntry['given'][number]['cell'],
    where: 'row 2',
  })),
});

const names = namesInTable([
  entry('organisations', { [ID]: ' fenwick ', name: ' Fenwick Trust ' }),
  entry('products', { [ID]: 'chest', name: 'Northlight Chest' }),
  entry('products', { [ID]: 'chest-2', name: 'Northlight chest' }),
  entry('products', { [ID]: 'no-name' }),
  entry('products', { name: 'Without an id' }),
  entry('products', { [ID]: 'inner', 'figures.name': 'Of a record' }),
]);

test('an entry of the table is named by its name, in whatever letters, within its collection', () => {
  expect(names.idsOf('organisations', 'fenwick trust')).toEqual(['fenwick']);
  expect(names.idsOf('products', 'Northlight Chest')).toEqual(['chest', 'chest-2']);
  expect(names.idsOf('products', 'Fenwick Trust')).toEqual([]);
});

test('whatever has the form of an id may name an entry of elsewhere', () => {
  expect(names.idsOf('tools', ' riverside/x-rays ')).toEqual(['riverside/x-rays']);
  expect(names.idsOf('products', 'chest')).toEqual(['chest']);
  expect(names.idsOf('products', 'Not an id')).toEqual([]);
  expect(names.idsOf('products', 'riverside/Not')).toEqual([]);
});

test('an entry without an id or a name cannot be named, and neither can a record within one', () => {
  expect(names.namesOf('products')).toEqual(['Northlight Chest', 'Northlight chest']);
  expect(names.namesOf('organisations')).toEqual(['Fenwick Trust']);
  expect(names.namesOf('tools')).toEqual([]);
  expect(names.idsOf('products', 'Without an id')).toEqual([]);
});
