import { describe, expect, test } from 'vitest';
import { mixesAlphabets, skeletonOf } from '../../../src/harvest/judge/look-alike.ts';

describe('names that a reader would take for one another have one skeleton', () => {
  test.each([
    ['Fenwick', 'Fеnwick'], // a Cyrillic letter
    ['Fenwick', 'FENWICK'],
    ['Fenwick Health', 'Fenwick-Health.'],
    ['Fenwick', 'Fénwick'],
    ['Fenwick', 'Ｆｅｎｗｉｃｋ'], // full width
    ['Fenwick', 'Fenvvick'],
    ['Fenwick', 'Fen\u200Bwick'], // a space that has no width
    ['Farm Road', 'Farrn Road'],
    ['Mill Lane', 'MiII Lane'],
    ['Hill 10', 'HiIl lO'],
  ])('%s, %s', (one, other) => expect(skeletonOf(other)).toBe(skeletonOf(one)));

  // Each letter that has a twin in another alphabet, one by one.
  test.each(
    [...'abcdeghijkmnopqrstuvwxyz'].map((letter, at) => [letter, [...'аЬсԁеɡһіјкмпорԛгѕтυѵԝхуᴢ'][at] ?? ''] as const),
  )('%s, %s', (letter, twin) => {
    expect(twin).not.toBe(letter);
    expect(skeletonOf(twin)).toBe(letter);
  });

  test('and others have another', () => {
    const skeletons = ['Fenwick', 'Fenwick North', 'Hillside', 'Клиника', 'مستشفى'].map(skeletonOf);
    expect(new Set(skeletons).size).toBe(5);
    expect(skeletons).not.toContain('');
  });
});

test.each([
  ['Fеnwick', true], // the second letter is Cyrillic
  ['North Fеnwick', true],
  ['Αlpha', true], // the first letter is Greek
  ['hօme', true], // the second letter is Armenian
  ['Fenwick', false],
  ['Fenwick Клиника', false], // each word in one alphabet
  ['Fenwick  –  Клиника', false],
  ['Fe\u0301nwick', false], // an accent is of no alphabet
  ['Ysbyty’r Bryn', false],
  ['', false],
])('“%s” has a word of two alphabets: %s', (name, mixes) => expect(mixesAlphabets(name)).toBe(mixes));
