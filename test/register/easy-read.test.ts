import { describe, expect, test } from 'vitest';
import { checked, json, mdx, problemsBeside, validContent } from '../fixtures/project.ts';

const LINES = [
  { part: 'What is it?', says: 'A computer looks at your X-ray.', picture: 'computer' as const },
  { says: 'A person looks too.', picture: 'person-checks' as const },
  { part: 'Can I say no?', says: 'Yes. You can say no.', picture: 'yes' as const },
];
const FACTS = { madeOn: '2026-11-02', tried: 'Six people read it.', lines: LINES };
const FILE = 'content/tools/riverside/chest-x-rays.easy.mdx';

describe('an Easy Read version lies beside its entry', () => {
  test('and is joined to it, in its language', async () => {
    const { entries, problems } = await checked({
      ...validContent(),
      [FILE]: mdx(FACTS),
      'content/tools/riverside/chest-x-rays.easy.cy.mdx': mdx(FACTS),
      'content/organisations/riverside.easy.json': json(FACTS),
    });
    expect(problems).toEqual([]);
    expect([...(entries.tools.get('riverside/chest-x-rays')?.easyRead.keys() ?? [])].sort()).toEqual(['cy', 'en']);
    expect(entries.organisations.get('riverside')?.easyRead.get('en')?.facts.lines).toHaveLength(3);
    expect(entries.tools.get('riverside/chest-x-rays')?.translations.size).toBe(0);
  });

  test('and is a problem where the entry is not there', async () => {
    const problems = await problemsBeside({ 'content/care/teeth.easy.json': json(FACTS) });
    expect(problems.map(({ found }) => found)).toEqual([
      'The file is an Easy Read version, and its entry is not there.',
    ]);
  });

  test('and is refused for what patients do not read', async () => {
    const problems = await problemsBeside({ 'content/sources/nl-algoritmeregister.easy.json': json(FACTS) });
    expect(problems.map(({ found }) => found)).toEqual(['There is no Easy Read version of sources.']);
  });

  test('a line that is not easy is named with its line of the file', async () => {
    const lines = [LINES[0], { says: 'It is quick. It is safe.', picture: 'yes' }];
    const problems = await problemsBeside({ [FILE]: mdx({ ...FACTS, lines }) });
    expect(problems).toMatchObject([{ file: FILE, line: 8, found: 'has more than one sentence.' }]);
  });

  test('text below its facts is refused, since it would not be shown', async () => {
    const problems = await problemsBeside({ [FILE]: mdx(FACTS, 'More.') });
    expect(problems.map(({ found }) => found)).toEqual(['An Easy Read version has no text below its facts.']);
  });
});
