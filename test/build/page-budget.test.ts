import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { heavyInWords, overBudget, readBudgets, type PageBudgets } from '../../src/build/page-budget.ts';
import { pageScales } from '../../src/build/page-weight.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'candour-weight-'));
});
afterEach(() => rmSync(site, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), content);
}

/** What cannot be packed: so many bytes weigh as many and a few more. */
const unlike = (bytes: number) => randomBytes(Math.ceil((bytes * 3) / 4)).toString('base64');

/** A page of the site with so much text, and the record of it. */
function page(file: string, type: string, bytes: number, head = '') {
  const html = `<!doctype html><head>${head}</head><section><h2>The long one</h2>${unlike(bytes)}</section><section>x</section>`;
  write(file, html);
  return { file, type, length: html.length, given: '', reads: [], cards: [], unfinished: false };
}

const budgets: PageBudgets = {
  about: 'For tests.',
  every: { html: 3000, all: 7000 },
  of: { '/data': { html: 8000, all: 7000, because: 'It is long.' } },
};

test('a page that weighs no more than it may is not told of', () => {
  expect(overBudget([page('index.html', '/', 2000), page('data/index.html', '/data', 6000)], budgets, site)).toEqual(
    [],
  );
});

test('a page that is too heavy is told of, with its weight, what it may weigh, and its longest section', () => {
  const [why = '', ...others] = overBudget(
    [page('index.html', '/', 8000), page('b/index.html', '/b', 10)],
    budgets,
    site,
  );
  expect(others).toEqual([]);
  expect(why).toMatch(
    /^index\.html is too heavy: its HTML weighs \d\.\d kB, and may weigh 3\.0 kB \(\/ in page-budget\.json\)\./u,
  );
  expect(why).toContain('8.0 kB  “The long one”, before it is compressed');
});

test('what a page loads counts, once, with what its scripts load; the heaviest files are named', () => {
  write('assets/page.css', unlike(2000));
  write('assets/a.js', `import "./b.js";${unlike(100)}`);
  write('assets/b.js', unlike(4000));
  write('media/picture.png', randomBytes(3000));
  const head = ['/assets/page.css', '/assets/page.css']
    .map((path) => `<link rel="stylesheet" href="${path}">`)
    .concat('<script type="module" src="/assets/a.js"></script><img src="/media/picture.png?1" alt="">')
    .concat('<link rel="alternate" href="/assets/not-loaded.css"><img src="https://www.example.org/x.png" alt="">')
    .join('');
  const one = page('index.html', '/', 100, head);
  const { loads, bytes } = pageScales(site)('index.html');
  expect(loads.map(({ path }) => path)).toEqual(['assets/page.css', 'assets/a.js', 'assets/b.js', 'media/picture.png']);
  expect(loads.find(({ path }) => path.endsWith('png'))?.bytes).toBe(3000);
  const [why = ''] = overBudget([one], budgets, site);
  expect(why).toContain(`a first visit loads ${(bytes / 1000).toFixed(1)} kB, and may load 7.0 kB`);
  expect(why.split('\n')[1]).toMatch(/kB {2}assets\/b\.js$/u);
});

test('below a path of a host the same files are found', () => {
  write('assets/page.css', unlike(2000));
  page('index.html', '/', 100, '<link rel="stylesheet" href="/ai/assets/page.css">');
  expect(pageScales(site, '/ai/')('index.html').loads).toHaveLength(1);
  expect(pageScales(site, '/')('index.html').loads).toHaveLength(0);
});

test('the longest pages of a type are weighed, wherever they stand', () => {
  const pages = Array.from({ length: 9 }, (_, at) => page(`${at}/index.html`, '/', at === 4 ? 5000 : 10));
  expect(overBudget(pages, budgets, site).map((why) => why.split(' ')[0])).toEqual(['4/index.html']);
});

test('pages that are too heavy stop a build, but not that of a register which shows what others have published', () => {
  expect(heavyInWords([], { site: 'dist', gathers: false })).toBeUndefined();
  const own = heavyInWords(['a is too heavy.', 'b is too heavy.'], { site: 'dist', gathers: false });
  expect(own?.stops).toBe(true);
  expect(own?.text).toMatch(
    /^a is too heavy\.\n\nb is too heavy\.\n\nThe site in dist\/ is whole, and is not to be published/u,
  );
  expect(heavyInWords(['a is too heavy.'], { site: 'dist', gathers: true })).toMatchObject({ stops: false });
});

test('the budget can be read, and each that may weigh more says why', async () => {
  const { every, of } = await readBudgets();
  expect(every.html).toBeLessThanOrEqual(14_000);
  for (const one of Object.values(of)) expect(one.because).not.toBe('');
});
