import type { ElementContent, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { PROSE_ELEMENTS } from '../../src/prose/render.ts';

/** What is left of an element, should every check before have let it through. */
function left(tagName: string, properties: Record<string, string | string[]>, ...children: ElementContent[]): string {
  const tree: Root = { type: 'root', children: [{ type: 'element', tagName, properties, children }] };
  const lock = unified().use(rehypeSanitize, PROSE_ELEMENTS).use(rehypeStringify);
  return lock.stringify(lock.runSync(tree));
}

const words = { type: 'text', value: 'a' } as const;

describe('what the checks before should have stopped does not come out', () => {
  test.each(['script', 'style', 'iframe', 'object', 'svg', 'math', 'form', 'base', 'meta', 'link', 'h1', 'span'])(
    '<%s>',
    (name) => {
      expect(left(name, {}, words)).not.toContain('<');
    },
  );

  test.each(['onClick', 'style', 'id', 'name', 'target', 'itemProp', 'dataA', 'ariaLabel', 'title'])(
    'the attribute “%s”',
    (name) => {
      expect(left('p', { [name]: 'a' }, words)).toBe('<p>a</p>');
      expect(left('a', { [name]: 'a' }, words)).toBe('<a>a</a>');
    },
  );

  test.each(['javascript:alert(1)', 'http://www.example.org/', 'data:text/html,a', 'vbscript:a', 'file:///etc/passwd'])(
    'a link to %s',
    (href) => {
      expect(left('a', { href }, words)).toBe('<a>a</a>');
    },
  );

  test.each([
    'https://evil.example/a.png',
    '//evil.example/a.png',
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
  ])('a picture from %s', (src) => {
    expect(left('img', { src, alt: 'A ward' })).toBe('<img alt="A ward">');
  });

  test('classes that belong to other parts of the page', () => {
    expect(left('div', { className: ['note', 'warning', 'site-header'] }, words)).toBe(
      '<div class="note warning">a</div>',
    );
    expect(left('p', { className: ['warning-title', 'note'] }, words)).toBe('<p class="warning-title">a</p>');
    expect(left('ul', { className: ['note'] }, words)).toBe('<ul>a</ul>');
  });
});

test.each(['https://www.example.org/', 'mailto:ai@example.org', 'tel:01632960123', '/glossary/ai/', '#part'])(
  'a link to %s comes out',
  (href) => {
    expect(left('a', { href }, words)).toBe(`<a href="${href}">a</a>`);
  },
);

test('a picture of this site comes out', () => {
  expect(left('img', { src: '/media/a.jpg', alt: 'A ward', loading: 'lazy' })).toBe(
    '<img src="/media/a.jpg" alt="A ward" loading="lazy">',
  );
});
