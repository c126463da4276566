import { expect, test } from 'vitest';
import { recordPages, standingIn, type PagesRecord } from '../../src/build/record.ts';

const page = { file: 'a/index.html', type: '/a', length: 1, given: 'tool a', cards: [], unfinished: false };
const record: PagesRecord = {
  madeWith: 'templates',
  reads: ['entry tools/a', 'entry tools/b', 'ids tools'],
  states: ['1', '2', '3'],
  pages: { '/a/': { ...page, reads: [0, 2] }, '/b/': { ...page, file: 'b/index.html', reads: [1] } },
};
const pages = [
  { pathname: '/a/', file: 'a/index.html', given: 'tool a' },
  { pathname: '/b/', file: 'b/index.html', given: 'tool a' },
];
const answers = (changed: Readonly<Record<string, string | undefined>>) => (read: string) =>
  Object.hasOwn(changed, read) ? changed[read] : record.states[record.reads.indexOf(read)];

/** The paths of pages that are the same, with data there. */
function same(now: typeof pages, changed: Readonly<Record<string, string | undefined>>): string[] {
  const standing = standingIn(record, answers(changed), () => false);
  return now.filter((one) => standing(one, false) === 'same').map(({ pathname }) => pathname);
}

test('a page stays while all that it read is answered the same', () => {
  expect(same(pages, {})).toEqual(['/a/', '/b/']);
});

test('a page is made again when anything that it read is answered otherwise, or by nobody', () => {
  expect(same(pages, { 'ids tools': 'more' })).toEqual(['/b/']);
  expect(same(pages, { 'entry tools/b': undefined })).toEqual(['/a/']);
});

test('a page is made again when it is given something else, lies elsewhere or is new', () => {
  const others = [
    { pathname: '/a/', file: 'a/index.html', given: 'tool b' },
    { pathname: '/b/', file: 'b.html', given: 'tool a' },
    { pathname: '/constructor/', file: 'constructor/index.html', given: '' },
  ];
  expect(same(others, {})).toEqual([]);
});

test('a page waits for what is answered later, and only where nothing else has changed', () => {
  const isLate = (read: string) => read === 'ids tools';
  const standings = (changed: Readonly<Record<string, string>>, awaiting: boolean) => {
    const standing = standingIn(record, answers(changed), isLate);
    return pages.map((one) => standing(one, awaiting));
  };
  expect(standings({ 'ids tools': 'not there yet' }, true)).toEqual(['awaited', 'same']);
  expect(standings({ 'entry tools/a': 'another' }, true)).toEqual(['another', 'same']);
  expect(standings({ 'ids tools': 'more' }, false)).toEqual(['another', 'same']);
  expect(standings({}, false)).toEqual(['same', 'same']);
});

test('the record of a build keeps what pages that stayed had read beside what new ones read', () => {
  const { placeOf, add, keep, record: now } = recordPages('templates', record);
  add('/c/', { ...page, reads: ['ids tools', 'register today'].map(placeOf) });
  keep('/a/');
  const { reads, pages: recorded } = now();
  const readsOf = (path: string) => recorded[path]?.reads.map((place) => reads[place]);
  expect(readsOf('/a/')).toEqual(['entry tools/a', 'ids tools']);
  expect(readsOf('/c/')).toEqual(['ids tools', 'register today']);
  expect(reads).toHaveLength(3);
});
