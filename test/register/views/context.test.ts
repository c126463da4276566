import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { render } from '../../../src/prose/render.ts';
import { ledInto, pageContext, storyOf } from '../../../src/register/views/context.ts';
import { entryOf, registerOf } from '../../fixtures/register.ts';

const page = (language: 'en' | 'cy' | 'ur') => pageContext(registerOf([]), language);
const finished = (text: string, language: 'en' | 'cy' | 'ur') => render(text, 'markdown', page(language).finish);

describe('links and pictures of a text', () => {
  const text = '**[a](/tools/)** [b](https://www.example.org/) [c](/media/form.pdf)';

  test('lead to pages in the language of the reader, however deep they stand; files and other sites stay', () => {
    expect(render(text, 'markdown', ledInto('cy'))).toBe(
      '<p><strong><a href="/cy/tools/">a</a></strong> <a href="https://www.example.org/">b</a> <a href="/media/form.pdf">c</a></p>',
    );
  });

  test('lead to the whole address where the text is read elsewhere', () => {
    const html = render(text, 'markdown', ledInto('cy', 'https://ai.example.org'));
    expect(html).toContain('href="https://ai.example.org/cy/tools/"');
    expect(html).toContain('href="https://ai.example.org/media/form.pdf"');
    expect(html).toContain('href="https://www.example.org/"');
  });

  test('are led once, and not where a word is explained, which was led already', () => {
    const link = (href: string) => ({ type: 'element', tagName: 'a', properties: { href }, children: [] }) as const;
    const span = (properties: object) =>
      ({ type: 'element', tagName: 'span', properties: { ...properties }, children: [link('/tools/')] }) as const;
    const picture = { type: 'element', tagName: 'img', properties: { src: '/media/a.png' }, children: [] } as const;
    const tree = structuredClone({
      type: 'root',
      children: [span({ popover: 'auto' }), span({}), picture],
    }) as unknown as Root;
    ledInto('cy', 'https://ai.example.org')(tree);
    expect(JSON.stringify(tree).match(/"(?:href|src)":"[^"]*"/gu)).toEqual([
      '"href":"/tools/"',
      '"href":"https://ai.example.org/cy/tools/"',
      '"src":"https://ai.example.org/media/a.png"',
    ]);
  });

  test('in a sample language lead to the English page where there is no other', () => {
    expect(finished('[a](/tools/) [b](/about/)', 'ur')).toContain('<a href="/ur/tools/">a</a> <a href="/about/">b</a>');
  });
});

describe('the groups of a number', () => {
  test('stay in their order among words that are read from right to left', () => {
    expect(finished('**020 7946 0018** a 5 b 6', 'ur')).toBe('<p><strong>020\u00A07946\u00A00018</strong> a 5 b 6</p>');
  });

  test('are left as they are in other languages', () => {
    expect(finished('020 7946 0018', 'en')).toBe('<p>020 7946 0018</p>');
  });
});

describe('the longer story', () => {
  const headings = '## One\n\n### Two';

  test('has its headings one below that of the story, on a page of its own at once below the name', () => {
    expect(storyOf(entryOf('tools', 'riverside/x', {}, { body: headings }), page('en'))?.html).toBe(
      '<h3>One</h3>\n<h4>Two</h4>',
    );
    expect(storyOf(entryOf('pages', 'about', {}, { body: headings }), page('en'))?.html).toBe(
      '<h2>One</h2>\n<h3>Two</h3>',
    );
  });

  test('may hold parts that fold where its file is one of pages', () => {
    const body = '<Expander title="More">\n\nText.\n\n</Expander>';
    const story = entryOf('tools', 'riverside/x', {}, { body });
    expect(storyOf(story, page('en'))?.html).toContain('<summary>More</summary>');
    expect(storyOf({ ...story, file: 'content/tools/riverside/x.md' }, page('en'))?.html).not.toContain('<summary>');
  });

  test('in the language in which the entry was written is not marked', () => {
    const dutch = entryOf('tools', 'riverside/x', { language: 'nl' }, { body: 'Tekst.' });
    expect(storyOf(dutch, page('en'))).toEqual({ html: '<p>Tekst.</p>', language: 'nl' });
    const welsh = entryOf('tools', 'riverside/x', { language: 'cy' }, { body: 'Testun.' });
    expect(storyOf(welsh, page('cy'))).toEqual({ html: '<p>Testun.</p>' });
  });

  test('has words explained only where it is in the language of the page', () => {
    const word = entryOf('glossary', 'ai', { name: 'AI', forms: ['AI'] }, { cy: { name: 'AI', forms: ['AI'] } });
    const inWelsh = pageContext(registerOf([word]), 'cy');
    const both = entryOf('tools', 'riverside/x', {}, { body: 'AI.', bodyInWelsh: 'AI yw.', cy: { name: 'Enw' } });
    expect(storyOf(both, inWelsh)?.html).toContain('popover');
    const english = entryOf('tools', 'riverside/y', {}, { body: 'AI.' });
    expect(storyOf(english, pageContext(registerOf([word]), 'cy'))?.html).toBe('<p>AI.</p>');
  });
});

test('the context of a page has its register, its entries and its language', () => {
  const register = registerOf([]);
  expect(pageContext(register, 'cy')).toMatchObject({ language: 'cy', entries: register.entries, register });
});
