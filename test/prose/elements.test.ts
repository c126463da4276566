import { expect, test } from 'vitest';
import { render } from '../../src/prose/render.ts';

const SHOWN: readonly (readonly [name: string, text: string])[] = [
  ['p', 'Words.'],
  ...([2, 3, 4, 5] as const).map((level) => [`h${level + 1}`, `${'#'.repeat(level)} Words`] as const),
  ['h6', '###### Words'],
  ['em', '*Words*'],
  ['strong', '**Words**'],
  ['del', '~~Words~~'],
  ['a', '[Words](/a/)'],
  ['ul', '- Words'],
  ['ol', '1. Words'],
  ['li', '- Words'],
  ['blockquote', '> Words'],
  ['hr', '---'],
  ['br', 'Words  \nmore'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'].map((name) => [name, '| a |\n| - |\n| b |'] as const),
  ['code', '`words`'],
  ['pre', '```\nwords\n```'],
  ['details', '<Expander title="More">\n\nWords.\n\n</Expander>'],
  ['summary', '<Expander title="More">\n\nWords.\n\n</Expander>'],
  ['figure', '<Figure src="/media/a.jpg" alt="A" caption="B" />'],
  ['figcaption', '<Figure src="/media/a.jpg" alt="A" caption="B" />'],
  ['img', '<Figure src="/media/a.jpg" alt="A" />'],
  ['div', '<Note>\n\nWords.\n\n</Note>'],
];

test.each(SHOWN)('what may be written as <%s> is shown as that', (name, text) => {
  expect(render(text, 'mdx')).toContain(`<${name}`);
});

test('what a component shows keeps what it is styled and read by', () => {
  expect(render('<Note>\n\nA.\n\n</Note>', 'mdx')).toContain('<div class="note">');
  expect(render('<Warning title="T">\n\nA.\n\n</Warning>', 'mdx')).toMatch(
    /<div class="warning"><p class="warning-title">T<\/p>\s*<p>A\.<\/p>\s*<\/div>/u,
  );
  expect(render('<Figure src="/media/a.jpg" alt="A" />', 'mdx')).toContain(
    '<img src="/media/a.jpg" alt="A" loading="lazy">',
  );
});

test('a list that does not begin with one, and columns that are set to a side, stay so', () => {
  expect(render('3. Words', 'mdx')).toContain('<ol start="3">');
  expect(render('| a |\n| -: |\n| b |', 'mdx')).toMatch(/<th align="right">a<\/th>.*<td align="right">b<\/td>/su);
});
