import { expect, test } from 'vitest';
import { publisherIndexes } from '../../../src/register/views/search.ts';
import { entryOf, registerOf } from '../../fixtures/register.ts';

const source = (id: string, facts: object) =>
  entryOf('sources', id, { name: `${id} (invented)`, searchIndex: undefined, paused: undefined, ...facts });

test('sources that let others search their sites are offered, by name', () => {
  const register = registerOf([
    source('harbour', { searchIndex: 'https://harbour.example/ai/search-index' }),
    source('fenland', { searchIndex: 'https://fenland.example/search-index/' }),
    source('silent', {}),
    source('resting', { searchIndex: 'https://resting.example/search-index/', paused: true }),
  ]);
  expect(publisherIndexes(register, 'en')).toEqual([
    { name: 'fenland (invented)', address: 'https://fenland.example/search-index/' },
    { name: 'harbour (invented)', address: 'https://harbour.example/ai/search-index/' },
  ]);
});
