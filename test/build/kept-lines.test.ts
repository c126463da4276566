import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inLines, readLines } from '../../src/build/kept-lines.ts';

let file = '';
beforeAll(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'candour-lines-')), 'kept.ndjson');
});
afterAll(() => rm(join(file, '..'), { recursive: true }));

test.each([
  ['nothing', []],
  ['very many', Array.from({ length: 1001 }, (_, at) => ({ at }))],
  ['every kind of end of a line in a text', ['a\u2028b', 'c\u2029d', 'e\r\nf', '\u0085']],
  ['texts that are longer than what is read at once', ['x', 'é'.repeat(5_000_000), 'y']],
])('what is kept is read again: %s', async (_, all) => {
  await writeFile(file, inLines(all));
  expect([...readLines(file)]).toEqual(all);
});

test('a line that broke off is left out, and the others are read', async () => {
  await writeFile(file, '1\n{"a":\n\n2\n[3');
  expect([...readLines(file)]).toEqual([1, 2]);
});

test('a file that is not there is told', () => {
  expect(() => [...readLines(`${file}.not-there`)]).toThrow('ENOENT');
});
