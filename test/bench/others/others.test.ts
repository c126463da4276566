import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeOneTool } from '../one-change.ts';
import type { BuildMeasured } from '../measure-build.ts';
import { againInRows, othersInRows, searchInRows } from '../report-rows.ts';
import type { Measured } from '../report.ts';
import { writeForEleventy } from './eleventy.ts';
import { writeForHugo } from './hugo.ts';
import { listsOf, samePages, writeAll } from './same-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candour-bench-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (path: string) => readFileSync(join(folder, path), 'utf8');
const page = (collection: string, language: string, name: string) =>
  `---\ncollection: "${collection}"\nid: "x"\nlanguage: "${language}"\n---\n\n# ${name}\n\n## What it does\n\nIt sorts.\n`;

test('others are asked for the pages of all entries in each language, with the same facts, and for their lists', () => {
  writeAll(folder, [
    ['tools/riverside/chest.md', page('tools', 'en', 'Chest')],
    ['cy/tools/riverside/chest.md', page('tools', 'cy', 'Brest')],
    ['about.md', page('pages', 'en', 'About')],
  ]);
  const pages = samePages(folder);
  expect(pages.map(({ place, title, language }) => [place, title, language])).toEqual([
    ['about', 'About', 'en'],
    ['cy/tools/riverside/chest', 'Brest', 'cy'],
    ['tools/riverside/chest', 'Chest', 'en'],
  ]);
  expect([...listsOf(pages).keys()]).toEqual(['cy/tools', 'tools']);
  writeForEleventy(folder, pages);
  writeForHugo(folder, pages);
  expect(text('content/tools/riverside/chest.md')).toContain('It sorts.');
  expect(JSON.parse(text('data/cy_tools.json'))).toEqual([{ place: 'cy/tools/riverside/chest', title: 'Brest' }]);
});

test('the words of one tool change', () => {
  writeAll(folder, [['content/gathered/bench/tools/a/one.json', '{"name": "One", "inBrief": "It sorts."}']]);
  const path = changeOneTool(folder);
  expect(JSON.parse(text(path))).toEqual({ name: 'One', inBrief: 'It sorts. It was changed.' });
});

const build = (seconds: number): BuildMeasured => ({
  seconds,
  processorSeconds: undefined,
  mostMegabytes: 1,
  stages: [{ name: 'check', seconds: 1, processorSeconds: undefined, mostMegabytes: undefined }],
});

test('what others took is told as ratios, and what was not measured as a dash', () => {
  const measured = {
    entries: 100,
    build: build(60),
    weight: { pages: 600 },
    again: { unchanged: build(1), change: build(3) },
    search: [{ word: 'letters', bytes: 5000, milliseconds: 120, results: 3 }],
    others: {
      generators: [{ name: 'Hugo', version: '1', pages: 400, seconds: 4 }],
      engines: [{ name: 'Lunr', language: 'en', bytes: 2000, seconds: 1 }],
    },
  } as unknown as Measured;
  const without = { entries: 10, build: build(1), weight: { pages: 6 } } as unknown as Measured;
  const sizes = [measured, without];
  expect(othersInRows(sizes)).toEqual([
    ['Hugo, pages of entries and lists', '4.0 s, 400 pages; ours ×15.0, a page ×10.0', '–'],
    ['Lunr (en), all of it, with gzip', '2 kB, made in 1.0 s', '–'],
  ]);
  expect(againInRows(sizes)).toEqual([
    ['Built again, nothing changed', '1.0 s', '–'],
    ['Built again, one tool changed', '3.0 s', '–'],
    ['  check', '1.0 s', '–'],
  ]);
  expect(searchInRows(sizes)).toEqual([['  “letters”, to the first result', '5 kB, 120 ms', '–']]);
});
