import { afterEach, expect, test } from 'vitest';
import type { Answering } from '../../src/register/answering.ts';
import { beginProcess } from '../../src/register/answering-process.ts';

const MODULE = new URL('../fixtures/answering-process.ts', import.meta.url);
let asked: Answering<string, string>;
const begin = (flags?: string[]) => (asked = beginProcess<string, string>(MODULE, 'given', flags));
afterEach(() => {
  asked.end();
});

test('each question is answered, in its order, also those that came before the process was ready', async () => {
  const { ask } = begin();
  expect(await Promise.all(['a', 'b', 'c'].map(ask))).toEqual(['given a', 'given b', 'given c']);
  expect(await ask('d')).toBe('given d');
});

test('it runs with the flags that it was given', async () => {
  expect(await begin(['--heap-growing-percent=40']).ask('flags')).toContain('--heap-growing-percent=40');
});

test('what cannot be answered fails with its cause, as does all that waits, and all that comes', async () => {
  const { ask } = begin();
  const answers = await Promise.allSettled(['a', 'fail', 'b'].map(ask));
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  await expect(ask('c')).rejects.toThrow('It cannot be answered.');
});

test('a process that ends leaves nobody waiting', async () => {
  const { ask } = begin();
  await expect(ask('end')).rejects.toThrow('A process that should have answered has ended (3).');
  await expect(ask('a')).rejects.toThrow('has ended');
});
