import { describe, expect, test } from 'vitest';
import { proseFaults } from '../../src/prose/check.ts';
import { wordsOfPrograms } from '../fixtures/plain-words.ts';

const inBody = (text: string) => proseFaults(text, 'mdx');
const inAnswer = (text: string) => proseFaults(text, 'markdown');

describe('code in the longer story is refused', () => {
  test.each([
    ['an import', "import { exec } from 'node:child_process'\n\nHello.", 'import or export'],
    ['an export', 'export const secret = process.env\n\nHello.', 'import or export'],
    ['an import after the text', "Hello.\n\nimport fs from 'node:fs'", 'import or export'],
    ['an expression', 'There are {1 + 1} tools.', 'curly brackets'],
    ['an expression on a line of its own', '{process.exit()}', 'curly brackets'],
    ['a comment', '{/* nobody sees this */}', 'curly brackets'],
    ['a spread in a component', '<Note {...props}>\n\nHello.\n\n</Note>', 'would run code'],
    [
      'an expression as a property',
      '<Warning title={process.env.HOME}>\n\nHello.\n\n</Warning>',
      'not words in quotation',
    ],
    ['a template as a property', '<Warning title={`a`}>\n\nHello.\n\n</Warning>', 'not words in quotation'],
    ['a property without words', '<Warning title>\n\nHello.\n\n</Warning>', 'not words in quotation'],
    ['an expression inside a component', '<Note>\n\n{process.exit()}\n\n</Note>', 'curly brackets'],
    ['an expression in a link', '[a{evil}](/a/)', 'curly brackets'],
  ])('%s', (_, text, says) => {
    expect(inBody(text)[0]?.found).toContain(says);
  });
});

describe('HTML in the longer story is refused', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT src="https://evil.example/x.js"></SCRIPT>',
    '<iframe src="https://evil.example"></iframe>',
    '<style>body { display: none }</style>',
    '<style>{`body { display: none }`}</style>',
    '<b>bold</b>',
    '<img src="x" onerror="alert(1)" />',
    '<a href="https://www.example.org">a</a>',
    '<svg onload="alert(1)" />',
    '<object data="x" />',
    '<form action="https://evil.example"><input /></form>',
    '<base href="https://evil.example/" />',
    '<meta http-equiv="refresh" content="0" />',
    '<br/>',
    '<></>',
    '<div>\n\nHello.\n\n</div>',
    '<math><mtext></mtext></math>',
    'Hello <span>there</span>.',
    '<my-element />',
    '<svg:circle />',
    '<Note.Inner />',
    '<!-- nobody sees this -->',
    '<!DOCTYPE html>',
    '<?php echo 1 ?>',
  ])('%s', (text) => {
    expect(inBody(text).length).toBeGreaterThan(0);
  });
});

describe('HTML in an answer is refused', () => {
  test.each([
    '<script>alert(1)</script>',
    'Hello <b>there</b>.',
    '<div>\nHello.\n</div>',
    'Hello <!-- nobody sees this -->',
    '<Note>\n\nHello.\n\n</Note>',
    'Hello <img src=x onerror=alert(1)>',
    '<?php echo 1 ?>',
    '<![CDATA[ x ]]>',
  ])('%s', (text) => {
    expect(inAnswer(text)[0]?.found).toBe('The text has HTML in it.');
  });

  test('less than and more than are words as any', () => {
    expect(inAnswer('It takes < 5 minutes and > 2. {See} the guide.')).toEqual([]);
  });
});

describe('what a page cannot show is refused', () => {
  test.each([
    ['a footnote', 'It works.[^1]\n\n[^1]: Mostly.', 'something in it'],
    ['a link by reference', 'See [this][a].\n\n[a]: https://www.example.org', 'something in it'],
    ['a picture', '![A scanner](https://www.example.org/a.png)', 'a picture'],
    ['a picture of this site', '![A scanner](/media/a.png)', 'a picture'],
    ['a picture by reference', '![A scanner][a]\n\n[a]: /media/a.png', 'something in it'],
    ['a picture in a link', '[![A scanner](/media/a.png)](https://www.example.org)', 'a picture'],
    ['a heading of the first level', '# Hello', 'heading of the first level'],
    ['an underlined heading of the first level', 'Hello\n=====', 'heading of the first level'],
  ])('%s', (_, text, says) => {
    for (const faults of [inBody(text), inAnswer(text)]) expect(faults[0]?.found).toContain(says);
  });
});

