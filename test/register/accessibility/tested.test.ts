import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  gateChecks,
  plantedFaults,
  readTested,
  TESTED_FILE,
  testedIn,
  writeTested,
} from '../../../src/register/accessibility/tested.ts';
import { writeProject } from '../../fixtures/project.ts';

const good = { on: '2026-11-23', pages: 88, planted: [{ fault: 'link-empty', foundBy: ['axe', 'markup'] }] };
const found = { fault: 'link-empty', foundBy: ['axe'] };

test('a test is written a line for each fault, so that changes can be read', async () => {
  const root = await writeProject({ 'content/readme': '' });
  const planted = [
    { fault: 'link-empty', foundBy: ['axe', 'markup'] },
    { fault: 'label-wrong', foundBy: [] },
  ] as const;
  await writeTested(root, { on: '2026-11-23', pages: 88, planted });
  expect(await readFile(join(root, 'content/accessibility-tests.json'), 'utf8')).toBe(
    [
      '{',
      '  "on": "2026-11-23",',
      '  "pages": 88,',
      '  "planted": [',
      '    {"fault":"link-empty","foundBy":["axe","markup"]},',
      '    {"fault":"label-wrong","foundBy":[]}',
      '  ]',
      '}',
      '',
    ].join('\n'),
  );
  expect(readTested(root)).toEqual({ on: '2026-11-23', pages: 88, planted });
  expect(testedIn(root)).toEqual({ on: '2026-11-23', pages: 88, planted });
});

test('where nothing was written, nothing is known', async () => {
  const root = await writeProject({ 'content/readme': '' });
  expect([readTested(root), testedIn(root)]).toEqual([undefined, undefined]);
});

describe('a file that says', () => {
  test.each<[what: string, text: string]>([
    ['nothing', ''],
    ['half of it', JSON.stringify(good).slice(0, 40)],
    ['null', 'null'],
    ['a day that there is not', JSON.stringify({ ...good, on: '2026-02-29' })],
    ['no pages', JSON.stringify({ ...good, pages: 0 })],
    ['half a page', JSON.stringify({ ...good, pages: 1.5 })],
    ['no faults', JSON.stringify({ ...good, planted: [] })],
    ['a fault that there is not', JSON.stringify({ ...good, planted: [{ ...found, fault: 'link-blue' }] })],
    ['a check that there is not', JSON.stringify({ ...good, planted: [{ ...found, foundBy: ['luck'] }] })],
    ['nothing of what found a fault', JSON.stringify({ ...good, planted: [{ fault: 'link-empty' }] })],
    ['more of a fault', JSON.stringify({ ...good, planted: [{ ...found, by: 'hand' }] })],
    ['more of the test', JSON.stringify({ ...good, by: 'hand' })],
  ])('%s is broken, and tells no test', async (_, text) => {
    const root = await writeProject({ [TESTED_FILE]: text });
    expect(readTested(root)).toBe('broken');
    expect(testedIn(root)).toBeUndefined();
  });

  test.each([
    ['one page', { ...good, pages: 1 }],
    [
      'every fault, each found by every check',
      { ...good, planted: plantedFaults.map((fault) => ({ fault, foundBy: [...gateChecks] })) },
    ],
    ['a fault that no check found', { ...good, planted: [{ ...found, foundBy: [] }] }],
  ])('%s is read', async (_, test) => {
    const root = await writeProject({ [TESTED_FILE]: JSON.stringify(test) });
    expect(readTested(root)).toEqual(test);
  });
});

test('every check and every fault has a name of its own', () => {
  for (const names of [gateChecks, plantedFaults]) {
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  }
});
