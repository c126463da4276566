import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryData } from '../../../src/data/entry-data.ts';
import { collectionNames } from '../../../src/model/collection-names.ts';
import type { Entry } from '../../../src/register/entry.ts';
import { checkContent } from '../../../src/register/gate.ts';
import { emptyHistory, historyText, withLines } from '../../../src/register/history/line.ts';
import { recordedIn, unrecorded } from '../../../src/register/history/state.ts';
import { comparisonsIn, REVIEW_PATH, reviewPathOf } from '../../../src/register/preview/comparison.ts';
import { formerVersion, NoSuchVersion } from '../../../src/register/preview/former.ts';
import { checkForPreview } from '../../../src/register/preview/read.ts';
import type { Preview } from '../../../src/register/preview/preview.ts';
import { joinRegister } from '../../../src/register/register.ts';
import { approvalView } from '../../../src/register/views/approval.ts';
import { completeEntry, TODAY, type Facts } from '../../fixtures/entries.ts';
import { git, hasGit, inGit } from '../../fixtures/git.ts';
import { entryFile, mdx, validContent, writeProject, type Files } from '../../fixtures/project.ts';
import { entriesOf, entryOf } from '../../fixtures/register.ts';

const tool = (given: Facts = {}, body = '') =>
  entryFile('tools', 'riverside/chest-x-rays', completeEntry('tools', given), body);

async function save(root: string, files: Files) {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}

/** The files with a history that was written when they were published. */
async function published(files: Files): Promise<Files> {
  const checked = await checkContent(await writeProject(files), TODAY);
  const lines = unrecorded(checked, recordedIn(checked.history), TODAY);
  return { ...files, 'content/history.ndjson': historyText(withLines(checked.history, lines)) };
}

async function previewOf(root: string, against?: string) {
  const checked = await checkForPreview(root, TODAY, against);
  return joinRegister(checked.entries, TODAY, checked);
}

const changedIn = (register: Awaited<ReturnType<typeof previewOf>>) =>
  comparisonsIn(register).map(({ entry, former }) => [entry.id, former ? 'changed' : 'new']);

describe.runIf(hasGit)('in a git repository', () => {
  test('an entry is compared with what was last published, though the change is committed', async () => {
    const root = await inGit(await published({ ...validContent(), ...tool({ why: 'It saves time.' }) }));
    await save(root, tool({ why: 'It saves a lot of time.' }));
    git(root, 'commit', '--quiet', '-a', '-m', 'Say more');
    expect(changedIn(await previewOf(root))).toEqual([['riverside/chest-x-rays', 'changed']]);
  });

  test('it can be compared with another version', async () => {
    const root = await inGit(validContent());
    await save(root, tool({ why: 'First.' }));
    git(root, 'commit', '--quiet', '-a', '-m', 'First');
    await save(root, tool({ why: 'Second.' }));
    expect(changedIn(await previewOf(root, 'HEAD'))).toEqual([['riverside/chest-x-rays', 'changed']]);
    const { from } = (await formerVersion(root, TODAY, 'HEAD~1')) ?? {};
    expect(from).toMatchObject({ git: expect.stringMatching(/^[0-9a-f]{7,}$/u) as string });
  });

  test('a version that is not there is named in words', async () => {
    const root = await inGit(validContent());
    await expect(formerVersion(root, TODAY, 'no-such-branch')).rejects.toThrow(NoSuchVersion);
    await expect(formerVersion(root, TODAY, '--output=x')).rejects.toThrow('no folder and no version in git');
  });
});

describe('in a folder without git', () => {
  test('an entry is compared with the site that was last built for publication', async () => {
    const root = await writeProject({ ...validContent(), ...tool({ why: 'It saves time.' }) });
    const { entries } = await checkContent(root, TODAY);
    const all = collectionNames.flatMap((name): Entry[] => [...entries[name].values()]);
    const data = JSON.stringify(all.map((entry) => entryData(entry, 'https://ai.example.org')));
    await save(root, { 'dist/data/entries.json': data, ...tool({ why: 'It saves much time.' }) });
    expect(changedIn(await previewOf(root))).toEqual([['riverside/chest-x-rays', 'changed']]);
  });

  test('with nothing to compare with, what the history does not have yet is new', async () => {
    const root = await writeProject(await published(validContent()));
    const draft = completeEntry('tools', {
      name: 'Another',
      publicationApprovedBy: undefined,
      publicationApprovedOn: undefined,
    });
    const said = Object.fromEntries(Object.entries(draft).filter(([, one]) => one !== undefined));
    await save(root, { 'content/tools/riverside/another.mdx': mdx(said) });
    expect(changedIn(await previewOf(root))).toEqual([['riverside/another', 'new']]);
  });

  test('a folder with content can be named', async () => {
    const before = await writeProject({ ...validContent(), ...tool({ why: 'It saves time.' }) });
    const root = await writeProject({ ...validContent(), ...tool({ why: 'It saves much time.' }) });
    expect(changedIn(await previewOf(root, before))).toEqual([['riverside/chest-x-rays', 'changed']]);
    await rm(join(before, 'content'), { recursive: true });
    await expect(previewOf(root, before)).rejects.toThrow(NoSuchVersion);
  });
});

