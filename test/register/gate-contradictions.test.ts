import { describe, expect, test } from 'vitest';
import { nationalOptOut } from '../../src/model/vocabulary/data-terms.ts';
import { nations } from '../../src/model/vocabulary/publisher-terms.ts';
import { completeEntry, type Facts } from '../fixtures/entries.ts';
import { checked, entryFile, validContent } from '../fixtures/project.ts';

const organisation = (facts: Facts) => entryFile('organisations', 'riverside', completeEntry('organisations', facts));
const tool = (facts: Facts) => entryFile('tools', 'riverside/chest-x-rays', completeEntry('tools', facts));
const use = (facts: Facts) => entryFile('data-uses', 'riverside/sepsis', completeEntry('data-uses', facts));
const problems = async (files: ReturnType<typeof tool>, only?: string[]) =>
  (await checked({ ...validContent(), ...use({ nationalOptOut: undefined, identifiability: 'none' }), ...files }, only))
    .problems;

describe('the national data opt-out is for England alone', () => {
  const others = nations.ids.filter((nation) => nation !== 'england');
  test.each(others)('an entry in %s that says that it applies, or why not, is a fault', async (nation) => {
    for (const answer of nationalOptOut.ids.filter((id) => id !== 'not-in-nation')) {
      const [problem, ...more] = await problems({ ...organisation({ nation }), ...tool({ nationalOptOut: answer }) });
      expect(more).toEqual([]);
      expect(problem).toMatchObject({
        file: 'content/tools/riverside/chest-x-rays.mdx',
        field: 'nationalOptOut',
        question: 'Does the national data opt-out apply?',
      });
      expect(problem?.found).toContain(`says “${answer}”`);
      expect(problem?.found).toContain('is for England only');
      expect(problem?.advice).toContain('not-in-nation');
      expect(problem?.line).toBeGreaterThan(1);
    }
  });

  test('in England, that there is none is a fault, in a use of data as well', async () => {
    const found = await problems({
      ...tool({ nationalOptOut: 'not-in-nation' }),
      ...use({ nationalOptOut: 'not-in-nation' }),
    });
    expect(found.map(({ file }) => file)).toEqual([
      'content/data-uses/riverside/sepsis.mdx',
      'content/tools/riverside/chest-x-rays.mdx',
    ]);
    expect(found[0]?.found).toContain('the organisation is in England');
  });

  test('an answer that fits, a reason for none, and silence are right', async () => {
    const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'Our lawyers are looking at it.' };
    const wales = organisation({ nation: 'wales' });
    expect(await problems({ ...wales, ...tool({ nationalOptOut: 'not-in-nation' }) })).toEqual([]);
    expect(await problems({ ...wales, ...tool({ nationalOptOut: reason }) })).toEqual([]);
    expect(await problems(tool({ nationalOptOut: 'exempt' }))).toEqual([]);
  });

  test('it is found too when only that file is checked', async () => {
    const path = 'content/tools/riverside/chest-x-rays.mdx';
    const found = await problems({ ...organisation({ nation: 'wales' }), ...tool({}) }, [path]);
    expect(found.map(({ file, field }) => [file, field])).toEqual([[path, 'nationalOptOut']]);
  });
});

describe('a nil return', () => {
  test.each(['pilot', 'in-use', 'paused', 'sandbox'])(
    'with a published tool that is %s is a fault, and names it',
    async (status) => {
      const [problem, ...more] = await problems({
        ...organisation({ coverage: 'nil' }),
        ...tool({ status, name: 'Chest X-ray sorting' }),
      });
      expect(more).toEqual([]);
      expect(problem).toMatchObject({ file: 'content/organisations/riverside.json', field: 'coverage' });
      expect(problem?.found).toBe('is a nil return, but the organisation has published “Chest X-ray sorting”.');
    },
  );

  test.each(['retired', 'abandoned', 'exploring'])('with a tool that is %s is right', async (status) => {
    expect(await problems({ ...organisation({ coverage: 'nil' }), ...tool({ status }) })).toEqual([]);
  });

  test('is found too when only the organisation’s file is checked', async () => {
    const found = await problems(organisation({ coverage: 'nil' }), ['content/organisations/riverside.json']);
    expect(found.map(({ field }) => field)).toEqual(['coverage']);
  });
});

test('a percentage alone is a problem in an own entry, with its line, and not in a gathered one', async () => {
  const [problem, ...more] = await problems(tool({ howWell: 'It finds 92% of them.' }));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ field: 'howWell', found: 'has a percentage alone.' });
  const gathered = {
    'content/gathered/nl-algoritmeregister/tools/riverside/x.json': JSON.stringify({
      name: 'Chest X-ray sorting',
      organisation: 'riverside',
      howWell: 'It finds 92% of them.',
    }),
  };
  expect(await problems(gathered)).toEqual([]);
});
