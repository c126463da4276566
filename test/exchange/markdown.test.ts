import { expect, test } from 'vitest';
import { asMarkdown, asPlainText } from '../../src/exchange/markdown.ts';
import { proseFaults } from '../../src/prose/check.ts';

test('lines become paragraphs, and lines with bullets a list', () => {
  expect(asMarkdown('It sorts letters.\nIt does not read them:\n• bills\n• cards\nStaff do.')).toBe(
    'It sorts letters.\n\nIt does not read them:\n\n- bills\n- cards\n\nStaff do.',
  );
});

test('a sentence that was broken by the width of a page is one paragraph again', () => {
  const line = 'The tool looks at the numbers of every ward in the hospital and';
  expect(asMarkdown(`${line}\ntells the nurses.`)).toBe(`${line} tells the nurses.`);
});

test('plain words are left as the source wrote them', () => {
  const text = 'About 5 * 3 patients, age <65, cost ~£3, snake_case and C#. See A&E; or a | b.';
  expect(asMarkdown(text)).toBe(text);
});

test.each([
  ['HTML', 'See <script>alert(1)</script> here'],
  ['a link', '[press](http://example.org/x) or [press](javascript:alert(1))'],
  ['a picture', '![x](http://example.org/x.png)'],
  ['a heading', '# Big'],
  ['an address without https', 'See http://example.org/trees, or www.example.org.'],
  ['an address with a port', 'At https://example.org:8080/x'],
  ['a reference', '[a]: http://example.org\n[a]'],
  ['nested quotations', `${'>'.repeat(60)} deep`],
])('%s in the source cannot become more than words', (_what, text) => {
  const markdown = asMarkdown(text);
  expect(proseFaults(markdown, 'markdown')).toEqual([]);
  expect(markdown).not.toMatch(/(?<!\\)<script/);
});

test('an https address that pages may link to stays as it is', () => {
  const text = 'Read https://www.example.org/a_b_c?d=1 and <b>that</b>.';
  expect(asMarkdown(text)).toContain('https://www.example.org/a_b_c?d=1 and');
});

test.each([
  ['emphasis is left out', 'A *very* **urgent** `code` ~~no~~ word.', 'A very urgent code no word.'],
  [
    'a link keeps its address',
    'See [the list](https://www.example.org/list).',
    'See the list (https://www.example.org/list).',
  ],
  ['an address stands once', 'See https://www.example.org/list.', 'See https://www.example.org/list.'],
  ['lists keep their marks', '1. One\n2. Two\n\n- a\n  - b', '1. One\n2. Two\n\n- a\n  - b'],
  ['a line that is broken goes on', 'One line\nof two.', 'One line of two.'],
  ['escaped signs are signs', String.raw`3 \* 4 \< 13`, '3 * 4 < 13'],
])('as plain text, %s', (_what, markdown, plain) => {
  expect(asPlainText(markdown)).toBe(plain);
});
