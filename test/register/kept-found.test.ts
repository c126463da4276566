import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepTexts } from '../../src/build/kept-texts.ts';
import { foundAt, keepFound } from '../../src/register/kept-found.ts';

test('what files say is read however many they are, and the same object while it is held', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'candour-found-'));
  const texts = keepTexts(join(folder, 'found.ndjson'));
  const places = Array.from({ length: 16_000 }, (_, at) => keepFound(texts, { facts: { at }, body: `${at}` }, { at }));
  texts.end();
  const [first] = places;
  expect(first && foundAt(first)).toBe(first && foundAt(first));
  // More than are held, twice.
  for (const _ of [1, 2])
    for (const [at, place] of places.entries()) {
      const { facts, body } = foundAt(place);
      if (facts['at'] !== at || body !== `${at}`) expect([facts, body]).toEqual([{ at }, `${at}`]);
    }
  const last = places.at(-1);
  expect(last && foundAt(last)).toBe(last && foundAt(last));
  expect(first && foundAt(first)).toEqual({ facts: { at: 0 }, body: '0' });
  rmSync(folder, { recursive: true });
});
