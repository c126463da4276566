import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addNamed, NamedLines, type NamedLine } from '../../src/build/named-lines.ts';

let folder = '';
let file = '';
let other = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-named-'));
  [file, other] = [join(folder, 'kept.ndjson'), join(folder, 'other.ndjson')];
});
afterEach(() => rm(folder, { recursive: true }));

const kept = { title: 'Tŷ\n\u2028 “]}],', words: ['a', null] };

/** All that is kept in some files. */
function linesIn(files: readonly string[], program = 'one'): NamedLine[] {
  const lines = new NamedLines(program, files);
  const all = lines.names().map((name): NamedLine => [name, lines.aboutOf(name) ?? null, lines.keptOf(name)]);
  lines.close();
  return all;
}

test('what is added is read again, by the version of the program that added it alone', async () => {
  const many = Array.from({ length: 2500 }, (_, at): NamedLine => [`c${at}`, null, at % 2 === 0 ? [kept] : null]);
  await addNamed(file, 'one', [['a', 'cy', kept]]);
  await addNamed(file, 'one', [['b', null, null], ...many]);
  expect(linesIn([file])).toEqual([['a', 'cy', kept], ['b', null, null], ...many]);
  expect(linesIn([file], 'other')).toEqual([]);
});

test('whether anything is kept under a name, and what it is about, is known without reading it', async () => {
  await addNamed(file, 'one', [
    ['a', 'cy', kept],
    ['b', null, null],
  ]);
  const lines = new NamedLines('one', [file]);
  expect(['a', 'b', 'c'].map((name) => lines.has(name))).toEqual([true, true, false]);
  expect(['a', 'b', 'c'].map((name) => lines.aboutOf(name))).toEqual(['cy', null, undefined]);
  expect(lines.keptOf('c')).toBeUndefined();
  lines.close();
});

test.each([
  '["a",null,[["b",["c"]]',
  '["a",',
  '["b","cy",{"language"',
  '["c",null,[1,2',
  'nothing',
  '["d\\"",null,1]',
  '[null,null,[]]',
])('a line that is not whole is as if it were not there: %s', async (line) => {
  await writeFile(file, `"one"\n${line}\n["z",null,[]]\t`);
  expect(linesIn([file, other])).toEqual([['z', null, []]]);
});

/** Keeps some lines beside what the file holds, and gives the names that a build would find then. */
async function keptAfter(more: readonly NamedLine[], wanted?: readonly string[]): Promise<string[]> {
  await rm(other, { force: true });
  await addNamed(other, 'one', more);
  const lines = new NamedLines('one', [file, other]);
  const before = lines.names().map((name) => lines.keptOf(name));
  await lines.keepIn(file, wanted && new Set(wanted));
  // What was known stays so, wherever it lies now.
  expect(lines.names().map((name) => lines.keptOf(name))).toEqual(before);
  lines.close();
  return linesIn([file]).map(([name]) => name);
}

test('what is new is added to what is kept, and not all of it written again', async () => {
  await keptAfter([['a', 'cy', kept]]);
  const first = await readFile(file, 'utf8');
  // A line that was being written when a computer stopped.
  await appendFile(file, '["broken",');
  const more: NamedLine[] = [
    ['a', 'cy', kept],
    ['b', null, null],
  ];
  expect(await keptAfter(more)).toEqual(['a', 'b']);
  const after = await readFile(file, 'utf8');
  expect(after.startsWith(first)).toBe(true);
  await keptAfter(more.toReversed());
  expect(await readFile(file, 'utf8')).toBe(after);
  expect(linesIn([file])).toEqual(more);
});

test('what is kept is written anew when more than half of it is under names that nobody wants', async () => {
  await keptAfter(['a', 'b', 'c'].map((name): NamedLine => [name, null, [name]]));
  expect(await keptAfter([['d', null, null]], ['c', 'd'])).toEqual(['a', 'b', 'c', 'd']);
  expect(await keptAfter([], ['d'])).toEqual(['d']);
});

test('what another version of the program has kept goes, also where nothing is new', async () => {
  await addNamed(file, 'another', [['a', null, kept]]);
  expect(await keptAfter([])).toEqual([]);
  expect(await keptAfter([['b', null, null]])).toEqual(['b']);
  expect(linesIn([file], 'another')).toEqual([]);
});
