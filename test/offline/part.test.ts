import { describe, expect, test } from 'vitest';
import { partOf, type CopyPlaces } from '../../src/offline/part.ts';

const places: CopyPlaces = {
  placeOf: (path) => ({ '/tools/riverside/a/': 'tools-riverside-a' })[path],
  addressOf: (path) => `https://candour.example.org${path}`,
  fileOf: (path) => (path === '/media/a.png' ? new Uint8Array([1, 2, 3]) : undefined),
};

const page = (main: string) =>
  `<!doctype html><html lang="cy" dir="ltr"><head><link rel="stylesheet" href="/assets/a.css"></head>
   <body><header>Menu</header><main id="main">${main}</main></body></html>`;
const part = (main: string) => partOf(page(main), 'here', places);

test('a part is the main part of its page, with its language and its title', () => {
  expect(part('<h1>Enw <b>byr</b></h1><p>Un.</p>')).toMatchObject({
    language: 'cy',
    direction: 'ltr',
    title: 'Enw byr',
    styles: ['/assets/a.css'],
    html: '<h2>Enw <b>byr</b></h2><p>Un.</p>',
  });
});

describe('links lead', () => {
  test('to the place in the copy, where the copy holds the page', () => {
    const { html, links } = part('<a href="/tools/riverside/a/">A</a><a href="/tools/riverside/a/#limits">B</a>');
    expect(html).toContain('href="#tools-riverside-a"');
    expect(html).toContain('href="#tools-riverside-a--limits"');
    expect([...links]).toEqual(['/tools/riverside/a/']);
  });

  test('to the site, where it does not', () => {
    expect(part('<a href="/glossary/ai/">AI</a>').html).toContain('href="https://candour.example.org/glossary/ai/"');
  });

  test('to mail and other hosts as before', () => {
    const html = '<a href="mailto:a@example.org">A</a><a href="https://example.org/">B</a>';
    expect(part(html).html).toBe(html);
  });
});

test('two parts never share an id, and what names an id still finds it', () => {
  const { html } = part(
    '<section id="a" aria-labelledby="a-title b-title"><a href="#a">A</a><button popovertarget="w">w</button><path marker-end="url(#arrow)"></path></section>',
  );
  expect(html).toContain('id="here--a"');
  expect(html).toContain('aria-labelledby="here--a-title here--b-title"');
  expect(html).toContain('href="#here--a"');
  expect(html).toContain('popovertarget="here--w"');
  expect(html).toContain('url(#here--arrow)');
});

test('nothing in a part asks for a file: pictures are in it, scripts are not', () => {
  const { html } = part(
    '<script src="/a.js"></script><img src="/media/a.png" srcset="/b.png 2x" alt="A"><img src="/media/gone.png" alt="B"><candour-listen></candour-listen>',
  );
  expect(html).toBe('<img src="data:image/png;base64,AQID" alt="A">');
});

test('what is left out takes with it what stands in it, and nothing that follows', () => {
  const { html } = part(
    '<nav class="small contents"><ul><li><a href="/x/">X</a></li></ul></nav><div data-offline="leave-out"><br><p>No.</p></div><video src="/media/a.mp4"><p>No video.</p></video><p>Here.</p>',
  );
  expect(html).toBe('<p>Here.</p>');
});

test('words and attributes stay as they were written, however they read as HTML', () => {
  const html = '<p title="a &lt;b&gt; &amp; &quot;c&quot;">1 &lt; 2 &amp;amp; 3<br>4</p>';
  expect(part(html).html).toBe(html);
});

test('a drawing stays what it is', () => {
  const html = '<svg viewBox="0 0 4 4" preserveAspectRatio="none"><path d="M0 0"></path></svg>';
  expect(part(html).html).toBe(html);
});

test('what follows the main part is no part of it', () => {
  expect(partOf(`${page('<h1>A</h1>')}<footer><main><p>B</p></main></footer>`, 'here', places).html).toBe('<h2>A</h2>');
});

test('a page without a main part is a fault of the build', () => {
  expect(() => partOf('<p>No.</p>', 'here', places)).toThrow('has no main part');
});
