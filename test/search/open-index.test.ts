import { afterEach, expect, test, vi } from 'vitest';
import type { IndexEntry } from '../../src/search/format.ts';
import { filesOfIndex, type Indexed } from '../../src/search/index-files.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { documentOf } from '../../src/search/page-document.ts';

const FOLDER = 'https://ai.harbour.example/candour/search-index/';
const SITE = 'https://ai.harbour.example/candour/';

afterEach(() => vi.unstubAllGlobals());

function pageOf(path: string, title: string, text: string, type = 'AI tool'): Indexed {
  const html = `<html lang="en"><head><meta name="description" content="${title}, in brief"><meta name="filter-type" content="${type}"></head><main data-search="read"><h1>${title}</h1><p>${text}</p></main></html>`;
  const document = documentOf(html);
  if (!document) throw new Error('No page to be found.');
  return { ...document, path };
}

/** Puts files where an index is asked for, and notes what is asked. */
/** The texts of the files of an index, by their paths. */
const textsOf = (...of: Parameters<typeof filesOfIndex>) =>
  new Map([...filesOfIndex(...of)].map(([path, { text }]) => [path, text]));

function serve(files: ReadonlyMap<string, string>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const text = files.get(address.slice(SITE.length));
    return Promise.resolve(new Response(text ?? 'Nothing here.', { status: text === undefined ? 404 : 200 }));
  });
  return asked;
}

async function indexOf(...pages: readonly Indexed[]) {
  const asked = serve(textsOf('en', pages));
  const index = await openIndex(FOLDER, 'en');
  const titles = async (words: string, chosen: Record<string, string> = {}) => {
    const hits = await index.search(words, chosen);
    return await Promise.all(hits.map(async ({ page }) => (await index.found(page))?.title));
  };
  return { index, asked, titles };
}

const some = [
  pageOf('tools/a/', 'Letters', 'Drafts letters about scans.'),
  pageOf('tools/b/', 'Chest X-ray sorting', 'Puts urgent scans first. A clinician decides.'),
  pageOf('glossary/c/', 'Scan', 'A picture of the inside of the body.', 'Word'),
];

test('the page whose name is the word comes first, and a page has all words that are searched for', async () => {
  const { titles } = await indexOf(...some);
  expect(await titles('scan')).toEqual(['Scan', 'Letters', 'Chest X-ray sorting']);
  expect(await titles('scans letters')).toEqual(['Letters']);
  expect(await titles('scans robots')).toEqual([]);
});

test.each(['x-ray', 'xray', 'x ray', 'X-RA', 'sort', 'clinicians', 'Sorted'])(
  '“%s” finds the sorting of X-rays',
  async (words) => {
    const { titles } = await indexOf(...some);
    expect(await titles(words)).toEqual(['Chest X-ray sorting']);
  },
);

test('only the last word may go on', async () => {
  const { titles } = await indexOf(...some);
  expect(await titles('urg sca')).toEqual([]);
  expect(await titles('urgent sca')).toEqual(['Chest X-ray sorting']);
});

test('a word that is found by a name that every object has finds nothing', async () => {
  const { titles } = await indexOf(...some);
  expect(await titles('constructor')).toEqual([]);
  expect(await titles('', { type: 'constructor' })).toEqual([]);
});

test('values of filters narrow, are counted, and give a list without words', async () => {
  const { index, titles } = await indexOf(...some);
  expect(await index.filterCounts()).toEqual({ type: { 'AI tool': 2, Word: 1 } });
  expect(await titles('scan', { type: 'Word' })).toEqual(['Scan']);
  expect(await titles('', { type: 'AI tool' })).toEqual(['Letters', 'Chest X-ray sorting']);
  expect(await titles('scan', { type: 'Notice' })).toEqual([]);
});

test('a page that is found has its address, words and values', async () => {
  const { index } = await indexOf(...some);
  const [hit] = await index.search('urgent', {});
  expect(await index.found(hit?.page ?? -1)).toEqual({
    address: `${SITE}tools/b/`,
    title: 'Chest X-ray sorting',
    brief: 'Chest X-ray sorting, in brief',
    filters: { type: ['AI tool'] },
    language: 'en',
  });
});

test('a page with words of another language tells it', async () => {
  const { index } = await indexOf({ ...pageOf('tools/a/', 'Llythyrau', ''), writtenIn: 'cy' });
  expect(await index.found(0)).toMatchObject({ title: 'Llythyrau', language: 'cy' });
});

