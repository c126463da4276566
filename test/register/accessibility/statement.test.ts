import { expect, test } from 'vitest';
import { inWords } from '../../../src/register/problem.ts';
import { ageWarning, dueOn, yearAfter } from '../../../src/register/accessibility/statement.ts';
import { plantedFaults, readTested, TESTED_FILE, writeTested } from '../../../src/register/accessibility/tested.ts';
import { testedInWords } from '../../../src/register/accessibility/view.ts';
import { wordsOfPrograms } from '../../fixtures/plain-words.ts';
import { checked, entryFile, validContent, writeProject, type Files } from '../../fixtures/project.ts';
import { completeEntry } from '../../fixtures/entries.ts';

const testOf = (on: string) =>
  JSON.stringify({ on, pages: 2, planted: [{ fault: 'link-empty', foundBy: ['axe'] }] }, null, 2);

/** A project whose site was tested, and whose statement was read, on some days. */
const statement = (tested: string, read: string): Files => ({
  ...validContent(),
  ...entryFile(
    'pages',
    'accessibility',
    completeEntry('pages', { name: 'Accessibility statement', lastChecked: read }),
  ),
  [TESTED_FILE]: testOf(tested),
});

const problemsOf = async (files: Files) => (await checked(files)).problems.map(inWords);

test('a statement of this year is published', async () => {
  expect(await problemsOf(statement('2025-11-24', '2025-11-24'))).toEqual([]);
});

test('a test that is a year old stops the build, and the message says what to do', async () => {
  const problems = await problemsOf(statement('2025-11-23', '2026-11-01'));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${TESTED_FILE}, line 2\n  When was this site last tested for accessibility?`);
  expect(problems[0]).toContain('says 2025-11-23, which is a year ago or more.');
  expect(problems[0]).toContain('npm run test-accessibility');
  expect(wordsOfPrograms(problems.map((problem) => ({ found: problem, advice: '' })))).toEqual([]);
});

test('a statement that nobody has read for a year stops the build at its own line', async () => {
  const problems = await problemsOf(statement('2026-11-01', '2025-11-01'));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^content\/pages\/accessibility\.mdx, line \d+\n {2}When was this last checked\?/u);
});

test('a test that somebody wrote by hand stops the build, and never the program', async () => {
  const files = { ...statement('2026-11-01', '2026-11-01'), [TESTED_FILE]: '{ "on": "yesterday" }' };
  const problems = await problemsOf(files);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${TESTED_FILE}, line 1\n  When was this site last tested for accessibility?`);
  expect(problems[0]).toContain('cannot be read from the file.');
  expect(problems[0]).toContain(
    'Nobody writes in this file by hand. Run npm run test-accessibility, which writes it anew.',
  );
});

test('a site without a statement is not asked how old it is', async () => {
  expect(await problemsOf({ ...validContent(), [TESTED_FILE]: testOf('2020-01-01') })).toEqual([]);
  expect(ageWarning(await checked(validContent()), '2026-11-20')).toBeUndefined();
});

test('where the site was never tested by machine, its statement is published all the same', async () => {
  const { [TESTED_FILE]: _, ...files } = statement('2026-11-01', '2026-11-01');
  expect(await problemsOf(files)).toEqual([]);
});

test('whoever runs the site is warned two months before', async () => {
  const content = await checked(statement('2026-01-10', '2026-02-01'));
  expect(ageWarning(content, '2026-11-01')).toBeUndefined();
  expect(ageWarning(content, '2026-11-20')).toContain('before 2027-01-10');
});

test('a year after a day is the same day, and 29 February comes round on 1 March', () => {
  expect(yearAfter('2026-11-23')).toBe('2027-11-23');
  expect(yearAfter('2028-02-29')).toBe('2029-03-01');
  expect(dueOn('2026-01-10', '2026-02-01')).toBe('2027-01-10');
  expect(dueOn(undefined, '2026-02-01')).toBe('2027-02-01');
});

test('what a test came to is read as it was written', async () => {
  const root = await writeProject({ 'content/readme': '' });
  const test = { on: '2026-11-23', pages: 88, planted: plantedFaults.map((fault) => ({ fault, foundBy: [] })) };
  await writeTested(root, test);
  expect(readTested(root)).toEqual(test);
});

test('the statement tells how many faults were found, rounded down, and names each that was missed', () => {
  const planted = [
    { fault: 'link-empty', foundBy: ['axe'] },
    { fault: 'label-wrong', foundBy: [] },
    { fault: 'focus-trap', foundBy: ['keyboard'] },
  ] as const;
  const test = { on: '2026-11-23', pages: 88, planted: planted.map((one) => ({ ...one, foundBy: [...one.foundBy] })) };
  const view = testedInWords(test, '2026-11-01', 'en');
  expect(view.tested).toContain('23 November 2026');
  expect(view.seeded).toContain('3 known faults');
  expect(view.seeded).toContain('found 2 of them (66%)');
  expect(view.missed).toEqual(['a field with the wrong label']);
  expect(view.due).toContain('1 November 2027');
  expect(testedInWords(test, '2026-11-01', 'cy').missed).toEqual(['maes â’r label anghywir']);
});
