import { describe, expect, test } from 'vitest';
import { isPlainText } from '../../src/prose/plain-text.ts';
import { plain, render } from '../../src/prose/render.ts';

const html = (text: string) => render(text, 'mdx').replace(/\n/gu, '');

describe('Markdown becomes HTML', () => {
  test('headings stand below those of the page', () => {
    expect(html('## a\n\n### b\n\n#### c\n\n##### d\n\n###### e')).toBe(
      '<h3>a</h3><h4>b</h4><h5>c</h5><h6>d</h6><h6>e</h6>',
    );
  });

  test('headings stand below the title where the text is a page of its own', () => {
    expect(render('## a\n\n### b', 'mdx', undefined, 2)).toBe('<h2>a</h2>\n<h3>b</h3>');
  });

  test('a heading of the first level is never one: the page has its title', () => {
    for (const level of [2, 3] as const) expect(render('# a', 'mdx', undefined, level)).not.toContain('<h1');
  });

  test('lists, quotations, tables and breaks', () => {
    expect(html('1. a\n2. b')).toBe('<ol><li>a</li><li>b</li></ol>');
    expect(html('3. a')).toBe('<ol start="3"><li>a</li></ol>');
    expect(html('> a')).toBe('<blockquote><p>a</p></blockquote>');
    expect(html('a  \nb')).toBe('<p>a<br>b</p>');
    expect(html('| a |\n|--:|\n| b |')).toContain('<td align="right">b</td>');
  });

  test('emphasis, names and what is crossed out', () => {
    expect(html('**a** *b* ~~c~~ `d`')).toBe('<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>');
  });

  test('signs with a meaning in HTML are written as signs', () => {
    expect(render('A < B & "C"', 'markdown')).toBe('<p>A &#x3C; B &#x26; "C"</p>');
  });
});

describe('a text without marks needs no parser, and comes out the same', () => {
  test.each([
    'One line.',
    'One.\n\nTwo.',
    'One\nline.',
    '  One. \n\n\n\nTwo. ',
    'It’s 5.30 – so. Yes? (No.) 10%',
    'A\r\n\r\nB',
  ])('%j', (text) => {
    expect(isPlainText(text)).toBe(true);
    const parsed = render(`${text}\n\n*end*`, 'markdown').replace(/\n?<p><em>end<\/em><\/p>$/u, '');
    expect(html(text)).toBe(parsed.replace(/\r?\n(?!<)/gu, ' ').replace(/\n/gu, ''));
  });

  test.each([
    ...[
      '*a*',
      '_a_',
      '`a`',
      '[a]',
      '<a',
      '> a',
      '## a',
      '| a |',
      '~~a~~',
      'a\\\nb',
      '&amp;',
      '{a}',
      'a@b.c',
      '- a',
      '+ a',
    ],
    ...[
      '1. a',
      '2) a',
      'a\n===',
      'a\n---',
      '    a',
      '\ta',
      'a  \nb',
      'https://a.b',
      'www.a.b',
      'WWW.a.b',
      '   - a',
      '* a',
    ],
  ])('%j has marks', (text) => {
    expect(isPlainText(text)).toBe(false);
  });
});

describe('the plain words of a text', () => {
  test.each([
    ['It is *so* **good**.', 'It is so good.'],
    ['See [the page](https://www.example.org).', 'See the page.'],
    ['## a\n\nb', 'a b'],
    ['- a\n- b', 'a b'],
    ['1. a\n\n   b\n2. c\n   - d', 'a b c d'],
    ['a  \n*b*', 'a b'],
    ['| a | b |\n| - | - |\n| c | d |', 'a b c d'],
    ['> a\n\n*b*', 'a b'],
    ['***\n\na', 'a'],
    ['One.\n\nTwo.', 'One. Two.'],
    ['  One\n line. ', 'One line.'],
    ['`a` & b', 'a & b'],
  ])('%j', (text, words) => {
    expect(plain(text)).toBe(words);
  });

  test('hold no tags and no pictures', () => {
    expect(plain('a ![b](https://evil.example/x.png) [c](javascript:x)')).toBe('a c');
  });
});

test('the finishing touch is put to the tree before it is written, in both ways of reading', () => {
  const seen: number[] = [];
  for (const text of ['Plain words.', '*Marked* words.'])
    render(text, 'markdown', (tree) => seen.push(tree.children.length));
  expect(seen).toEqual([1, 1]);
});

test('what one page puts to a text stands on no other', () => {
  for (const text of ['Plain words.', '*Marked* words.']) {
    const before = render(text, 'markdown');
    const other = render(text, 'markdown', (tree) => void tree.children.splice(0));
    expect([other, render(text, 'markdown')]).toEqual(['', before]);
  }
});

test('one text is shown as each page needs it: as an answer or the longer story, below its title or below a heading', () => {
  const text = '## a\n\n{b}';
  for (let twice = 0; twice < 2; twice += 1) {
    expect(render(text, 'markdown')).toBe('<h3>a</h3>\n<p>{b}</p>');
    expect(render(text, 'mdx', undefined, 2)).toBe('<h2>a</h2>\nb');
    expect(render(text, 'mdx', undefined, 3)).toBe('<h3>a</h3>\nb');
  }
});

describe('what nobody checked is still shown as far as it is harmless', () => {
  test('a text that cannot be read, as the words that it is', () => {
    expect(render('<Note>\n\nHello.', 'mdx')).toBe('<p>&#x3C;Note>\n\nHello.</p>');
  });

  test('a component in a line of text', () => {
    expect(render('Hello <Note>there</Note>.', 'mdx')).toBe('<p>Hello <div class="note">there</div>.</p>');
  });

  test('a tag without a name, and a name that every object has, not at all', () => {
    expect(render('a <>b</> c', 'mdx')).toBe('<p>a  c</p>');
    expect(render('a <constructor>b</constructor> c', 'mdx')).toBe('<p>a  c</p>');
  });

  test('a component without what it must have', () => {
    expect(html('<Warning>\n\na\n\n</Warning>')).toBe(
      '<div class="warning"><p class="warning-title"></p><p>a</p></div>',
    );
    expect(html('<Expander>\n\na\n\n</Expander>')).toBe('<details><summary></summary><p>a</p></details>');
    expect(html('<Figure />')).toBe('<figure></figure>');
    expect(html('<Figure src="/media/a.jpg" caption="" />')).toBe(
      '<figure><img src="/media/a.jpg" alt="" loading="lazy"></figure>',
    );
    expect(html('<Figure src="https://evil.example/a.png" caption="b" />')).toBe(
      '<figure><figcaption>b</figcaption></figure>',
    );
  });

  test('properties that are no words, as if they were not there', () => {
    expect(html('<Warning title={a} {...title} aside />')).toBe(
      '<div class="warning"><p class="warning-title"></p></div>',
    );
  });

  test('a picture and a picture by reference, not at all; an HTML line, as its words', () => {
    expect(render('a ![b](/media/b.jpg) ![c][d]\n\n[d]: /media/d.jpg', 'markdown')).toBe('<p>a  </p>');
    expect(render('<hr onclick="a">', 'markdown')).toBe('&#x3C;hr onclick="a">');
  });
});

test('the same text gives the same HTML', () => {
  const text = '## a\n\n<Note>\n\n*b*\n\n</Note>';
  expect(render(text, 'mdx')).toBe(render(text, 'mdx'));
});