test('in Welsh a word is found in each form of its first letter, in English in its own alone', async () => {
  const page = pageOf('tools/a/', 'Llythyrau', 'Mae staff yn eu hanfon at gleifion.');
  for (const [language, found] of [
    ['cy', 1],
    ['en', 0],
  ] as const) {
    serve(textsOf(language, [page]));
    const index = await openIndex(FOLDER, language);
    expect(await index.search('cleifion', {})).toHaveLength(found);
    expect(await index.search('nghlei', {})).toHaveLength(found);
    expect(await index.search('gleifion', {})).toHaveLength(1);
    expect(await index.search('cleifion robotiaid', {})).toHaveLength(0);
  }
});

const many = Array.from({ length: 3000 }, (_, at) =>
  pageOf(`tools/${at}/`, `Tool ${at}`, `word${at} other${at % 100} everywhere ${at % 7 === 0 ? 'seventh' : ''}`),
);

test('of a large register a search loads the parts of its words and results alone, each once', async () => {
  const { index, asked, titles } = await indexOf(...many);
  expect(await titles('word1234')).toEqual(['Tool 1234']);
  expect(asked).toHaveLength(3);
  expect(await titles('word1234')).toEqual(['Tool 1234']);
  expect(asked).toHaveLength(3);
  expect(await index.search('everywhere', {})).toHaveLength(3000);
  expect(await index.search('seventh', {})).toHaveLength(429);
  expect(await index.search('other7 seventh everywhere', {})).toHaveLength(5);
});

test('every page is found by every word of it', async () => {
  const { index } = await indexOf(...many);
  for (const at of [0, 1, 31, 32, 33, 1500, 2999]) {
    const hits = await index.search(`word${at} tool`, {});
    const found = await Promise.all(hits.map(({ page }) => index.found(page)));
    expect(found.map((one) => one?.title)).toContain(`Tool ${at}`);
  }
});

test('parts are named by what is in them, and the same pages give the same files in whatever order they come', () => {
  const files = textsOf('en', some);
  expect(textsOf('en', some.toReversed())).toEqual(files);
  expect([...files.keys()].every((path) => /^search-index\/(?:en|parts\/[0-9a-f]{10})\.json$/u.test(path))).toBe(true);
  const changed = textsOf('en', [...some.slice(1), pageOf('tools/a/', 'Letters', 'Drafts letters about blood.')]);
  const stayed = [...files.keys()].filter((path) => changed.has(path)).length;
  expect(stayed).toBeGreaterThan(files.size / 2);
});

test('what did not come is asked for again', async () => {
  const files = textsOf('en', some);
  serve(new Map([...files].filter(([path]) => path.endsWith('/en.json'))));
  const index = await openIndex(FOLDER, 'en');
  await expect(index.search('scan', {})).rejects.toThrow('404');
  serve(files);
  expect(await index.search('scan', {})).toHaveLength(3);
});

const entryOf = (entry: Partial<IndexEntry> | string) =>
  new Map([['search-index/en.json', typeof entry === 'string' ? entry : JSON.stringify(entry)]]);
const empty: IndexEntry = { version: 1, documents: 1, words: {}, shown: ['a'], inAPart: 32, filters: { type: 'b' } };

test.each([
  ['not JSON', '<html>'],
  ['null', 'null'],
  ['another version', { ...empty, version: 2 as never }],
  ['no number of pages', { ...empty, documents: -1 }],
  ['too many pages', { ...empty, documents: 1e12 }],
])('an index that is %s is not opened', async (_, entry) => {
  serve(entryOf(entry));
  await expect(openIndex(FOLDER, 'en')).rejects.toThrow();
});

test.each([
  'https://evil.example/tools/x/',
  'https://ai.harbour.example.evil.example/',
  'https://ai.harbour.example/login/',
  '../login/',
  '/login/',
  'javascript:alert(1)',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example',
  'data:text/html,x',
  'http://[',
])('a page of another site’s index that leads to %s is not shown', async (path) => {
  serve(new Map([...entryOf(empty), ['search-index/parts/a.json', JSON.stringify([[path, 'x', 'y', {}]])]]));
  const index = await openIndex(FOLDER, 'en');
  expect(await index.found(0)).toBeUndefined();
});

test('runs without end and rows of another kind do no harm', async () => {
  const parts: [string, string][] = [
    ['search-index/parts/a.json', JSON.stringify([['x/', { a: 1 }, 7, { type: 'one' }], 'x', null])],
    ['search-index/parts/b.json', JSON.stringify({ one: [0, 1e15] })],
  ];
  serve(new Map([...entryOf(empty), ...parts]));
  const index = await openIndex(FOLDER, 'en');
  expect(await index.filterCounts()).toEqual({ type: { one: 1 } });
  expect(await index.found(0)).toEqual({
    address: `${SITE}x/`,
    title: '[object Object]',
    brief: '7',
    filters: { type: ['one'] },
    language: 'en',
  });
  expect(await index.found(1)).toBeUndefined();
  expect(await index.found(2)).toBeUndefined();
});
