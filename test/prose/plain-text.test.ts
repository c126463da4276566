import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { isUnreadable, parse } from '../../src/prose/parse.ts';
import { isPlainText } from '../../src/prose/plain-text.ts';

/** What Markdown, HTML and links are made of, and words, spaces and line ends to put between. */
const PARTS = [
  ...[
    'a',
    'B',
    'word',
    'Dr',
    'x1',
    '1',
    '12',
    'é',
    'ß',
    '中',
    '😀',
    'http',
    'https',
    'www',
    'mailto',
    'ftp',
    'example',
  ],
  ...['.', ',', ';', ':', '!', '?', '(', ')', "'", '"', '’', '“', '–', '-', '--', '---', '/', '//', '\\', '&', '&amp;'],
  ...[
    '&#35;',
    '&#x3c',
    '*',
    '_',
    '`',
    '~',
    '~~',
    '[',
    ']',
    '![',
    '](',
    '<',
    '>',
    '<!--',
    '</',
    '|',
    '=',
    '==',
    '#',
    '##',
  ],
  ...[
    '+',
    '@',
    '{',
    '}',
    '$',
    '^',
    '%',
    '[^1]:',
    '1.',
    '1)',
    ' ',
    ' ',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '    ',
    '\u00a0',
  ],
  ...['\u2028', '\u0085', '\u200b', '\r\n', '.com', '@a.org', 'A&E', 'AT&T;'],
];
const anyText = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PARTS) }, fc.string({ unit: 'binary', maxLength: 2 })), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));

const CASES = Number(process.env['FUZZ_CASES'] ?? 20_000);

describe('a text that is taken for plain words', () => {
  test('is plain words for the parser too, whatever stands in it', () => {
    let plain = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        if (!isPlainText(text)) return;
        plain += 1;
        const tree = parse(text, 'markdown');
        expect(isUnreadable(tree)).toBe(false);
        if (!isUnreadable(tree)) expect(kindsIn(tree)).toEqual([]);
      }),
      { numRuns: CASES },
    );
    expect(plain).toBeGreaterThan(CASES / 50);
  });

  test.each(['Go to A&E at once.', 'Ask AT&T and R&D.', '50 % & more', 'A & B'])('%j needs no parser', (text) => {
    expect(isPlainText(text)).toBe(true);
  });

  test.each(['&lt;script&gt;', 'a &#60; b', 'a &#x3c; b', 'AT&T;'])('%j could stand for a sign', (text) => {
    expect(isPlainText(text)).toBe(false);
  });
});

/** All that is more than paragraphs of words. */
function kindsIn(node: Nodes): string[] {
  const here = ['root', 'paragraph', 'text'].includes(node.type) ? [] : [node.type];
  return 'children' in node ? [...here, ...node.children.flatMap(kindsIn)] : here;
}
