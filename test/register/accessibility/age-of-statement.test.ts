import { describe, expect, test } from 'vitest';
import { fieldOf } from '../../../src/model/field.ts';
import { pages } from '../../../src/model/page.ts';
import {
  ageWarning,
  dueOn,
  STATEMENT,
  statementProblems,
  yearAfter,
} from '../../../src/register/accessibility/statement.ts';
import { TESTED_FILE, type Tested } from '../../../src/register/accessibility/tested.ts';
import type { CheckedFile } from '../../../src/register/check-file.ts';
import { TODAY, type Facts } from '../../fixtures/entries.ts';
import { entriesOf, entryOf } from '../../fixtures/register.ts';

const page = (facts: Facts, id = STATEMENT, collection: 'pages' | 'care' = 'pages'): CheckedFile => ({
  file: { path: `content/${collection}/${id}.mdx`, collection, id, language: 'en', version: 'original', kind: 'mdx' },
  facts,
  body: '',
  bodyLine: 1,
  lineOf: (at) => (at.join('.') === 'lastChecked' ? 5 : 1),
  draft: false,
  problems: [],
});
const testedOn = (on: string): Tested => ({ on, pages: 1, planted: [{ fault: 'link-empty', foundBy: ['axe'] }] });
const problems = (read: unknown, tested?: Tested | 'broken', more: Facts = {}) =>
  statementProblems(
    [page({ lastChecked: '2000-01-01' }, 'about'), page({ lastChecked: read, ...more })],
    tested,
    TODAY,
  );

test.each([
  ['2026-01-01', '2027-01-01'],
  ['2026-12-31', '2027-12-31'],
  ['2027-02-28', '2028-02-28'],
  ['2028-02-29', '2029-03-01'],
  ['1999-12-01', '2000-12-01'],
])('a year after %s is %s', (day, after) => {
  expect(yearAfter(day)).toBe(after);
});

test('a statement is due a year after what was done first', () => {
  expect(dueOn('2026-02-01', '2026-01-10')).toBe('2027-01-10');
  expect(dueOn('2026-02-01', '2026-02-01')).toBe('2027-02-01');
});

describe('on 23 November 2026 a statement', () => {
  test.each([
    ['2025-11-22', true],
    ['2025-11-23', true],
    ['2025-11-24', false],
    ['2026-11-23', false],
  ])('that was read on %s, or whose site was tested then, is too old: %s', (day, old) => {
    expect(problems(day, testedOn(TODAY)).map(({ file }) => file)).toEqual(
      old ? ['content/pages/accessibility.mdx'] : [],
    );
    expect(problems(TODAY, testedOn(day)).map(({ file }) => file)).toEqual(old ? [TESTED_FILE] : []);
  });

  test('is told to be read again at its own line, by the question', () => {
    expect(problems('2025-11-01')).toEqual([
      {
        file: 'content/pages/accessibility.mdx',
        line: 5,
        field: 'lastChecked',
        question: fieldOf(pages.schema.shape.lastChecked).question,
        found: expect.stringMatching(/^says 2025-11-01, .* every year\.$/u) as string,
        advice: expect.stringContaining('the day of today') as string,
      },
    ]);
  });

  test('is told of an old test and an old reading at once, the test first', () => {
    expect(
      problems('2025-11-01', testedOn('2025-10-01')).map(({ file, line, found }) => [file, line, found.slice(0, 15)]),
    ).toEqual([
      [TESTED_FILE, 2, 'says 2025-10-01'],
      ['content/pages/accessibility.mdx', 5, 'says 2025-11-01'],
    ]);
    expect(problems('2025-11-01', 'broken').map(({ line }) => line)).toEqual([1, 5]);
  });

  test('that says no day is for others to tell of', () => {
    expect(problems(undefined, testedOn(TODAY))).toEqual([]);
    expect(problems({ noAnswer: 'not-applicable' }, testedOn(TODAY))).toEqual([]);
  });

  test('that has left is asked nothing', () => {
    expect(problems('2020-01-01', 'broken', { withdrawn: [] })).toEqual([]);
  });

  test('is the page of that name alone', () => {
    expect(statementProblems([page({ lastChecked: '2020-01-01' }, 'about')], 'broken', TODAY)).toEqual([]);
    expect(statementProblems([page({ lastChecked: '2020-01-01' }, STATEMENT, 'care')], 'broken', TODAY)).toEqual([]);
    expect(statementProblems([], 'broken', TODAY)).toEqual([]);
  });
});

describe('whoever runs the site', () => {
  const warned = (today: string, tested?: Tested) =>
    ageWarning(
      { entries: entriesOf([entryOf('pages', STATEMENT, { lastChecked: '2026-03-01' })]), ...(tested && { tested }) },
      today,
    );

  test.each([
    ['2026-12-30', false],
    ['2026-12-31', true],
    ['2027-03-01', true],
    ['2027-06-01', true],
  ])('is on %s warned of a statement that was read on 1 March 2026: %s', (today, is) => {
    expect(warned(today)?.includes('before 2027-03-01') ?? false).toBe(is);
  });

  test('is warned of what is due first, and told what to do', () => {
    const warning = warned('2026-12-01', testedOn('2026-01-10'));
    expect(warning).toContain('before 2027-01-10');
    expect(warning).toContain('npm run test-accessibility');
    expect(warning).toContain('content/pages/accessibility.mdx');
  });

  test('is not warned where there is no statement', () => {
    expect(ageWarning({ entries: entriesOf([]), tested: testedOn('2020-01-01') }, TODAY)).toBeUndefined();
  });
});
