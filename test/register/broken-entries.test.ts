import { afterAll, describe, expect, test } from 'vitest';
import { rm } from 'node:fs/promises';
import { checkContent } from '../../src/register/gate.ts';
import { asAnnotation, inWords } from '../../src/register/problem.ts';
import { brokenEntries, type BrokenEntry } from '../fixtures/broken-entries.ts';
import { TODAY } from '../fixtures/entries.ts';
import { wordsOfPrograms } from '../fixtures/plain-words.ts';
import { validContent, writeProject } from '../fixtures/project.ts';

/** What the check says of real files that hold the mistake. */
async function problemsOf({ files }: BrokenEntry) {
  const root = await writeProject({ ...validContent(), ...files });
  afterAll(() => rm(root, { recursive: true, force: true }));
  return (await checkContent(root, TODAY)).problems;
}

/** The line that must be named. */
function lineOf({ on, files, file }: BrokenEntry): number {
  if (typeof on === 'number') return on;
  return (
    String(files[file])
      .split('\n')
      .findIndex((line) => line.includes(on)) + 1
  );
}

test('the list holds at least fifty mistakes, each once', () => {
  const mistakes = brokenEntries.map(({ mistake }) => mistake);
  expect(new Set(mistakes).size).toBe(mistakes.length);
  expect(mistakes.length).toBeGreaterThanOrEqual(50);
});

describe('one mistake is told once, with its file, line, question and remedy, in plain words:', () => {
  test.each(brokenEntries.map((one) => [one.mistake, one] as const))('%s', async (_, broken) => {
    const problems = await problemsOf(broken);
    expect(problems.map(inWords)).toHaveLength(1);
    const [problem] = problems;
    expect(problem).toMatchObject({ file: broken.file, line: lineOf(broken) });
    expect(problem?.question).toBe(broken.question);
    expect(problem?.found).toBe(broken.found);
    expect(problem?.advice).toContain(broken.remedy);
    expect(wordsOfPrograms(problems)).toEqual([]);
    expect(problems.map((one) => asAnnotation(one)).join()).not.toMatch(/\n/u);
  });
});
