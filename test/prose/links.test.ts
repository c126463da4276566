import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../src/prose/parse.ts';
import { proseFaults } from '../../src/prose/check.ts';
import { render } from '../../src/prose/render.ts';

const dialects: readonly Dialect[] = ['mdx', 'markdown'];

/** One harmful address in the ways in which Markdown lets it be written. */
const HARMFUL: readonly [way: string, text: string][] = [
  ['as it is', '[a](javascript:alert(1))'],
  ['in capitals', '[a](JAVASCRIPT:alert(1))'],
  ['in mixed case', '[a](jAvAsCrIpT:alert(1))'],
  ['in angle brackets', '[a](<javascript:alert(1)>)'],
  ['with a title', '[a](javascript:alert(1) "Read more")'],
  ['with a named entity', '[a](javascript&colon;alert(1))'],
  ['with a decimal entity', '[a](&#106;avascript:alert(1))'],
  ['with a hexadecimal entity', '[a](&#x6A;avascript&#x3A;alert(1))'],
  ['with a long entity', '[a](&#0000106;avascript:alert(1))'],
  ['with an encoded letter', '[a](%6Aavascript:alert(1))'],
  ['with a tab entity', '[a](java&#9;script:alert(1))'],
  ['with a line end entity', '[a](java&NewLine;script:alert(1))'],
  ['behind a space entity', '[a](&#32;javascript:alert(1))'],
  ['behind a control character', '[a](&#1;javascript:alert(1))'],
  ['with a backslash', '[a](javascript\\:alert(1))'],
  ['with a zero-width space', '[a](java\u200Bscript:alert(1))'],
  ['on the next line', '[a](\njavascript:alert(1))'],
  ['as data', '[a](data:text/html;base64,PHNjcmlwdD4=)'],
  ['as Visual Basic', '[a](vbscript:msgbox(1))'],
  ['by reference', '[a][b]\n\n[b]: javascript:alert(1)'],
  ['by a short reference', '[b]\n\n[b]: javascript:alert(1)'],
  ['by a collapsed reference', '[b][]\n\n[b]: <javascript:alert(1)> "Title"'],
  ['by a reference before its use', '[b]: javascript:alert(1)\n\n[b]'],
  ['by a reference to another host without a scheme', '[b]\n\n[b]: //evil.example/'],
  ['by a reference to a host behind a user name', '[b]\n\n[b]: https://nhs.uk@evil.example/'],
  ['in a list', '- [a](javascript:alert(1))'],
  ['in a table', '| a |\n|---|\n| [a](javascript:alert(1)) |'],
  ['in a heading', '## [a](javascript:alert(1))'],
  ['in a quotation', '> *[a](javascript:alert(1))*'],
  ['to another host without a scheme', '[a](//evil.example/)'],
  ['to another host with a backslash', '[a](/\\evil.example/)'],
  ['to another host behind a user name', '[a](https://nhs.uk@evil.example/)'],
  ['to a host that looks like another', '[a](https://www.nhѕ.uk/)'],
  ['to a host that can be read on the way', '[a](http://www.example.org/)'],
  ['to a bare host, which Markdown makes a link with http', 'See www.example.org for more.'],
];

describe.each(HARMFUL)('a harmful link, %s', (_, text) => {
  test.each(dialects)('is refused in %s', (dialect) => {
    expect(proseFaults(text, dialect).length).toBeGreaterThan(0);
  });

  test.each(dialects)('leads nowhere in %s, even unchecked', (dialect) => {
    const hrefs = [...render(text, dialect).matchAll(/href="(?<href>[^"]*)"/gu)].map((match) => match.groups?.['href']);
    expect(hrefs.filter((href) => href !== '')).toEqual([]);
  });
});

test.each(dialects)('an automatic link to a script is refused, and leads nowhere, in %s', (dialect) => {
  expect(proseFaults('<javascript:alert(1)>', dialect).length).toBeGreaterThan(0);
  expect(render('<javascript:alert(1)>', dialect)).not.toMatch(/href="[^"]/u);
});

test.each([
  ['https://www.example.org/a?b=c&amp;d#e', 'https://www.example.org/a?b=c&#x26;d#e'],
  ['/glossary/ai/', '/glossary/ai/'],
  ['mailto:ai@example.org', 'mailto:ai@example.org'],
  ['tel:01632960123', 'tel:01632960123'],
  ['#part', '#part'],
])('a link to %s is followed', (href, written) => {
  for (const dialect of dialects) {
    expect(proseFaults(`[a](${href})`, dialect)).toEqual([]);
    expect(render(`[a](${href})`, dialect)).toBe(`<p><a href="${written}">a</a></p>`);
  }
});

test('addresses and mailboxes that stand bare become links', () => {
  const html = render('See https://www.example.org or write to ai@example.org', 'markdown');
  expect(html).toContain('<a href="https://www.example.org">');
  expect(html).toContain('<a href="mailto:ai@example.org">');
});

test('a message on a link shows the beginning of its address, and what is allowed', () => {
  const [fault] = proseFaults(`[a](javascript:${'x'.repeat(500)})`, 'markdown');
  expect(fault?.found.length).toBeLessThan(160);
  expect(fault?.advice).toContain('https://, mailto: or tel:');
});
