import { describe, expect, test } from 'vitest';
import type { Shown } from '../../../src/register/answers.ts';
import { linesOf, linesOfHtml } from '../../../src/register/preview/words.ts';

const lines = (shown: unknown) => linesOf(shown as Shown);

describe('an answer as lines for comparing', () => {
  test.each<[what: string, shown: unknown, lines: string[]]>([
    ['a text', { as: 'text', text: 'It cannot.' }, ['It cannot.']],
    ['a list', { as: 'list', items: ['Hill Road', 'Mill Lane'] }, ['Hill Road', 'Mill Lane']],
    ['terms', { as: 'terms', terms: [{ label: 'Pilot' }, { label: 'In use' }] }, ['Pilot', 'In use']],
    ['paragraphs', { as: 'html', html: '<p>One.</p><p>Two.</p>' }, ['One.', 'Two.']],
    ['a reason', { as: 'gap', label: 'Not yet known', text: 'By spring.' }, ['Not yet known. By spring.']],
    ['a gap without a reason', { as: 'gap', label: '', text: 'Not said.' }, ['Not said.']],
  ])('%s', (_, shown, expected) => {
    expect(lines(shown)).toEqual(expected);
  });

  test('a link says where it leads, unless its words do or it stays here', () => {
    const links = [
      { text: 'The paper', href: 'https://www.example.org/paper' },
      { text: 'www.example.org', href: 'https://www.example.org/' },
      { text: 'Scans', href: '/care/scans/' },
    ];
    expect(lines({ as: 'links', links })).toEqual([
      'The paper (https://www.example.org/paper)',
      'www.example.org',
      'Scans',
    ]);
  });

  test('records say each question before its answer', () => {
    const answer = (question: string, html: string) => ({ question, shown: { as: 'html', html } });
    const records = [[answer('Who?', '<p>A nurse.</p><p>A doctor.</p>'), answer('When?', '')]];
    expect(lines({ as: 'records', records })).toEqual(['Who? A nurse.', 'A doctor.', 'When? ']);
  });

  test('a conversation says what was asked, what was answered, and when', () => {
    const asked = [{ question: 'Why?', answer: '<p>It helps.</p>', on: '2 November 2026' }];
    expect(lines({ as: 'conversation', asked })).toEqual(['Why?', 'It helps.', '2 November 2026']);
  });

  test('figures say their group once, each sentence, and where they are from', () => {
    const figures = [{ group: 'Women', parts: [{ sentence: 'Of 100, 9.' }, { sentence: 'Before, 12.' }] }];
    const source = { label: 'Source:', text: 'Our own test', counted: 'counted in May' };
    expect(lines({ as: 'figures', runs: [{ figures, source }] })).toEqual([
      'Women. Of 100, 9.',
      'Before, 12.',
      'Source: Our own test, counted in May',
    ]);
    const alone = [{ group: '', parts: [{ sentence: 'Of 100, 9.' }] }];
    expect(lines({ as: 'figures', runs: [{ figures: alone, source }] })[0]).toBe('Of 100, 9.');
  });
});

test('of what our own writer made, the lines are those of its innermost blocks, in one space each', () => {
  expect(linesOfHtml('<ul><li><p>One\n  two</p></li><li>Three</li></ul><p> </p>')).toEqual(['One two', 'Three']);
  expect(linesOfHtml('')).toEqual([]);
});

test('a link in a text says where it leads, since that can change without its words', () => {
  expect(linesOfHtml('<p>See <a href="https://www.example.org/">this</a> and <a href="/help/">that</a>.</p>')).toEqual([
    'See this (https://www.example.org/) and that.',
  ]);
});

test.each([
  ['h1', '<h1>Word.</h1>'],
  ['h2', '<h2>Word.</h2>'],
  ['h3', '<h3>Word.</h3>'],
  ['h4', '<h4>Word.</h4>'],
  ['h5', '<h5>Word.</h5>'],
  ['h6', '<h6>Word.</h6>'],
  ['th', '<table><tr><th>Word.</th></tr></table>'],
  ['td', '<table><tr><td>Word.</td></tr></table>'],
  ['figcaption', '<figure><figcaption>Word.</figcaption></figure>'],
  ['summary', '<details><summary>Word.</summary></details>'],
  ['pre', '<pre><code>Word.</code></pre>'],
])('%s is a line', (_, html) => {
  expect(linesOfHtml(html)).toEqual(['Word.']);
});

test('words that stand in no block are no line, and marks in a line are none of its words', () => {
  expect(linesOfHtml('<div>Loose.</div><p>One <em>big</em> <strong>line</strong> &amp; more.</p>')).toEqual([
    'One big line & more.',
  ]);
});

test('a link leads elsewhere, here or to a mailbox: only the first is said', () => {
  const to = (href: string) => linesOfHtml(`<p><a href="${href}">It</a></p>`);
  expect(
    ['http://www.example.org/', 'https://www.example.org/', '/tools/', '#a', 'mailto:a@example.org'].map(to),
  ).toEqual([['It (http://www.example.org/)'], ['It (https://www.example.org/)'], ['It'], ['It'], ['It']]);
});

test('records without any answer have no lines', () => {
  expect(lines({ as: 'records', records: [] })).toEqual([]);
  expect(lines({ as: 'records', records: [[]] })).toEqual([]);
  expect(lines({ as: 'list', items: [] })).toEqual([]);
});
