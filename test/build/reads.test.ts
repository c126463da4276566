import { expect, test } from 'vitest';
import { noteRead, once, readFrom, readsOf, stateOf } from '../../src/build/reads.ts';
import type { Entries, Entry } from '../../src/register/entry.ts';
import { joinRegister } from '../../src/register/register.ts';

const entry = (collection: string, id: string, facts: object) =>
  [
    id,
    {
      collection,
      id,
      file: '',
      facts,
      body: '',
      gathered: false,
      draft: false,
      translations: new Map(),
      easyRead: new Map(),
    },
  ] as unknown as [string, Entry];

function registerWith(name: string) {
  const collections = [
    'tools',
    'data-uses',
    'organisations',
    'products',
    'notices',
    'care',
    'glossary',
    'pages',
    'sources',
  ];
  const entries = Object.fromEntries(collections.map((one) => [one, new Map<string, Entry>()]));
  entries['organisations'] = new Map([
    entry('organisations', 'a', { name: 'A' }),
    entry('organisations', 'b', { name: 'B' }),
  ]);
  entries['tools'] = new Map([entry('tools', 'a/x', { name, organisation: 'a' })]);
  return joinRegister(entries as unknown as Entries, '2026-11-23');
}

test('a page depends on the entries whose answers it read, and on no other', async () => {
  const register = registerWith('X');
  const { reads } = await readsOf(() => Promise.resolve(register.entries.organisations.get('a')?.facts.name));
  expect([...reads]).toEqual(['there organisations/a', 'entry organisations/a']);
});

test('a list is answered the same while the same entries stand in it in the same order, whatever they say', () => {
  const states = ['X', 'Another name'].map((name) => {
    readFrom(registerWith(name));
    return [stateOf('register tools'), stateOf('joined organisations/a'), stateOf('entry tools/a/x')];
  });
  expect(states[0]?.slice(0, 2)).toEqual(states[1]?.slice(0, 2));
  expect(states[0]?.[2]).not.toBe(states[1]?.[2]);
});

test('what is worked out once is a read by its outcome alone, whichever page asks first', async () => {
  const names = once('names', ({ tools }) => tools.map((tool) => tool.entry.facts.name.slice(0, 1)));
  const register = registerWith('X');
  for (const _ of ['first', 'second'])
    expect([...(await readsOf(() => Promise.resolve(names(register)))).reads]).toEqual(['names']);
  readFrom(register);
  const before = stateOf('names');
  readFrom(registerWith('X with more'));
  expect(stateOf('names')).toBe(before);
  readFrom(registerWith('Y'));
  expect(stateOf('names')).not.toBe(before);
});

test('nothing is noted while no page is made, and nobody answers an unknown question', async () => {
  noteRead('left over');
  expect((await readsOf(() => Promise.resolve())).reads.size).toBe(0);
  expect(stateOf('no such question')).toBeUndefined();
});
