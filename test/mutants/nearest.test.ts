import type { MutantRunOptions, MutantRunResult, TestRunner } from '@stryker-mutator/api/test-runner';
import { expect, test } from 'vitest';
import { asTried, isDrawn } from './drawn.ts';
import { nearestFirst, testsIn } from './nearest-first.ts';
import { importsIn, nearest } from './nearest.ts';

test('a file imports what it runs: itself, in several lines, for its effect or later; no types and no packages', () => {
  const text = `import { z } from 'zod';
import type { Only } from './only-a-type.ts';
import {
  one,
  two,
} from '../other/several.ts';
import './effect.ts';
export { three } from './passed-on.ts';
const later = await import('./later.ts');
`;
  expect(importsIn('test/a/b.test.ts', text)).toEqual([
    'test/other/several.ts',
    'test/a/effect.ts',
    'test/a/passed-on.ts',
    'test/a/later.ts',
  ]);
});

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'test/model/text.test.ts': ['src/model/check.ts'],
  'test/model/check.test.ts': ['src/model/check.ts'],
  'test/model/letters.test.ts': ['src/model/text.ts'],
  'test/model/whole.test.ts': ['src/model/whole.ts'],
  'test/model/answers.test.ts': ['test/model/invented.ts'],
  'test/model/invented.ts': ['test/model/invented-too.ts'],
  'test/model/invented-too.ts': ['src/model/answers.ts', 'test/model/invented.ts'],
  'test/model/more/part.test.ts': ['src/model/whole.ts'],
  'src/model/check.ts': ['src/model/text.ts'],
  'src/model/text.ts': ['src/model/check.ts'],
  'src/model/whole.ts': ['src/model/part.ts'],
  'src/model/part.ts': ['src/model/check.ts', 'src/model/deep.ts'],
};
const near = nearest(
  Object.keys(IMPORTS).filter((file) => file.endsWith('.test.ts')),
  (file) => IMPORTS[file] ?? [],
);

test('the test of a module’s own name is nearest, then those that import it, then those over one module', () => {
  expect(near.get('src/model/text.ts')).toEqual([
    ['test/model/text.test.ts'],
    ['test/model/letters.test.ts'],
    ['test/model/check.test.ts'],
  ]);
});

test('the test of a module’s own name may be in another folder', () => {
  expect(near.get('src/model/part.ts')).toEqual([['test/model/more/part.test.ts'], ['test/model/whole.test.ts']]);
});

test('what only serves tests counts as part of them', () => {
  expect(near.get('src/model/answers.ts')).toEqual([['test/model/answers.test.ts']]);
  expect(near.get('test/model/invented.ts')).toBeUndefined();
});

test('where no test is that near, those over the fewest modules are', () => {
  expect(near.get('src/model/deep.ts')).toEqual([['test/model/whole.test.ts', 'test/model/more/part.test.ts']]);
  expect(near.get('src/model/nowhere.ts')).toBeUndefined();
});

test('of a run, the tests of some files are left; where modules are loaded anew, all of them', () => {
  expect(testsIn(['a.test.ts'], ['a.test.ts#one # two', 'b.test.ts#one', 'a.test.tsx#one'])).toEqual([
    'a.test.ts#one # two',
  ]);
  expect(testsIn(['a.test.ts', 'b.test.ts'], undefined)).toEqual(['a.test.ts#', 'b.test.ts#']);
});

/** Runs a mutant of `src/model/text.ts` that one test kills. Gives what was run, and how it ended. */
async function tried(killedBy: string | undefined, nearestAlone = false, testFilter?: string[], oneIn = 1) {
  const ran: (string[] | undefined)[] = [];
  const runner = {
    mutantRun: (options: MutantRunOptions) => {
      ran.push(options.testFilter);
      const isKilled = killedBy !== undefined && (options.testFilter?.includes(killedBy) ?? true);
      return Promise.resolve({ status: isKilled ? 'killed' : 'survived' } as MutantRunResult);
    },
  } as unknown as TestRunner;
  const mutant = { activeMutant: { fileName: '/portal/src/model/text.ts', location }, testFilter } as MutantRunOptions;
  const { status } = await nearestFirst(runner, { near, root: '/portal', nearestAlone, oneIn }).mutantRun(mutant);
  return { status, ran };
}

const location = { start: { line: 1, column: 0 }, end: { line: 1, column: 9 } };

const STEPS = [['test/model/text.test.ts#'], ['test/model/letters.test.ts#'], ['test/model/check.test.ts#']];

test('tests are run from the nearest on, and no more of them once one fails', async () => {
  expect(await tried('test/model/text.test.ts#')).toEqual({ status: 'killed', ran: STEPS.slice(0, 1) });
  expect(await tried('test/model/check.test.ts#')).toEqual({ status: 'killed', ran: STEPS });
});

test('what the nearest do not kill is held against all, but where they are to do it alone', async () => {
  expect(await tried('test/model/far.test.ts#')).toEqual({ status: 'killed', ran: [...STEPS, undefined] });
  expect(await tried('test/model/far.test.ts#', true)).toEqual({ status: 'survived', ran: STEPS });
});

test('a step with no test that reaches the mutant is left out', async () => {
  const reaching = ['test/model/check.test.ts#one', 'test/model/far.test.ts#one'];
  expect(await tried(undefined, false, reaching)).toEqual({
    status: 'survived',
    ran: [reaching.slice(0, 1), reaching],
  });
  expect(await tried(undefined, true, reaching.slice(1))).toEqual({ status: 'survived', ran: [reaching.slice(1)] });
});

test('a mutant that was not drawn is not run', async () => {
  expect(await tried(undefined, false, undefined, 1_000_000)).toEqual({ status: 'survived', ran: [] });
});

test('one of so many is drawn, the same in each run and wherever the project lies', () => {
  const drawn = (root: string) =>
    Array.from({ length: 1000 }, (_, line) => ({
      fileName: `${root}/src/model/text.ts`,
      mutatorName: 'Regex',
      replacement: '/a/',
      location: { ...location, start: { line, column: 0 } },
    })).map((one) => isDrawn(one, 5, root));
  const share = drawn('/portal').filter(Boolean).length;
  expect(share).toBeGreaterThan(150);
  expect(share).toBeLessThan(250);
  expect(drawn('/elsewhere/portal')).toEqual(drawn('/portal'));
});

test('what a report tells of is the mutant that was tried, though a report counts lines and columns from 1', () => {
  const tried = { fileName: '/portal/src/model/text.ts', mutatorName: 'Regex', replacement: '/a/', location };
  const { start, end } = location;
  const from1 = ({ line, column }: typeof start) => ({ line: line + 1, column: column + 1 });
  expect(asTried({ ...tried, location: { start: from1(start), end: from1(end) } })).toEqual(tried);
});
