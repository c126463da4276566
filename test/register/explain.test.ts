import { describe, expect, test } from 'vitest';
import { render } from '../../src/prose/render.ts';
import { glossaryView, pageView } from '../../src/register/views/entries.ts';
import { pageContext } from '../../src/register/views/context.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const register = registerOf([
  entryOf('glossary', 'ai', { name: 'AI', inBrief: 'A clever program.', forms: ['AI', 'artificial intelligence'] }),
  entryOf(
    'glossary',
    'generative-ai',
    { name: 'Generative AI', inBrief: 'It makes text.', forms: ['generative AI'] },
    { cy: { name: 'AI cynhyrchiol', inBrief: 'Mae’n gwneud testun.', forms: ['AI cynhyrchiol'] } },
  ),
  entryOf('glossary', 'pilot', { name: 'Pilot', inBrief: 'A trial.', forms: ['pilot', 'pilots'] }),
  entryOf('glossary', 'cpp', { name: 'C++', inBrief: 'Code (old).', forms: ['C++ (old)'] }),
  entryOf('glossary', 'bias', { name: 'Bias', inBrief: 'Not fair.' }),
]);

/** A text as a page shows it. */
const onPage = (text: string, { language = 'en', term }: { language?: 'en' | 'cy'; term?: string } = {}) =>
  render(text, 'markdown', pageContext(register, language, term).finish);

/** The words that are explained in HTML, as they stand there. */
const explained = (html: string) =>
  [...html.matchAll(/<button [^>]*>(?<word>[^<]*)<\/button>/gu)].map((match) => match.groups?.['word']);

describe('a word of the glossary', () => {
  test('opens its meaning, and leads to its page', () => {
    expect(onPage('We use AI here.')).toBe(
      '<p>We use <button type="button" class="word" popovertarget="word-ai">AI</button>' +
        '<span id="word-ai" class="meaning" popover="auto"><strong>AI</strong> A clever program. ' +
        '<a href="/glossary/ai/">More about this word</a></span> here.</p>',
    );
  });

  test('is explained where it first stands, and once only', () => {
    expect(explained(onPage('AI and AI.\n\nAI again, and artificial intelligence.'))).toEqual(['AI']);
  });

  test('is explained once on a page, over all of its texts', () => {
    const { finish } = pageContext(register, 'en');
    expect(explained(render('AI.', 'markdown', finish))).toEqual(['AI']);
    expect(explained(render('AI.', 'markdown', finish))).toEqual([]);
  });

  test('is explained again on another page', () => {
    expect([explained(onPage('AI.')), explained(onPage('AI.'))]).toEqual([['AI'], ['AI']]);
  });

  test('is found in any case, and shown as it stands', () => {
    expect(explained(onPage('PILOTS and Artificial Intelligence'))).toEqual(['PILOTS', 'Artificial Intelligence']);
  });

  test('in a longer one gives way to it', () => {
    expect(explained(onPage('It is generative AI.'))).toEqual(['generative AI']);
    expect(explained(onPage('It is generative AI, a kind of AI.'))).toEqual(['generative AI', 'AI']);
  });

  test.each(['AIR', 'MAIN', 'AI-based', 'x-AI', 'AIs', 'AI2', 'éAI', 'autopilot', 'pilotage'])(
    'is not found inside “%s”',
    (word) => {
      expect(explained(onPage(`It is ${word}.`))).toEqual([]);
    },
  );

  test('is found beside punctuation and marks', () => {
    for (const text of ['(AI)', '“AI”', 'AI’s', 'AI/IT', '**AI**', '- AI', '> AI', '| AI |\n|---|'])
      expect(explained(onPage(text)), text).toEqual(['AI']);
  });

  test('with signs that mean something in a pattern is found as it is written', () => {
    expect(explained(onPage('Made in C++ (old) and C+++.'))).toEqual(['C++ (old)']);
  });

  test('without forms is not looked for', () => {
    expect(explained(onPage('There is bias.'))).toEqual([]);
  });
});

describe('a word is not explained', () => {
  test.each([
    ['in a link', '[AI](/glossary/ai/)'],
    ['in a heading', '## AI\n\n### AI\n\n#### AI'],
    ['in code', '`AI`\n\n    AI'],
  ])('%s', (_, text) => {
    expect(explained(onPage(text))).toEqual([]);
  });

  test('on what opens a folded part, though it is inside it', () => {
    const html = render(
      '<Expander title="About AI">\n\nWhat AI is.\n\n</Expander>',
      'mdx',
      pageContext(register, 'en').finish,
    );
    expect(html).toContain('<summary>About AI</summary>');
    expect(explained(html)).toEqual(['AI']);
  });

  test('in a passage that comes before, so that it is explained in the next', () => {
    expect(explained(onPage('## AI\n\n[AI](/a/) and AI.'))).toEqual(['AI']);
  });

  test('on its own page, where all is about it', () => {
    expect(explained(onPage('AI and a pilot.', { term: 'ai' }))).toEqual(['pilot']);
    const ai = only(register.glossary.filter(({ entry }) => entry.id === 'ai'));
    expect(JSON.stringify(glossaryView(ai, register, 'en'))).not.toContain('popovertarget=\\"word-ai\\"');
  });

  test('in another language than that of the page', () => {
    const page = entryOf('pages', 'about', { inBrief: 'All about AI.' });
    expect(JSON.stringify(pageView(page, register, 'cy'))).not.toContain('popovertarget');
    expect(JSON.stringify(pageView(page, register, 'en'))).toContain('popovertarget');
  });
});

test('on a Welsh page only words with Welsh forms are explained, in Welsh', () => {
  const html = onPage('Mae AI cynhyrchiol ac AI yma, a pilot.', { language: 'cy' });
  expect(explained(html)).toEqual(['AI cynhyrchiol']);
  expect(html).toContain('Mae’n gwneud testun.');
  expect(html).toContain('href="/cy/glossary/generative-ai/"');
});

test('a register without a glossary explains nothing', () => {
  expect(explained(render('AI.', 'markdown', pageContext(registerOf([]), 'en').finish))).toEqual([]);
});

test('links of a text lead to pages in the reader’s language; the link in a meaning is led there once', () => {
  expect(onPage('[a](/care/scans/)', { language: 'cy' })).toContain('href="/cy/care/scans/"');
  expect(onPage('[a](/care/scans/)')).toContain('href="/care/scans/"');
  expect(onPage('[a](https://www.example.org/)', { language: 'cy' })).toContain('href="https://www.example.org/"');
});