describe('all that people write in Markdown is taken', () => {
  test.each([
    'Plain words.\n\nAnd more of them.',
    '## How it came about\n\n### In 2025\n\n#### In May',
    '**bold**, *slanted*, ~~gone~~ and `a name`',
    '- one\n- two\n  - inner\n\n1. first\n2. second\n\n- [x] done',
    '> said a nurse',
    '| who | what |\n|---|--:|\n| a nurse | 5 |',
    '```\ncode\n```\n\n    more code',
    'line one  \nline two\\\nline three\n\n---',
    '[a](https://www.example.org), [b](/glossary/ai/), [c](mailto:ai@example.org), https://www.example.org',
    'It takes 5 \\{minutes\\}.',
  ])('%s', (text) => {
    expect(inBody(text)).toEqual([]);
  });
});

test('all faults of a text are named at once, each with its line', () => {
  const text = 'Fine.\n\n# One\n\n<b>two</b>\n\n{three}\n\n- [four](javascript:x)\n';
  expect(inBody(text).map(({ line }) => line)).toEqual([3, 5, 7, 9]);
});

test('a tag that is not closed and a brace that is not closed are faults, not crashes', () => {
  expect(inBody('One.\n\n<Note>\n\nTwo.')[0]).toMatchObject({
    found: expect.stringContaining('opened and not closed'),
  });
  expect(inBody('One.\n\n{two')[0]).toMatchObject({ line: 3, found: expect.stringContaining('“{”') });
  expect(inBody('One <2')[0]).toMatchObject({ line: 1, found: expect.stringContaining('“<”') });
  expect(inBody('One </Note>')[0]).toMatchObject({ found: expect.stringContaining('closed and not opened') });
});

describe('a text on which a parser would work for minutes is refused at once', () => {
  test.each([
    ['quotations in quotations', `${'>'.repeat(60_000)} a`],
    ['lists in lists', `${'- '.repeat(30_000)}a`],
    ['numbers in numbers', `${'1. '.repeat(20_000)}a`],
    ['stars that open and stars that close', '*a '.repeat(10_000) + 'b*'.repeat(10_000)],
    ['tildes', '~a '.repeat(10_000) + 'b~'.repeat(10_000)],
    ['brackets', '['.repeat(50_000)],
    ['a text as long as a book', 'A line of words.\n\n'.repeat(20_000) + '*end*'],
  ])('%s', (_, text) => {
    const before = performance.now();
    expect(inBody(text)[0]?.found).toMatch(/^The text is (?:too long|nested too deep)/u);
    expect(inAnswer(text)).toHaveLength(1);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  test('the line is that of the paragraph', () => {
    expect(inBody(`One.\n\nTwo.\n\n${'*a '.repeat(500)}`)).toMatchObject([{ line: 4 }]);
  });

  test('a long and honest text is taken, whatever its line ends', () => {
    const paragraph = 'A **doctor** reads *every* X-ray. See [this](https://www.example.org).';
    expect(inBody(Array(200).fill(paragraph).join('\n\n'))).toEqual([]);
    expect(inBody(Array(200).fill(paragraph).join('\r\n\r\n'))).toEqual([]);
  });

  test('components in components are too deep at some point', () => {
    const deep = '<Note>\n\n'.repeat(60) + 'a' + '\n\n</Note>'.repeat(60);
    expect(inBody(deep)).toMatchObject([{ found: 'The text is nested too deep.' }]);
  });
});

test('messages are in plain words', () => {
  const texts = [
    '{a',
    '<a>',
    '<b/>',
    'import x',
    '<Note {...a}/>',
    '<Nota/>',
    '![](x)',
    '[^1]\n\n[^1]: x',
    '</Note>',
    '<Note',
  ];
  expect(wordsOfPrograms(texts.flatMap((text) => inBody(text)))).toEqual([]);
});
