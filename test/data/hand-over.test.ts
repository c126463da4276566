import { expect, test } from 'vitest';
import { readsOf } from '../../src/build/reads.ts';
import {
  askedTooSoon,
  awaitData,
  handedOverData,
  handedOverFigures,
  handedOverFile,
  handOverData,
  isOfData,
} from '../../src/data/hand-over.ts';

const file = { path: '/data/tools.csv', mediaType: 'text/csv', bytes: 9, sha256: 'a' };

test('while data is awaited it is told, once, that somebody has asked for it', () => {
  awaitData();
  expect(askedTooSoon()).toBe(false);
  for (const ask of [handedOverData, handedOverFigures, () => handedOverFile(file.path)]) {
    ask();
    expect(askedTooSoon()).toBe(true);
    expect(askedTooSoon()).toBe(false);
  }
});

test('what was handed over is there, and asked for in time', () => {
  awaitData();
  handedOverData();
  handOverData([file], undefined);
  expect(askedTooSoon()).toBe(false);
  expect(handedOverData()).toEqual([file]);
  expect(handedOverFile(file.path)).toBe(file);
  expect(handedOverFile('/data/other.csv')).toBeUndefined();
  expect(handedOverFigures()).toBeUndefined();
  expect(askedTooSoon()).toBe(false);
});

test('whatever is handed over is a read that is answered late, and no other read is', async () => {
  const { reads } = await readsOf(() =>
    Promise.resolve([handedOverData(), handedOverFigures(), handedOverFile('/data/a file.csv')]),
  );
  expect([...reads]).toEqual(['data', 'figures', 'data-file /data/a file.csv']);
  for (const read of reads) expect(isOfData(read)).toBe(true);
  for (const read of ['entry tools/riverside/a', 'dataset', 'register today', 'entry data'])
    expect(isOfData(read)).toBe(false);
});
