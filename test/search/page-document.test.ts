import { expect, test } from 'vitest';
import { documentOf } from '../../src/search/page-document.ts';

const page = (main: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta name="description" content="Sorts &amp; marks scans.">${head}</head><body><nav>menu</nav><main data-search="read">${main}</main><footer>foot</footer></body></html>`;
const wordsIn = (main: string) => documentOf(page(main))?.words.split(' ').filter(Boolean);
const weightIn = (main: string, word: string) => {
  const document = documentOf(page(main));
  return Number(document?.weights[document.words.split(' ').indexOf(word)]);
};

test('a page says what it is by its first heading, its description and its filters', () => {
  const head =
    '<meta name="filter-type" content="AI tool"><meta name="filter-care" content="Cancer"><meta name="filter-care" content="Lungs">';
  expect(documentOf(page('<h1>Chest\n  <b>scans</b></h1><h1>Other</h1>', head))).toMatchObject({
    language: 'en',
    title: 'Chest scans',
    brief: 'Sorts & marks scans.',
    filters: { type: ['AI tool'], care: ['Cancer', 'Lungs'] },
  });
});

test('a page whose heading is in another language says so', () => {
  expect(documentOf(page('<h1 lang="cy">Llythyrau</h1><h1>Other</h1>'))?.writtenIn).toBe('cy');
  expect(documentOf(page('<h1 lang="en">Letters</h1>'))).not.toHaveProperty('writtenIn');
  expect(documentOf(page('<h1>Letters</h1>'))).not.toHaveProperty('writtenIn');
});

test('a page that says of nothing that it is read cannot be found', () => {
  expect(documentOf('<html lang="en"><main><h1>Search</h1></main></html>')).toBeUndefined();
});

test('only the part that is read is read, without what stands on every page and what no reader sees', () => {
  expect(
    wordsIn(
      'one <p data-search="skip">two <b>three</b></p> four <nav>five</nav><script>six</script><label>seven</label>',
    ),
  ).toEqual(['four', 'one']);
});

test('words go on through what stands in a line, and end with a block', () => {
  expect(wordsIn('<p>un<b>seen</b></p><p>one</p><p>two</p>')).toEqual(['one', 'two', 'unseen']);
});

test('words that are not shown are found too, and the words of pictures', () => {
  expect(wordsIn('<h1 data-search-words="Copilot">Helper</h1><img alt="A ward" src="x">')).toEqual([
    'a',
    'copilot',
    'helper',
    'ward',
  ]);
});

test('a heading counts more than a paragraph, often more than once, and little where the page says so', () => {
  const [heading, text, twice, little] = [
    weightIn('<h1>scan</h1>', 'scan'),
    weightIn('<p>scan</p>', 'scan'),
    weightIn(`<p>${'scan '.repeat(6)}</p>`, 'scan'),
    weightIn('<div data-search-weight="0.2" data-search-words="scan"></div>', 'scan'),
  ];
  expect(heading).toBeGreaterThan(twice);
  expect(twice).toBeGreaterThan(text);
  expect(text).toBeGreaterThanOrEqual(little);
  expect(little).toBe(1);
});

test('what is broken is read as a browser would', () => {
  expect(wordsIn('<p>one<p>two<br>three</div><p>four')).toEqual(['four', 'one', 'three', 'two']);
});
