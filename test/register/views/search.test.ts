import { expect, test } from 'vitest';
import { publisherIndexes } from '../../../src/register/views/search.ts';
import { entryOf, registerOf } from '../../fixtures/register.ts';

const source = (id: string, facts: object) =>
  entryOf('sources', id, { name: `${id} (invented)`, searchIndex: undefined, paused: undefined, ...facts });

test('sources that let others search their sites are offered, by name', () => {
  const register = registerOf([
    source('harbour', { searchIndex: 'https://harbour.example/ai/pagefind' }),
    source('fenland', { searchIndex: 'https://fenland.example/pagefind/' }),
    source('silent', {}),
    source('resting', { searchIndex: 'https://resting.example/pagefind/', paused: true }),
  ]);
  expect(publisherIndexes(register, 'en')).toEqual([
    { name: 'fenland (invented)', address: 'https://fenland.example/pagefind/' },
    { name: 'harbour (invented)', address: 'https://harbour.example/ai/pagefind/' },
  ]);
});
