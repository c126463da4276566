import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../src/wording/english.ts';
import { plainSentences } from '../../src/wording/plain-sentences.ts';
import { oneLine } from '../../src/prose/one-line.ts';

const WORDS = [
  ...['a', 'I', 'the', 'It', 'nurse', 'Nurse', 'reads', 'X-rays', 'X-ray', 'don’t', "don't", 'patients’', 'follow-up'],
  ...[
    'A&E',
    'GP',
    'UK',
    'NHS',
    'Yes',
    'No',
    'no',
    'in',
    'etc',
    'e.g.',
    'i.e.',
    'Dr',
    'Dr.',
    'Mr.',
    'approx',
    'Co',
    'Ltd',
  ],
  ...[
    '1',
    '12',
    '999',
    '2026',
    '1,000',
    '1.5',
    '£190,000',
    '5pm',
    '6.30pm',
    '8:30',
    '1st',
    'Northants',
    'October',
    'Mon',
  ],
  ...[
    'é',
    'Élan',
    'naïve',
    'ß',
    'w/',
    'and/or',
    '’tis',
    'o’',
    'rock ’n’ roll',
    '–',
    '-',
    '…',
    '(see',
    'there)',
    '“quoted”',
  ],
  ...[
    '“',
    '”',
    'it.”',
    '(No.)',
    'a@b.org',
    'https://a.b',
    '3-4',
    'x-',
    '-y',
    '50%',
    'U.K.',
    'a.m.',
    'vs',
    'al',
    'thurs',
  ],
];
const NONE = Array.from({ length: 12 }, () => '');
const ENDS = [',', ';', ':', '.', '.', '?', '!', '...', '?!', '.)', ').', '”.', '’.', '’'];
const piece = fc.tuple(
  fc.constantFrom(...NONE, ...NONE, '(', '“', '£', '‘'),
  fc.constantFrom(...WORDS),
  fc.constantFrom(...NONE, ...ENDS),
);
const anyText = fc
  .array(piece, { minLength: 1, maxLength: 9 })
  .map((pieces) => pieces.map((one) => one.join('')).join(' '));

describe('sentences that are read without the parser', () => {
  test('are those that the parser gives, word by word', () => {
    let plain = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = plainSentences(text);
        if (!sentences) return;
        plain += 1;
        expect(sentences).toEqual(sentencesIn(text));
      }),
      { numRuns: 8_000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  test('end after a word only where the parser ends one too, whatever short form the word may be', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const short = letters.flatMap((a) => ['', ...letters].flatMap((b) => ['', ...letters].map((c) => a + b + c)));
    const longer =
      'sept tbsp thurs tues cent stat ibid bbls univ dept assn blvd messrs Northants Northumb Derbys Heref'.split(' ');
    const unlike = [...short, ...longer].filter((word) => {
      const text = `We saw the ${word}. The end came.`;
      const sentences = plainSentences(text);
      return sentences && JSON.stringify(sentences) !== JSON.stringify(sentencesIn(text));
    });
    expect(unlike).toEqual([]);
  });

  test('are most of the sentences that people write', () => {
    const lines = readFileSync('test/fixtures/clean-sentences.txt', 'utf8').split('\n').map(oneLine).filter(Boolean);
    const plain = lines.filter((line) => plainSentences(line));
    expect(plain.length).toBeGreaterThan(lines.length * 0.8);
    for (const line of plain) expect(plainSentences(line)).toEqual(sentencesIn(line));
  });
});
