import { describe, expect, test } from 'vitest';
import { proseFaults } from '../../src/prose/check.ts';
import { proseComponents } from '../../src/prose/components.ts';

/** Words that end a thought, so that no message is empty or breaks off. */
const SENTENCE = /^[\p{Lu}<].{12,}[.}:>]$/su;

/** A text, what the message on it must name of what was found, and what it must name of what to write instead. */
const REFUSED: readonly [what: string, text: string, found: string, advice: string][] = [
  ['an import', "import fs from 'node:fs'\n\nHello.", 'import', 'Take the line out'],
  ['curly brackets', 'There are {many} tools.', '{ }', '\\{ and \\}'],
  ['a tag of HTML', 'This is <b>bold</b>.', '<b>', '**bold**'],
  ['a tag of HTML with a capital in it', '<foreignObject />', '<foreignObject>', '**bold**'],
  ['a tag without a name', '<>Hello.</>', '<>', '**bold**'],
  ['a picture', '![A ward](/media/ward.jpg)', 'picture', '<Figure'],
  ['a component that is written nearly right', '<Waring title="a">\n\nHello.\n\n</Waring>', '<Waring>', 'Warning'],
  ['a component that is nowhere', '<Carousel />', '<Carousel>', 'Note, Warning, Expander, Figure'],
  ['a component in a line', 'Hello <Note>there</Note>.', '<Note>', 'a line of its own'],
  ['a property that it has not', '<Warning title="a" colour="red" />', '“colour”', 'It takes title.'],
  ['a property of one that has none', '<Note colour="red" />', '“colour”', 'It takes none.'],
  [
    'a property that one of three has not',
    '<Figure src="/media/a.jpg" alt="a" width="9" />',
    '“width”',
    'src, alt, caption',
  ],
  ['a property that is code', '<Warning title={a} />', '“title”', 'in quotation marks'],
  ['properties that are code', '<Warning {...all} />', '{…}', 'by name'],
  ['a property that is missing', '<Warning />', '“title”', 'example'],
  ['a picture of elsewhere', '<Figure src="/a/b.jpg" alt="a" />', '“/a/b.jpg”', 'public/media'],
  ['a link that is not followed', '[a](ftp://www.example.org)', '“ftp://www.example.org”', 'https://'],
  ['a heading of the first level', '# Hello', 'first level', '##'],
  ['a footnote', 'Hello.[^1]\n\n[^1]: There.', 'does not show', 'headings, lists, links'],
  ['a tag that is not closed', '<Note>\n\nHello.', 'not closed', '</Note>'],
  ['a sign of its own', 'Fewer than <5 people.', '“<”', 'less than'],
  ['a tangle', '*a '.repeat(500), 'too long', 'shorter'],
  ['a depth', `${'>'.repeat(39)} Hello.`, 'nested too deep', 'fewer levels'],
];

describe('a message on what is refused names it, and says what to write instead', () => {
  test.each(REFUSED)('%s', (_, text, found, advice) => {
    const [fault] = proseFaults(text, 'mdx');
    expect(fault?.found).toContain(found);
    expect(fault?.found).toMatch(SENTENCE);
    expect(fault?.advice.toLowerCase()).toContain(advice.toLowerCase());
    expect(fault?.advice).toMatch(SENTENCE);
  });

  test.each(REFUSED.filter(([, text]) => /^<[A-Z]/u.test(text)))('%s: with an example that is right', (_, text) => {
    const [fault] = proseFaults(text, 'mdx');
    expect(proseComponents.map(({ example }) => example)).toContain(fault?.example);
  });
});

test.each([
  'words',
  '## A heading',
  '[a](/glossary/ai/)',
  `${'>'.repeat(38)} Hello.`,
  'Five {\\{} no'.replace('{\\{}', '\\{'),
])('“%s” is right, in an answer and in the longer story', (text) => {
  expect(proseFaults(text, 'markdown')).toEqual([]);
  expect(proseFaults(text, 'mdx')).toEqual([]);
});

test('a message on a long picture or link shows its beginning alone', () => {
  for (const text of [`<Figure src="/a/${'b'.repeat(500)}" alt="a" />`, `[a](ftp://${'b'.repeat(500)})`])
    expect(proseFaults(text, 'mdx')[0]?.found.length).toBeLessThan(150);
});

test('each fault is told at its own line, and all of them at once', () => {
  expect(proseFaults('# One\n\nHello.\n\n> <b>two</b>\n\n![three](/a.jpg)', 'mdx').map(({ line }) => line)).toEqual([
    1, 5, 7,
  ]);
  expect(proseFaults('Hello.\n\nand <Note>\n\nmore', 'mdx').map(({ line }) => line)).toEqual([3]);
});
