import { expect, test } from 'vitest';
import { easyReadBody, easyReadFaults } from '../../src/register/check-easy-read.ts';
import { placeOf, type ContentFile } from '../../src/register/files.ts';
import type { FileContent } from '../../src/register/read-file.ts';
import { TODAY } from '../fixtures/entries.ts';

const PATH = 'content/tools/riverside/chest-x-rays.easy.mdx';
const file = placeOf(PATH) as ContentFile;
const sound = {
  madeOn: TODAY,
  tried: 'Six people with a learning disability read it.',
  lines: [{ says: 'A computer looks at your X-ray.', picture: 'computer' }],
};
const content = (body: string): FileContent => ({ facts: sound, body, bodyLine: 9, lineOf: () => 1 });

test('lines that are easy to read have no fault on the day on which they were made', () => {
  expect(easyReadFaults(file, sound, TODAY)).toEqual([]);
});

test('a version that was made tomorrow is a fault', () => {
  expect(easyReadFaults(file, { ...sound, madeOn: '2026-11-24' }, TODAY)).toMatchObject([{ at: ['madeOn'] }]);
});

test('a line that is not easy is named by its place', () => {
  const lines = [...sound.lines, { says: 'A computer looks. A doctor looks too.', picture: 'computer' }];
  expect(easyReadFaults(file, { ...sound, lines }, TODAY)).toMatchObject([{ at: ['lines', 1, 'says'] }]);
});

test.each(['', '\n', ' \n\t\n'])('nothing stands below the facts: %j', (body) => {
  expect(easyReadBody(file, content(body))).toEqual([]);
});

test('text below the facts, which nobody would see, is told on its line, with where it belongs', () => {
  expect(easyReadBody(file, content('\nMore about it.\n'))).toEqual([
    {
      file: PATH,
      line: 9,
      found: expect.stringContaining('no text below its facts') as string,
      advice: expect.stringContaining('one of its lines') as string,
    },
  ]);
});
