import { describe, expect, test } from 'vitest';
import { checkContent, type CheckOptions } from '../../src/register/gate.ts';
import { historyText, withLines } from '../../src/register/history/line.ts';
import { recordedIn, unrecorded } from '../../src/register/history/state.ts';
import { completeEntry, TODAY, type Facts } from '../fixtures/entries.ts';
import { entryFile, mdx, validContent, writeProject, type Files } from '../fixtures/project.ts';

const NOT_APPROVED: Facts = { publicationApprovedBy: undefined, publicationApprovedOn: undefined };
const DRAFT = 'content/tools/riverside/a-draft.mdx';
const TOOL = 'content/tools/riverside/chest-x-rays.mdx';
const draft = (given: Facts = {}) => ({ [DRAFT]: mdx(without(completeEntry('tools', { ...NOT_APPROVED, ...given }))) });
const tool = (given: Facts = {}) =>
  entryFile('tools', 'riverside/chest-x-rays', without(completeEntry('tools', given)));
const without = (facts: Facts) => Object.fromEntries(Object.entries(facts).filter(([, one]) => one !== undefined));

async function gate(files: Files, options?: CheckOptions, today = TODAY) {
  return checkContent(await writeProject(files), today, undefined, options);
}

/** The same files with a history that was written when they were published. */
async function published(files: Files, today = TODAY): Promise<Files> {
  const checked = await gate(files, {}, today);
  expect(checked.problems).toEqual([]);
  const lines = unrecorded(checked, recordedIn(checked.history), today);
  return { ...files, 'content/history.ndjson': historyText(withLines(checked.history, lines)) };
}

describe('an entry that nobody has approved', () => {
  test('is not published, and stops nobody else', async () => {
    const { entries, problems, drafts } = await gate({ ...validContent(), ...draft() });
    expect(problems).toEqual([]);
    expect(drafts).toBe(1);
    expect([...entries.tools.keys()]).toEqual(['riverside/chest-x-rays']);
  });

  test('may be incomplete: what is missing is told apart from what stops the build', async () => {
    const files = { ...validContent(), ...draft({ oversight: undefined, pilotEnds: 'soon' }) };
    const { problems, draftProblems } = await gate(files);
    expect(problems).toEqual([]);
    expect(draftProblems.map(({ file, field }) => [file, field])).toEqual(
      expect.arrayContaining([
        [DRAFT, 'oversight'],
        [DRAFT, 'pilotEnds'],
      ]),
    );
  });

  test('may be a file that cannot be read yet', async () => {
    const { problems, draftProblems } = await gate({ ...validContent(), [DRAFT]: '---\nname: "half\n---\n' });
    expect(problems).toEqual([]);
    expect(draftProblems).toMatchObject([{ file: DRAFT }]);
  });

  test('does not contradict a nil return, nor take the code of another', async () => {
    const nil = { ...completeEntry('organisations'), coverage: 'nil' };
    const { [TOOL]: _, ...others } = validContent();
    const files = { ...others, ...draft(), ...entryFile('organisations', 'riverside', nil) };
    const second = without(completeEntry('organisations', NOT_APPROVED));
    const { problems } = await gate({ ...files, ...entryFile('organisations', 'aaa', second) });
    expect(problems.map(({ found }) => found)).toEqual([]);
  });

  test('cannot be named by one that is published', async () => {
    const use = without(completeEntry('data-uses', NOT_APPROVED));
    const { problems } = await gate({
      ...validContent(),
      ...entryFile('data-uses', 'riverside/sepsis', use),
      ...tool({ dataUses: ['riverside/sepsis'] }),
    });
    expect(problems).toMatchObject([
      { file: TOOL, field: 'dataUses.0', found: expect.stringContaining('which is a draft') as string },
    ]);
  });

  test('is not one where half an approval is given: that is a problem', async () => {
    const { problems } = await gate({ ...validContent(), ...tool({ publicationApprovedBy: undefined }) });
    expect(problems).toMatchObject([{ file: TOOL, field: 'publicationApprovedBy' }]);
  });
});

