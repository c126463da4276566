import { describe, expect, test } from 'vitest';
import { checkContent, type CheckOptions } from '../../src/register/gate.ts';
import { historyText, withLines } from '../../src/register/history/line.ts';
import { recordedIn, unrecorded } from '../../src/register/history/state.ts';
import { completeEntry, TODAY, type Facts } from '../fixtures/entries.ts';
import { checked, entryFile, mdx, validContent, writeProject, type Files } from '../fixtures/project.ts';

const TOOL = 'content/tools/riverside/chest-x-rays.mdx';
const DRAFT = 'content/tools/riverside/a-draft.mdx';
const WELSH = { translatedBy: 'person', translatedOn: '2026-11-02' };
const notApproved = ({ publicationApprovedBy: _, publicationApprovedOn: __, ...facts }: Facts) => facts;
const draft = (name: Parameters<typeof completeEntry>[0], id: string, given: Facts = {}) =>
  entryFile(name, id, notApproved(completeEntry(name, given)));
const gate = async (files: Files, options: CheckOptions = {}, only?: readonly string[]) =>
  checkContent(await writeProject({ ...validContent(), ...files }), TODAY, only, options);

describe('drafts', () => {
  test('are counted for each organisation, and under no name where they are of none', async () => {
    const { drafts, draftsOf } = await gate({
      ...draft('tools', 'riverside/a'),
      ...draft('data-uses', 'riverside/b'),
      ...draft('organisations', 'fenwick', { odsCode: 'ZZ9' }),
      ...draft('products', 'letters'),
      ...draft('notices', 'letters-lost', { products: ['northlight-chest'] }),
    });
    expect(drafts).toBe(5);
    expect([...draftsOf].toSorted()).toEqual([
      ['', 2],
      ['fenwick', 1],
      ['riverside', 2],
    ]);
    expect([...(await gate({})).draftsOf]).toEqual([]);
  });

  test('wait with all their versions: what is wrong in these stops nothing either', async () => {
    const welsh = DRAFT.replace('.mdx', '.cy.mdx');
    const files = { ...draft('tools', 'riverside/a-draft'), [welsh]: mdx({ name: 'Enw', limits: 'TBC', ...WELSH }) };
    const { problems, draftProblems } = await gate(files);
    expect(problems).toEqual([]);
    expect(draftProblems).toMatchObject([{ file: welsh, field: 'limits' }]);
    expect((await gate(files, {}, [TOOL])).draftProblems).toEqual([]);
  });

  test('are previewed in those versions alone in which nothing is wrong', async () => {
    const welsh = DRAFT.replace('.mdx', '.cy.mdx');
    const shown = async (words: Facts) => {
      const files = { ...draft('tools', 'riverside/a-draft'), [welsh]: mdx({ ...words, ...WELSH }) };
      const { entries } = await gate(files, { preview: true });
      return [...(entries.tools.get('riverside/a-draft')?.translations.keys() ?? ['none'])];
    };
    expect(await shown({ name: 'Enw' })).toEqual(['cy']);
    expect(await shown({ name: 'Enw', limits: 'TBC' })).toEqual([]);
  });

  test('are published entries too, in a preview, once their approval is taken away: it stops nothing there', async () => {
    const before = await checked(validContent());
    const lines = unrecorded(before, recordedIn(before.history), '2026-11-01');
    const files = {
      'content/history.ndjson': historyText(withLines(before.history, lines)),
      ...draft('tools', 'riverside/chest-x-rays'),
    };
    expect(await gate(files)).toMatchObject({ drafts: 0, draftProblems: [], problems: [{ file: TOOL }] });
    expect(await gate(files, { preview: true })).toMatchObject({
      drafts: 1,
      problems: [],
      draftProblems: [{ file: TOOL, field: 'publicationApprovedOn' }],
    });
  });
});
