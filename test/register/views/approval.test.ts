import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/register/entry.ts';
import type { Preview } from '../../../src/register/preview/preview.ts';
import { approvalSummary, approvalView, comparedWith } from '../../../src/register/views/approval.ts';
import { entryOf, registerOf } from '../../fixtures/register.ts';

const NOTHING: Preview = { former: undefined, faults: new Map() };
const withPreview = (entries: readonly Entry[], preview: Preview = NOTHING) => ({ ...registerOf(entries), preview });

const given = { name: 'Chest X-rays', limits: 'It cannot see a broken rib.' };
const before = entryOf('tools', 'riverside/x-rays', given, { body: 'It began in spring.' });
const after = entryOf(
  'tools',
  'riverside/x-rays',
  { ...given, limits: 'It cannot see a broken bone.' },
  { body: 'It began in summer.' },
);
const view = (entry: Entry, former?: Entry, preview?: Preview) =>
  approvalView({ entry, former } as Parameters<typeof approvalView>[0], withPreview([entry], preview), 'en');
const textOf = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('');

describe('what is compared with is told in words', () => {
  const compared = (former: Preview['former']) => comparedWith(withPreview([], { ...NOTHING, former }), 'en');
  const entries = new Map<string, Entry>();

  test('a version in git by its name and its day', () => {
    expect(compared({ entries, from: { git: 'abc1234', on: '2026-11-02' } })).toMatch(/abc1234.*2 November 2026/u);
  });
  test('a folder by its path', () => {
    expect(compared({ entries, from: { folder: '../site' } })).toContain('../site');
  });
  test('nothing, where there is no former version', () => {
    expect(compared(undefined)).toBe('nothing: there is no former version at hand');
    expect(comparedWith(registerOf([]), 'en')).toBe(compared(undefined));
  });
});

describe('an entry to be approved', () => {
  test('is named with whose it is, what it is, and whether it is new', () => {
    const register = withPreview([after]);
    const summary = (former: Entry | undefined) =>
      approvalSummary({ entry: after, former } as Parameters<typeof approvalSummary>[0], register, 'en');
    expect(summary(undefined)).toMatchObject({
      name: 'Chest X-rays',
      by: 'Riverside Hospitals (invented)',
      address: expect.stringContaining('riverside/x-rays') as string,
    });
    expect(summary(undefined).kind).toMatch(/^AI tool: /u);
    expect(summary(undefined).kind).not.toBe(summary(before).kind);
    expect(summary(before).complete).toMatch(/\d+/u);
  });

  test('of no organisation has none beside it, and an organisation is its own', () => {
    const product = entryOf('products', 'chest', { name: 'Chest' });
    expect(view(product).by).toBe('');
    const organisation = entryOf('organisations', 'fenwick', { name: 'Fenwick Trust (invented)' });
    expect(view(organisation).by).toBe('Fenwick Trust (invented)');
  });

  test('says what must be put right, in which file and line', () => {
    const faults = new Map([[after.file, [{ file: after.file, line: 7, found: 'is missing.', advice: 'Write it.' }]]]);
    const shown = view(after, before, { former: undefined, faults });
    expect(shown.problems).toHaveLength(1);
    expect(shown.problems[0]?.place).toMatch(/x-rays\.mdx.*7/u);
    expect(shown.remains).toContain('1');
    expect(view(after, before).remains).not.toMatch(/\d/u);
    expect(view(after, before).problems).toEqual([]);
  });

  test('says who approved it and when, that it is a draft, or that it must be approved again', () => {
    const approved = { publicationApprovedBy: 'Medical director', publicationApprovedOn: '2026-11-20' };
    const stands = (more: Partial<Entry>, facts: object = {}) =>
      view({ ...entryOf('tools', 'riverside/x-rays', { ...given, ...approved, ...facts }), ...more }).stands;
    expect(stands({})).toMatch(/Medical director.*20 November 2026/u);
    const draft = stands({ draft: true });
    expect(draft).not.toContain('Medical director');
    expect(stands({}, { publicationApprovedBy: undefined })).toBe(draft);
    expect(stands({}, { publicationApprovedOn: undefined })).toBe(draft);
  });

  test('has the questions that record an approval, and how they are written', () => {
    const { questions, example } = view(after);
    expect(questions).toHaveLength(2);
    expect(example).toBe('publicationApprovedBy: …\npublicationApprovedOn: …');
  });
});

describe('a new entry', () => {
  const shown = view(after);

  test('is shown with all its answers, without its approval and without what nobody answered', () => {
    expect(shown).toMatchObject({ isNew: true, changes: [] });
    const fields = shown.answers.map(({ field }) => field);
    expect(fields).toContain('limits');
    expect(fields.filter((name) => name.startsWith('publicationApproved'))).toEqual([]);
    expect(shown.answers.filter((one) => one.shown.as === 'gap' && one.shown.label === '')).toEqual([]);
  });
});

describe('a changed entry', () => {
  const shown = view(after, before);

  test('is shown with what changes and with nothing else', () => {
    expect(shown).toMatchObject({ isNew: false, answers: [] });
    expect(shown.whatChanges).toContain('2');
    expect(shown.changes.map(({ language, title }) => [language, title])).toEqual([['en', '']]);
    const [limits, story] = shown.changes[0]?.answers ?? [];
    expect(limits?.question).toBe('What can it not do?');
    expect(textOf(limits?.before ?? [])).toBe('It cannot see a broken rib.');
    expect(textOf(limits?.after ?? [])).toBe('It cannot see a broken bone.');
    expect(limits?.before.filter(({ kind }) => kind === 'added')).toEqual([]);
    expect(limits?.after.filter(({ kind }) => kind === 'removed')).toEqual([]);
    expect(textOf(story?.after ?? [])).toContain('summer');
  });

  test('says so where no answer changes', () => {
    const same = view(before, before);
    expect(same.changes).toEqual([]);
    expect(same.whatChanges).not.toMatch(/\d/u);
  });

  test('shows what changes in a translation under the name of its language', () => {
    const inWelsh = (name: string) => entryOf('tools', 'riverside/x-rays', given, { cy: { name } });
    const { changes } = view(inWelsh('Pelydrau-X y frest'), inWelsh('Pelydrau-X'));
    expect(changes.map(({ language }) => language)).toEqual(['cy']);
    expect(changes[0]?.title).toContain('Welsh');
    expect(changes[0]?.answers).toHaveLength(1);
  });

  test('shows what changes in its Easy Read version', () => {
    const easy = (says: string): Entry => ({
      ...before,
      easyRead: new Map([['en', { file: 'x', facts: { lines: [{ says, picture: 'computer' }] } as never }]]),
    });
    const [answer] = view(easy('A computer looks.'), easy('A computer helps.')).changes[0]?.answers ?? [];
    expect(textOf(answer?.after ?? [])).toContain('A computer looks.');
    expect(textOf(answer?.before ?? [])).toContain('A computer helps.');
  });
});
