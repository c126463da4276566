import { expect, test } from 'vitest';
import { droppedBySources } from '../../../src/register/history/gone.ts';
import { TODAY } from '../../fixtures/entries.ts';
import { recordedAs } from './lines.ts';

const gathered = { id: 'fenwick/letters', name: 'Sorting letters', source: 'fenwick-feed' };
const KEY = 'tools/fenwick/letters';
const dropped = (...lines: Parameters<typeof recordedAs>) => droppedBySources(new Set(), recordedAs(...lines), TODAY);

test('only what was gathered, was recorded and is not there any more has been dropped', () => {
  expect(dropped({})).toEqual([]);
  expect(dropped()).toEqual([]);
  expect(droppedBySources(new Set([KEY]), recordedAs(gathered), TODAY)).toEqual([]);
  const others = recordedAs({ ...gathered, id: 'fenwick/b' }, {}, gathered, { ...gathered, id: 'fenwick/a' });
  expect(droppedBySources(new Set([KEY]), others, TODAY).map(({ id }) => id)).toEqual(['fenwick/b', 'fenwick/a']);
});

test('it is kept with its name, its organisation and its source, as left on the day on which it was missed', () => {
  expect(dropped(gathered)).toEqual([
    {
      collection: 'tools',
      id: 'fenwick/letters',
      file: '',
      facts: {
        name: 'Sorting letters',
        organisation: 'fenwick',
        gathered: [{ source: 'fenwick-feed', on: TODAY, id: 'fenwick/letters' }],
        withdrawn: [{ on: TODAY, how: 'withdrawn', because: expect.stringContaining('no longer has it') as string }],
      },
      body: '',
      gathered: true,
      draft: false,
      translations: new Map(),
      easyRead: new Map(),
    },
  ]);
});

test('what was recorded of its leaving is told for good', () => {
  const left = {
    on: '2026-10-05',
    how: 'merged',
    because: 'It is one with another.',
    now: '/tools/fenwick/b/',
  } as const;
  expect(dropped({ ...gathered, left })[0]?.facts).toMatchObject({
    gathered: [{ on: '2026-10-05' }],
    withdrawn: [left],
  });
});

test('an entry of no organisation names none', () => {
  const [product] = dropped({ ...gathered, collection: 'products', id: 'letters' });
  expect(product?.facts).not.toHaveProperty('organisation');
});
