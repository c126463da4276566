import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asciiJson } from '../../src/build/ascii-json.ts';
import { closeTexts, dropTexts, keepTexts, textAt } from '../../src/build/kept-texts.ts';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-texts-'));
  file = join(folder, 'below', 'texts.ndjson');
});
afterEach(() => rm(folder, { recursive: true }));

test('each text is read where it was put, in whatever order, before and after the file has ended', () => {
  const texts = keepTexts(file);
  // More than is written at once.
  const all = Array.from({ length: 300 }, (_, at) => `${at} ${'x'.repeat(at * 50)}`);
  const places = all.map((text) => texts.add(text));
  const read = () => places.toReversed().map(textAt).toReversed();
  expect(read()).toEqual(all);
  texts.end();
  expect(read()).toEqual(all);
});

test('a text that is longer than any before is read, and a short one after it', () => {
  const texts = keepTexts(file);
  const [long, short] = [texts.add('y'.repeat(1_000_000)), texts.add('z')];
  expect([textAt(long).length, textAt(short), textAt(long).length]).toEqual([1_000_000, 'z', 1_000_000]);
  texts.end();
});

test('nothing is made on the disk where nothing is kept', async () => {
  keepTexts(file).end();
  expect(await readdir(folder)).toEqual([]);
});

test('a file that is there already is not written over', () => {
  const texts = keepTexts(file);
  texts.add('one');
  texts.end();
  expect(() => keepTexts(file).add('two')).toThrow('EEXIST');
});

test('a place that is not there is told with its file', () => {
  const texts = keepTexts(file);
  const { at, bytes } = texts.add('one');
  texts.end();
  expect(() => textAt({ file, at: at + 100, bytes })).toThrow(`${file} has no text of 3 bytes at 100.`);
  expect(() => textAt({ file: `${file}.other`, at, bytes })).toThrow('ENOENT');
});

test('of a file that was let go of, what lies in its place now is read', async () => {
  const texts = keepTexts(file);
  const place = texts.add('one');
  texts.end();
  expect(textAt(place)).toBe('one');
  await writeFile(`${file}.new`, 'two');
  await rename(`${file}.new`, file);
  expect(textAt(place)).toBe('one');
  closeTexts(file);
  expect(textAt(place)).toBe('two');
});

test('what is dropped is gone from the disk; what was never there is no fault', async () => {
  const texts = keepTexts(file);
  const place = texts.add('one');
  texts.end();
  expect(textAt(place)).toBe('one');
  dropTexts(file);
  expect(await readdir(join(folder, 'below'))).toEqual([]);
  expect(() => textAt(place)).toThrow('ENOENT');
  dropTexts(file);
});

test.each(['plain', 'Mae’n dda: ŵ ŷ', 'اردو', '🩻 and 👩‍⚕️', 'a\u2028b\n"\\', '\ud800 alone', '\u0000\u007f\u0080'])(
  'as JSON in ASCII the same is read again: %j',
  async (text) => {
    const json = asciiJson({ [text]: [text, null, 1.5] });
    expect(json).toMatch(/^[\0-\x7f]*$/u);
    expect(JSON.parse(json)).toEqual({ [text]: [text, null, 1.5] });
    const texts = keepTexts(file);
    const place = texts.add(json);
    texts.end();
    expect(await readFile(file, 'latin1')).toBe(`${json}\n`);
    expect(textAt(place)).toBe(json);
  },
);
