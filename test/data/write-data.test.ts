import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NamedPieces } from '../../src/data/pieces.ts';
import { writeData, type FileBefore } from '../../src/data/write-data.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-pieces-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Pieces of a file, and which of them were made. */
function piecesOf(texts: Readonly<Record<string, string>>) {
  const made: string[] = [];
  const named = Object.entries(texts).map(([name, text]) => ({ name, text: () => (made.push(name), text) }));
  return { content: new NamedPieces(named), made };
}

const write = (content: NamedPieces | string, path: string, before?: FileBefore, isOnSite = () => false) =>
  writeData({ path, mediaType: 'text/plain', content }, folder, isOnSite, before);

/** Longer than what is read at once. */
const LONG = 'ŵ'.repeat(1_500_000);

test('pieces that the file of the last build has are copied from there, wherever they stood, and the others are made', async () => {
  const first = await write(piecesOf({ a: 'one ', b: LONG, empty: '', c: 'three' }).content, '/first.txt');
  expect(first.pieces).toEqual([
    ['a', 4],
    ['b', 3_000_000],
    ['empty', 0],
    ['c', 5],
  ]);
  const before = { file: join(folder, 'first.txt'), pieces: first.pieces ?? [] };
  const texts = { c: 'three', b: LONG, new: 'four', a: 'one ', empty: '' };
  const { content, made } = piecesOf(texts);
  const second = await write(content, '/second.txt', before);
  expect(made).toEqual(['new']);
  expect(await readFile(join(folder, 'second.txt'), 'utf8')).toBe(Object.values(texts).join(''));
  expect(second).toMatchObject({ bytes: 3_000_013 });
  expect({ ...second, path: '', pieces: [] }).toEqual({
    ...(await write(Object.values(texts).join(''), '/whole.txt')),
    path: '',
    pieces: [],
  });
});

test('a file that is shorter than its pieces say is told of, and not taken for one that is whole', async () => {
  await writeFile(join(folder, 'short.txt'), 'on');
  const before = { file: join(folder, 'short.txt'), pieces: [['a', 4]] as const };
  await expect(write(piecesOf({ a: 'one ' }).content, '/x.txt', before)).rejects.toThrow('ends before its byte 2');
});

test('what lies on the site already is not written, and a file is never written over', async () => {
  await write('one', '/a.txt', undefined, () => true);
  await expect(readFile(join(folder, 'a.txt'))).rejects.toThrow('ENOENT');
  await write('one', '/a.txt');
  await expect(write('two', '/a.txt')).rejects.toThrow('EEXIST');
});
