import { describe, expect, test } from 'vitest';
import { readFrom, readsOf, stateOf } from '../../src/build/reads.ts';
import type { Entry } from '../../src/register/entry.ts';
import type { Register } from '../../src/register/register.ts';
import { entryOf, registerOf } from '../fixtures/register.ts';

// What a page has read is asked again at the next build, and the page made anew where an answer differs. A way of reading that is not
// noted would leave a page as it was when it is wrong.

const TOOL = entryOf('tools', 'riverside/x-rays', { name: 'Chest X-rays' });
const CARE = entryOf('care', 'scans', { name: 'Scans' });
const register = registerOf([TOOL, CARE]);

/** What is noted while some work is done. */
const noted = async (work: () => unknown) => [...(await readsOf(() => Promise.resolve(work()))).reads];

describe('of the entries of a collection', () => {
  const { tools } = register.entries;

  test.each<[what: string, work: () => unknown]>([
    ['looked for by its id', () => tools.get('riverside/x-rays')],
    ['asked for by its id', () => tools.has('riverside/x-rays')],
  ])('one that is %s depends on whether it is there', async (_, work) => {
    expect(await noted(work)).toEqual(['there tools/riverside/x-rays']);
  });

  test.each<[what: string, work: () => unknown]>([
    ['counted', () => tools.size],
    ['gone through by id', () => [...tools.keys()]],
    ['gone through', () => [...tools.values()]],
    ['gone through with their ids', () => [...tools.entries()]],
    ['gone through as they are', () => [...tools]],
    ['gone through one by one', () => tools.forEach(() => undefined)],
  ])('all that are %s depend on which there are', async (_, work) => {
    expect(await noted(work)).toEqual(['ids tools']);
  });

  test('what is gone through is what was given', () => {
    expect([...tools.keys()]).toEqual(['riverside/x-rays']);
    const seen: string[] = [];
    tools.forEach(({ id }, key) => seen.push(id, key));
    expect(seen).toEqual(['riverside/x-rays', 'riverside/x-rays']);
    expect([tools.size, tools.has('riverside/x-rays'), tools.has('nowhere')]).toEqual([1, true, false]);
    expect([...tools].map(([id, { facts }]) => [id, facts.name])).toEqual([['riverside/x-rays', 'Chest X-rays']]);
  });
});

describe('of one entry', () => {
  const [entry] = register.entries.tools.values();

  test.each(['file', 'facts', 'body', 'gathered', 'draft', 'translations', 'easyRead'] as const)(
    'what it says as its “%s” is noted, and given as it is',
    async (part) => {
      expect(await noted(() => entry?.[part])).toEqual(['entry tools/riverside/x-rays']);
      expect(entry?.[part]).toBe(TOOL[part]);
    },
  );

  test('by which name it is known need not be noted: whoever has it has found it', async () => {
    expect(await noted(() => [entry?.collection, entry?.id])).toEqual([]);
  });
});

test('of what belongs to an entry, its parts are noted, and its entry notes for itself', async () => {
  const [tool] = register.tools;
  expect(await noted(() => tool?.entry)).toEqual([]);
  expect(await noted(() => tool?.organisation)).toEqual(['joined tools/riverside/x-rays']);
});

test('of the register, each list is noted by its name, and the entries note for themselves', async () => {
  expect(await noted(() => [register.tools, register.today])).toEqual(['register tools', 'register today']);
  expect(await noted(() => register.entries)).toEqual([]);
});

/** The answers that one register gives to some questions. */
const answers = (to: Register, ...reads: string[]) => {
  readFrom(to);
  return reads.map(stateOf);
};
const changed = (tool: Entry, ...others: Entry[]) => registerOf([tool, CARE, ...others]);

test.each<[read: string, same: Register, other: Register]>([
  [
    'there tools/riverside/x-rays',
    changed(entryOf('tools', 'riverside/x-rays', { name: 'Other' })),
    registerOf([CARE]),
  ],
  [
    'ids tools',
    changed(entryOf('tools', 'riverside/x-rays', { name: 'Other' })),
    changed(TOOL, entryOf('tools', 'riverside/letters', {})),
  ],
  [
    'entry tools/riverside/x-rays',
    changed(TOOL, entryOf('tools', 'riverside/letters', {})),
    changed(entryOf('tools', 'riverside/x-rays', { name: 'Other' })),
  ],
  [
    'joined organisations/riverside',
    changed(entryOf('tools', 'riverside/x-rays', { name: 'Other' })),
    changed(TOOL, entryOf('tools', 'riverside/letters', {})),
  ],
  ['joined care/scans', changed(entryOf('tools', 'riverside/x-rays', { name: 'Other' })), registerOf([CARE])],
  ['register tools', changed(entryOf('tools', 'riverside/x-rays', { name: 'Other' })), registerOf([CARE])],
  ['register today', changed(TOOL), registerOf([TOOL, CARE], '2026-11-24')],
])('“%s” is answered the same until what it asks for differs', (read, same, other) => {
  const [before] = answers(register, read);
  expect(before).toBeDefined();
  expect(answers(same, read)).toEqual([before]);
  expect(answers(other, read)).not.toEqual([before]);
});