describe('the page of a change', () => {
  const translated = (words: string) => ({
    'content/tools/riverside/chest-x-rays.cy.mdx': mdx({ name: 'Pelydrau-X', why: words, translatedOn: TODAY }),
  });

  async function viewOf(before: Files, now: Files) {
    const register = await previewOf(
      await writeProject({ ...validContent(), ...now }),
      await writeProject({ ...validContent(), ...before }),
    );
    const [comparison] = comparisonsIn(register);
    if (!comparison) throw new Error('Nothing differs.');
    return approvalView(comparison, register, 'en');
  }

  test('marks the words that are taken away and those that are new, in the answers that change alone', async () => {
    const { changes, whatChanges } = await viewOf(
      tool({ why: 'A nurse reads it twice.', oversight: 'person-decides' }, 'We tried it first.'),
      tool({ why: 'A doctor reads it twice.', oversight: 'person-decides' }, 'We tried it first.'),
    );
    expect(whatChanges).toBe('1 answer changes');
    expect(changes).toMatchObject([
      {
        language: 'en',
        answers: [
          {
            question: 'Why do you use it?',
            before: [
              { kind: 'same', text: 'A ' },
              { kind: 'removed', text: 'nurse' },
              { kind: 'same', text: ' reads it twice.' },
            ],
            after: [
              { kind: 'same', text: 'A ' },
              { kind: 'added', text: 'doctor' },
              { kind: 'same', text: ' reads it twice.' },
            ],
          },
        ],
      },
    ]);
  });

  test('shows answers as the public reads them, and where a link leads though its words stay', async () => {
    const { changes } = await viewOf(
      tool({ oversight: 'person-decides', before: 'See [our report](https://www.example.org/a).' }),
      tool({ oversight: 'person-checks-all', before: 'See [our report](https://www.example.org/b).' }),
    );
    const texts = changes[0]?.answers.flatMap(({ after }) => after.map(({ text }) => text)).join('') ?? '';
    expect(texts).not.toContain('person-checks-all');
    expect(texts).toContain('https://www.example.org/b');
  });

  test('tells of a change in another language under its name', async () => {
    const { changes } = await viewOf(
      { ...tool(), ...translated('Am reswm.') },
      { ...tool(), ...translated('Am reswm arall.') },
    );
    expect(changes).toMatchObject([{ language: 'cy', title: expect.stringContaining('Welsh') as string }]);
  });

  test('says what is still wrong, and whether it must be approved again', async () => {
    const { problems, stands } = await viewOf(
      tool(),
      tool({ publicationApprovedBy: undefined, publicationApprovedOn: undefined, why: undefined }),
    );
    expect(problems.map(({ field }) => field)).toContain('why');
    expect(stands).toBe('Draft: nobody has approved it yet');
  });
});

describe('what there is to approve', () => {
  const organisation = entryOf('organisations', 'riverside', { name: 'Riverside' });
  const one = entryOf('tools', 'riverside/a', { why: 'It helps.' });
  const other = entryOf('tools', 'riverside/b', { why: 'It helps.' });
  const draft: Entry = { ...entryOf('tools', 'riverside/z'), draft: true };
  const own = [organisation, one, other];

  function differing(now: readonly Entry[], former: readonly Entry[] | undefined, recorded: readonly Entry[] = []) {
    const before = { entries: entriesOf(recorded), withdrawn: [] };
    const history = withLines(emptyHistory, unrecorded(before, new Map(), TODAY));
    const entries = former && new Map(former.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
    const preview: Preview = { former: entries && { entries, from: { folder: 'dist' } }, faults: new Map() };
    const register = joinRegister(entriesOf(now), TODAY, { withdrawn: [], history, preview });
    return comparisonsIn(register).map(({ entry, former: was }) => [entry.id, was?.id]);
  }

  test('is what is new or says something else than before, drafts first', () => {
    const changed = entryOf('tools', 'riverside/a', { why: 'It helped.' });
    expect(differing([organisation, changed, other, draft], [organisation, one])).toEqual([
      ['riverside/z', undefined],
      ['riverside/a', 'riverside/a'],
      ['riverside/b', undefined],
    ]);
  });

  test('is nothing where all is as it was, but a draft that was there before', () => {
    expect(differing(own, own)).toEqual([]);
    expect(differing([...own, draft], [...own, draft])).toEqual([['riverside/z', 'riverside/z']]);
  });

  test('is, without a former version, what the history does not have as it is now', () => {
    expect(differing(own, undefined, own)).toEqual([]);
    expect(differing(own, undefined, [organisation, one])).toEqual([['riverside/b', undefined]]);
    const before = entryOf('tools', 'riverside/a', { why: 'It may help.' });
    expect(differing(own, undefined, [organisation, before, other])).toEqual([['riverside/a', undefined]]);
  });

  test('is, with a former version, whatever the history has', () => {
    expect(differing(own, [organisation, one], own)).toEqual([['riverside/b', undefined]]);
  });

  test('is nothing that was gathered, and no page of this site that needs no approval', () => {
    const gathered = entryOf('tools', 'riverside/g', {}, { gathered: true });
    const page = entryOf('pages', 'about');
    expect(differing([...own, gathered, page, entryOf('glossary', 'ai')], own)).toEqual([]);
  });

  test('is nothing where the register is published and no preview', () => {
    expect(comparisonsIn(joinRegister(entriesOf([...own, draft]), TODAY))).toEqual([]);
  });

  test('has a page below the list', () => {
    expect([REVIEW_PATH, reviewPathOf(one)]).toEqual(['/review/', '/review/tools/riverside/a/']);
  });
});
