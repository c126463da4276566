import { describe, expect, test } from 'vitest';
import { completeEntry } from '../fixtures/entries.ts';
import { checked, json, mdx, problemsBeside, validContent } from '../fixtures/project.ts';

const ABOUT = { translatedBy: 'machine', translatedOn: '2026-11-02' };
const CARE = 'content/care/scans.cy.json';
const TOOL = 'content/tools/riverside/chest-x-rays.cy.mdx';

describe('a translation lies beside its entry', () => {
  test('and is joined to it, words and story', async () => {
    const { entries, problems } = await checked({
      ...validContent(),
      [TOOL]: mdx({ name: 'Enw', ...ABOUT }, 'Y stori.'),
    });
    expect(problems).toEqual([]);
    const tool = entries.tools.get('riverside/chest-x-rays');
    expect(tool?.translations.get('cy')).toMatchObject({
      file: TOOL,
      facts: { name: 'Enw', ...ABOUT },
      body: 'Y stori.',
    });
    expect(tool?.facts.name).toBe('Chest X-ray sorting');
  });

  test('and is a problem where the entry is not there', async () => {
    const problems = await problemsBeside({ 'content/care/teeth.cy.json': json({ ...ABOUT }) });
    expect(problems).toMatchObject([
      {
        file: 'content/care/teeth.cy.json',
        line: 1,
        found: 'The file is a translation, and the entry that it translates is not there.',
        advice: 'Write the entry first, beside it and without “.cy” in its name.',
      },
    ]);
  });
});

test('a fact in a translation is named with its line', async () => {
  const content = json({ name: 'Sganiau', ...ABOUT, invented: true });
  const problems = await problemsBeside({ 'content/organisations/riverside.cy.json': content });
  expect(problems).toMatchObject([{ line: 5, field: 'invented', found: expect.stringContaining('is a fact') }]);
});

test('the story of a translation is checked as any', async () => {
  const problems = await problemsBeside({ [TOOL]: mdx({ ...ABOUT }, '{process.exit()}') });
  expect(problems).toMatchObject([{ file: TOOL, line: 6, found: expect.stringContaining('curly brackets') }]);
});

test('the texts of a translation are checked as any', async () => {
  const problems = await problemsBeside({
    [CARE]: json({ aiHere: '[a](javascript:x)', inBrief: '<b>a</b>', ...ABOUT }),
  });
  expect(problems.map(({ field }) => field)).toEqual(['aiHere', 'inBrief']);
});

test('a translation that cannot be read is one problem, and the entry is there without it', async () => {
  const { problems, entries } = await checked({ ...validContent(), [CARE]: '{ "name": "Sganiau" ' });
  expect(problems.map(({ file }) => file)).toEqual([CARE]);
  expect(entries.care.get('scans')?.facts.name).toBe('Scans and X-rays');
});

test('one file can be checked alone: a translation is checked against its entry, and only its own problems are named', async () => {
  const files = {
    ...validContent(),
    'content/care/scans.json': json(completeEntry('care', { aiHere: 'TBC' })),
    [CARE]: json({ askAbout: ['Beth?'], ...ABOUT }),
  };
  const { problems } = await checked(files, [CARE]);
  expect(problems.map(({ file, found }) => [file, found])).toEqual([
    [CARE, 'is answered here, and not in the first language.'],
  ]);
});
