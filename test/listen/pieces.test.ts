import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { piecesOf } from '../../src/components/listen/pieces.ts';

function read(html: string, language = 'en'): [text: string, language: string][] {
  const { document } = new JSDOM(`<main>${html}</main>`).window;
  const main = document.querySelector('main');
  if (!main) throw new Error('There is no main part.');
  return piecesOf(main, language).map(({ text, language: spoken }) => [text, spoken]);
}

test('sentences are read one after another, headings first', () => {
  expect(read('<h1>A tool</h1><p>It looks. A <em>person</em> looks too.</p>')).toEqual([
    ['A tool', 'en'],
    ['It looks.', 'en'],
    ['A person looks too.', 'en'],
  ]);
});

test('words of another language are read in that language', () => {
  expect(read('<p lang="en">Hello.</p><p>Helo <span lang="en">Mr Smith</span></p>', 'cy')).toEqual([
    ['Hello.', 'en'],
    ['Helo', 'cy'],
    ['Mr Smith', 'en'],
  ]);
});

test('what is hidden, folded away or no sentence is not read', () => {
  const html = `<nav>Menu</nav><p hidden>No.</p><span popover>Meaning.</span><script>var no;</script>
    <details><summary>More</summary><p>Folded.</p></details><details open><summary>Open</summary><p>Read.</p></details>
    <svg><text>Picture</text></svg><p> – </p>`;
  expect(read(html).map(([text]) => text)).toEqual(['More', 'Open', 'Read.']);
});
