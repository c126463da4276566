import { expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { gateChecks, plantedFaults, type Tested } from '../../../src/register/accessibility/tested.ts';
import { testedInWords } from '../../../src/register/accessibility/view.ts';

const words = speak('en').ui.accessibility;
const testOf = (
  ...planted: [fault: Tested['planted'][number]['fault'], ...foundBy: Tested['planted'][number]['foundBy']][]
): Tested => ({
  on: '2026-11-23',
  pages: 1234,
  planted: planted.map(([fault, ...foundBy]) => ({ fault, foundBy })),
});
const some = testOf(['link-empty', 'axe'], ['label-wrong'], ['focus-trap', 'keyboard', 'skip'], ['title-missing']);
const shown = (test: Tested, read = '2026-11-24') => testedInWords(test, read, 'en');

test('each planted fault is told with whether it was found, in the order of the test', () => {
  expect(shown(some).planted).toEqual([
    { fault: words.faults['link-empty'], outcome: words.wasFound },
    { fault: words.faults['label-wrong'], outcome: words.wasMissed },
    { fault: words.faults['focus-trap'], outcome: words.wasFound },
    { fault: words.faults['title-missing'], outcome: words.wasMissed },
  ]);
  expect(words.wasFound).not.toBe(words.wasMissed);
  expect(shown(some).missed).toEqual([words.faults['label-wrong'], words.faults['title-missing']]);
});

test('every check is told, in one order, whatever was found', () => {
  expect(shown(some).checks).toEqual(gateChecks.map((check) => words.checks[check]));
  expect(shown(testOf(['link-empty'])).checks).toHaveLength(gateChecks.length);
});

test('what was not tested is told as well', () => {
  expect(shown(some).notTested).toEqual([
    words.notTested.screenReader,
    words.notTested.people,
    words.notTested.browsers,
  ]);
});

test('the day and the pages of the test are written as people write them', () => {
  expect(shown(some).tested).toContain('23 November 2026');
  expect(shown(some).tested).toContain('1,234 pages');
});

test.each<[all: number, found: number, share: string]>([
  [1, 0, '0%'],
  [1, 1, '100%'],
  [3, 1, '33%'],
  [8, 7, '87%'],
  [42, 41, '97%'],
])('of %i faults %i are found: %s', (all, found, share) => {
  const planted = plantedFaults
    .slice(0, all)
    .map((fault, at) => ({ fault, foundBy: at < found ? (['axe'] as const) : [] }));
  const view = shown({ ...some, planted: planted.map(({ fault, foundBy }) => ({ fault, foundBy: [...foundBy] })) });
  expect(view.seeded).toContain(`${all} known faults`);
  expect(view.seeded).toContain(`found ${found} of them (${share})`);
  expect(view.missed).toHaveLength(all - found);
});

test('it is due a year after the test or the reading, whichever was first', () => {
  expect(shown(some, '2026-11-24').due).toContain('23 November 2027');
  expect(shown(some, '2026-11-22').due).toContain('22 November 2027');
});

test('each language tells it in its own words', () => {
  const all = languages.map(({ code }) => testedInWords(some, '2026-11-24', code));
  for (const [at, { code }] of languages.entries())
    expect(all[at]?.missed[0]).toBe(speak(code).ui.accessibility.faults['label-wrong']);
  expect(new Set(all.slice(0, 2).map(({ due }) => due)).size).toBe(2);
});
