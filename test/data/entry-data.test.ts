import { expect, test } from 'vitest';
import { entryData } from '../../src/data/entry-data.ts';
import { canonicalJson, digestOf } from '../../src/register/digest.ts';
import { entryOf } from '../fixtures/register.ts';

const SITE = 'https://ai.example.org';
const scans = entryOf('care', 'scans', { name: 'Scans' }, { cy: { name: 'Sganiau' } });

test('an entry as data says all that its files say, in every language', () => {
  const data = entryData(scans, SITE);
  expect(data).toMatchObject({ collection: 'care', id: 'scans', address: 'https://ai.example.org/care/scans/' });
  expect(data.facts).toEqual(scans.facts);
  expect(data.translations.cy?.facts).toEqual({ name: 'Sganiau' });
});

test('the digest changes with every word and with nothing else', () => {
  const { digest } = entryData(scans, SITE);
  const turned = { ...scans, facts: Object.fromEntries(Object.entries(scans.facts).toReversed()) as never };
  expect(entryData(turned, 'https://other.example.org').digest).toBe(digest);
  const inWelsh = entryOf('care', 'scans', { name: 'Scans' }, { cy: { name: 'Sgan' } });
  expect(entryData(inWelsh, SITE).digest).not.toBe(digest);
});

test('canonical JSON orders keys at every depth and leaves lists as they are', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }, 1], a: 'é' })).toBe('{"a":"é","b":[{"c":2,"d":1},1]}');
  expect(digestOf({ b: 1, a: 2 })).toBe(digestOf({ a: 2, b: 1 }));
});