describe('a preview', () => {
  test('shows drafts, and says which they are', async () => {
    const { entries } = await gate({ ...validContent(), ...draft() }, { preview: true });
    expect([...entries.tools.values()].map(({ id, draft: isDraft }) => [id, isDraft])).toEqual([
      ['riverside/chest-x-rays', false],
      ['riverside/a-draft', true],
    ]);
  });

  test('shows a draft without the answers that no page could show', async () => {
    const given = { oversight: 'perhaps', care: ['nowhere'], website: 'x', limits: 'It cannot see a break.' };
    const { entries } = await gate({ ...validContent(), ...draft(given) }, { preview: true });
    const facts = entries.tools.get('riverside/a-draft')?.facts;
    expect(facts).toMatchObject({ limits: 'It cannot see a break.' });
    expect(Object.keys(facts ?? {})).not.toEqual(expect.arrayContaining(['oversight']));
    expect(Object.keys(facts ?? {})).not.toEqual(expect.arrayContaining(['care']));
    expect(Object.keys(facts ?? {})).not.toEqual(expect.arrayContaining(['website']));
  });

  test('leaves out a draft that has no name, and says so', async () => {
    const { entries, draftProblems, problems } = await gate(
      { ...validContent(), ...draft({ name: undefined }) },
      { preview: true },
    );
    expect(problems).toEqual([]);
    expect(entries.tools.has('riverside/a-draft')).toBe(false);
    expect(draftProblems.map(({ found }) => found)).toContain('The draft cannot be shown in a preview yet.');
  });
});

describe('an entry that was published', () => {
  test('does not disappear where its approval is taken away', async () => {
    const files = await published(validContent());
    const { problems } = await gate({ ...files, ...tool(NOT_APPROVED) });
    expect(problems).toMatchObject([
      { file: TOOL, field: 'publicationApprovedOn', found: expect.stringContaining('would disappear') as string },
    ]);
    expect((await gate({ ...files, ...tool(NOT_APPROVED) }, { preview: true })).problems).toEqual([]);
  });

  test('must be approved again when it changes', async () => {
    const files = await published({ ...validContent(), ...tool({ publicationApprovedOn: '2026-09-20' }) });
    const changed = { ...files, ...tool({ publicationApprovedOn: '2026-09-20', why: 'For another reason.' }) };
    expect((await gate(changed)).problems).toMatchObject([
      { file: TOOL, field: 'publicationApprovedOn', found: expect.stringContaining('has changed since') as string },
    ]);
    const again = { ...files, ...tool({ publicationApprovedOn: '2026-11-20', why: 'For another reason.' }) };
    expect((await gate(again)).problems).toEqual([]);
  });

  test('may be changed and approved on the day on which it was published', async () => {
    const files = await published(validContent());
    expect((await gate({ ...files, ...tool({ why: 'For another reason.' }) })).problems).toEqual([]);
    const later = await gate({ ...files, ...tool({ why: 'For another reason.' }) }, {}, '2026-11-24');
    expect(later.problems).toMatchObject([{ file: TOOL, field: 'publicationApprovedOn' }]);
  });

  test('stays, with all that is wrong in it, where its file breaks', async () => {
    const files = await published(validContent());
    expect((await gate({ ...files, [TOOL]: '---\nname: "half\n---\n' })).problems).toMatchObject([{ file: TOOL }]);
  });

  test('needs no approval to leave', async () => {
    const files = await published(validContent());
    const withdrawn = [{ on: '2026-11-20', how: 'withdrawn', because: 'We stopped using it.' }];
    const { problems } = await gate({ ...files, ...tool({ ...NOT_APPROVED, withdrawn }) });
    expect(problems).toEqual([]);
  });
});
