import { describe, expect, test } from 'vitest';
import type { CollectionName } from '../../src/model/collection-names.ts';
import { tools } from '../../src/model/tool/index.ts';
import type { CheckedFile } from '../../src/register/check-file.ts';
import { departureProblems } from '../../src/register/departures.ts';
import type { Facts } from '../fixtures/entries.ts';

/** A file as it was checked, each of whose answers is said to stand on a line of its own. */
const file = (
  collection: CollectionName,
  id: string,
  facts: Facts,
  lines: Record<string, number> = {},
): CheckedFile => ({
  file: { path: `content/${collection}/${id}.mdx`, collection, id, language: 'en', version: 'original', kind: 'mdx' },
  facts,
  body: '',
  bodyLine: 1,
  lineOf: (at) => lines[at.join('.')] ?? 1,
  draft: false,
  problems: [],
});
const leaving = (now?: unknown, more: Facts = {}) => ({
  withdrawn: [
    { on: '2026-11-01', how: 'merged', because: 'It is one with another.', ...(now !== undefined && { now }) },
  ],
  ...more,
});
const eyes = file('care', 'eyes', leaving());
const scans = file('care', 'scans', {});
const places = (...problems: ReturnType<typeof departureProblems>) =>
  problems.map(({ file: at, field }) => [at, field]);

describe('an entry that names one that has left', () => {
  test('is told so at the place of the name, with what to do', () => {
    const tool = file('tools', 'riverside/x', { care: ['scans', 'eyes'] }, { 'care.1': 12 });
    expect(departureProblems([eyes, scans, tool], [])).toEqual([
      {
        file: 'content/tools/riverside/x.mdx',
        line: 12,
        field: 'care.1',
        question: tools.fields['care']?.question,
        found: 'names “eyes”, which has left the register.',
        advice: expect.stringMatching(/^Name another kind of care, or .* withdrawn/u) as string,
      },
    ]);
  });

  test('is told so as a draft too', () => {
    const draft = file('tools', 'riverside/y', { care: ['eyes'] });
    expect(places(...departureProblems([eyes], [draft]))).toEqual([['content/tools/riverside/y.mdx', 'care.0']]);
  });

  test('is not told so where it leaves as well, or names one of the same name that is of another kind', () => {
    expect(departureProblems([eyes, file('tools', 'riverside/x', leaving(undefined, { care: ['eyes'] }))], [])).toEqual(
      [],
    );
    expect(departureProblems([eyes, file('tools', 'riverside/x', { glossary: ['eyes'] })], [])).toEqual([]);
  });

  test('may say that it was the same product', () => {
    const gone = file('products', 'old', leaving());
    expect(departureProblems([gone, file('products', 'new', { sameAs: ['old'] })], [])).toEqual([]);
    expect(departureProblems([gone, file('tools', 'riverside/x', { product: 'old' })], [])).toHaveLength(1);
  });
});

test('an entry that leads to a path at which nothing is, is told so at that line', () => {
  const gone = file('tools', 'riverside/x', leaving('/tools/riverside/y/'), { 'withdrawn.0.now': 7 });
  expect(departureProblems([gone, scans], [])).toEqual([
    {
      file: 'content/tools/riverside/x.mdx',
      line: 7,
      field: 'withdrawn.0.now',
      question: tools.fields['withdrawn']?.of?.['now']?.question,
      found: 'says “/tools/riverside/y/”, and no entry has that address.',
      advice: expect.stringContaining('with a slash at both ends') as string,
      example: 'now: /tools/riverside/chest-x-rays/',
    },
  ]);
});

test.each<[what: string, told: boolean, now: unknown]>([
  ['an entry that is there', false, '/care/scans/'],
  ['an entry without the slash at its end', true, '/care/scans'],
  ['an entry that has left itself', true, '/care/eyes/'],
  ['an address elsewhere', false, 'https://www.example.org/scans/'],
  ['nowhere', false, undefined],
  ['what is no text', false, 5],
])('an entry that leads to %s is told so: %s', (_, told, now) => {
  const problems = departureProblems([scans, eyes, file('tools', 'riverside/x', leaving(now))], []);
  expect(problems.map(({ field }) => field)).toEqual(told ? ['withdrawn.0.now'] : []);
});

test('a draft is no place to lead to', () => {
  const draft = file('care', 'ears', {});
  expect(departureProblems([file('care', 'nose', leaving('/care/ears/'))], [draft])).toHaveLength(1);
});

test.each([[[]], ['yes'], [null]])('how it left may be badly said, as by %j, and nothing breaks', (withdrawn) => {
  expect(departureProblems([scans, file('tools', 'riverside/x', { withdrawn })], [])).toEqual([]);
});

test('where nobody has left there is nothing to tell', () => {
  expect(departureProblems([], [])).toEqual([]);
  expect(departureProblems([scans, file('tools', 'riverside/x', { care: ['eyes'] })], [])).toEqual([]);
});
