import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/register/entry.ts';
import { formerVersion, NoSuchVersion } from '../../../src/register/preview/former.ts';
import { completeEntry, TODAY, type Facts } from '../../fixtures/entries.ts';
import { git, hasGit, inGit } from '../../fixtures/git.ts';
import { entryFile, mdx, validContent, writeProject } from '../../fixtures/project.ts';

const TOOL = 'tools/riverside/chest-x-rays';
const tool = (given: Facts = {}) => entryFile('tools', 'riverside/chest-x-rays', completeEntry('tools', given));
const draftOf = (given: Facts) => {
  const facts = completeEntry('tools', {
    ...given,
    publicationApprovedBy: undefined,
    publicationApprovedOn: undefined,
  });
  return mdx(Object.fromEntries(Object.entries(facts).filter(([, one]) => one !== undefined)));
};

async function commit(root: string, path: string, text: string) {
  await writeFile(join(root, path), text);
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', 'Change');
}

const why = (former: Awaited<ReturnType<typeof formerVersion>>) =>
  (former?.entries.get(TOOL) as Entry<'tools'> | undefined)?.facts.why;

describe('a copy of a published site', () => {
  const facts = completeEntry('tools', { name: 'X-rays', organisation: 'riverside', why: 'It helps.' });
  const copy = async (...entries: object[]) => {
    const folder = await writeProject({ 'data/entries.json': JSON.stringify(entries) });
    return { folder, former: await formerVersion('/nowhere', TODAY, folder) };
  };
  const published = { collection: 'tools', id: 'riverside/chest-x-rays', facts };

  test('gives its entries by their names, and says which folder they are from', async () => {
    const { folder, former } = await copy(published, { collection: 'care', id: 'scans', facts: completeEntry('care') });
    expect(former?.from).toEqual({ folder });
    expect([...(former?.entries.keys() ?? [])]).toEqual([TOOL, 'care/scans']);
    expect(former?.entries.get(TOOL)).toEqual({
      collection: 'tools',
      id: 'riverside/chest-x-rays',
      file: `content/${TOOL}.mdx`,
      facts,
      body: '',
      gathered: false,
      draft: false,
      translations: new Map(),
      easyRead: new Map(),
    });
  });

  test('gives their stories, their translations and their Easy Read versions, in languages that there are', async () => {
    const { former } = await copy({
      ...published,
      story: 'We tried it.',
      translations: { cy: { facts: { name: 'Pelydrau' }, story: 'Fe wnaethom.' }, xx: { facts: { name: 'X' } } },
      easyRead: { en: { facts: { name: 'Easy' } } },
      digest: 'what is not asked for',
    });
    const entry = former?.entries.get(TOOL);
    expect(entry?.body).toBe('We tried it.');
    expect([...(entry?.translations ?? [])]).toEqual([
      ['cy', { file: `content/${TOOL}.cy.mdx`, facts: { name: 'Pelydrau' }, body: 'Fe wnaethom.' }],
    ]);
    expect([...(entry?.easyRead ?? [])]).toEqual([
      ['en', { file: `content/${TOOL}.easy.en.mdx`, facts: { name: 'Easy' }, body: '' }],
    ]);
  });

  test('tells what was gathered, and leaves out what no page of today could show', async () => {
    const origin = [{ source: 'nl-algoritmeregister', address: 'https://www.example.org/', at: '2026-11-01' }];
    const { former } = await copy(
      { ...published, facts: { ...facts, gathered: completeEntry('tools', { gathered: origin })['gathered'] } },
      { ...published, id: 'riverside/nameless', facts: { why: 'It has no name.' } },
      { ...published, id: 'riverside/odd', facts: { ...facts, why: 5 } },
    );
    const odd = former?.entries.get('tools/riverside/odd');
    expect([...(former?.entries.keys() ?? [])]).toEqual([TOOL, 'tools/riverside/odd']);
    expect(odd?.facts).not.toHaveProperty('why');
    expect(odd?.facts).toHaveProperty('name', 'X-rays');
    expect([odd?.gathered, former?.entries.get(TOOL)?.gathered]).toEqual([false, true]);
  });

  test('that is not as this site writes it has no entries', async () => {
    const { former } = await copy(published, { collection: 'zebras', id: 'x', facts: {} });
    expect(former?.entries.size).toBe(0);
  });

  test('is read before the content beside it', async () => {
    const files = {
      ...validContent(),
      ...tool({ why: 'In content.' }),
      'data/entries.json': JSON.stringify([published]),
    };
    expect(why(await formerVersion('/nowhere', TODAY, await writeProject(files)))).toBe('It helps.');
  });
});

describe('a folder with content', () => {
  test('gives what is published in it, without drafts', async () => {
    const folder = await writeProject({
      ...validContent(),
      'content/tools/riverside/another.mdx': draftOf({ name: 'Another' }),
    });
    const former = await formerVersion('/nowhere', TODAY, folder);
    expect(former?.from).toEqual({ folder });
    expect(former?.entries.has(TOOL)).toBe(true);
    expect(former?.entries.has('tools/riverside/another')).toBe(false);
  });

  test('may not be a file, or a folder that holds neither content nor a site', async () => {
    const folder = await writeProject({ readme: '', content: 'No folder.' });
    for (const name of [folder, join(folder, 'readme'), join(folder, 'none')]) {
      const found = formerVersion(folder, TODAY, name);
      await expect(found).rejects.toThrow(NoSuchVersion);
      await expect(found).rejects.toThrow(`called “${name}”. Name a folder`);
    }
  });
});

test('where nothing is named, and there is neither git nor a built site, there is no former version', async () => {
  expect(await formerVersion(await writeProject(validContent()), TODAY)).toBeUndefined();
});

describe.runIf(hasGit)('a project in git', () => {
  test('says the version by its short name, and its day in London', async () => {
    const root = await inGit(validContent(), '2026-06-30T23:30:00Z');
    const { from } = (await formerVersion(root, TODAY)) ?? {};
    expect(from).toEqual({ git: git(root, 'rev-parse', '--short', 'HEAD'), on: '2026-07-01' });
  });

  test('is compared with the last version, where no history was ever written', async () => {
    const root = await inGit({ ...validContent(), ...tool({ why: 'First.' }) });
    const [[path = '', text = ''] = []] = Object.entries(tool({ why: 'Second.' }));
    await commit(root, path, text as string);
    await writeFile(join(root, path), Object.values(tool({ why: 'Third.' }))[0] ?? '');
    expect(why(await formerVersion(root, TODAY))).toBe('Second.');
  });

  test('is compared with the version in which the history grew, though later ones changed other files', async () => {
    const root = await inGit({ ...validContent(), ...tool({ why: 'First.' }), 'content/history.ndjson': '' });
    const [[path = '', text = ''] = []] = Object.entries(tool({ why: 'Second.' }));
    await commit(root, path, text as string);
    expect(why(await formerVersion(root, TODAY))).toBe('First.');
    expect(why(await formerVersion(root, TODAY, 'HEAD'))).toBe('Second.');
    expect(why(await formerVersion(root, TODAY, git(root, 'branch', '--show-current')))).toBe('Second.');
  });

  test('is compared with the site that was built, where no version of it has content', async () => {
    const entry = {
      collection: 'tools',
      id: 'riverside/chest-x-rays',
      facts: completeEntry('tools', { name: 'X-rays', organisation: 'riverside', why: 'Built.' }),
    };
    const root = await inGit({ readme: '' });
    expect(await formerVersion(root, TODAY)).toBeUndefined();
    await expect(formerVersion(root, TODAY, 'HEAD')).rejects.toThrow(NoSuchVersion);
    const built = await inGit({ readme: '', 'dist/data/entries.json': JSON.stringify([entry]) });
    const former = await formerVersion(built, TODAY);
    expect([why(former), former?.from]).toEqual(['Built.', { folder: join(built, 'dist') }]);
  });

  test('leaves nothing behind on the disk', async () => {
    const [root, temporary] = await Promise.all([inGit(validContent()), writeProject({})]);
    vi.stubEnv('TMPDIR', temporary);
    const former = await formerVersion(root, TODAY).finally(() => vi.unstubAllEnvs());
    expect(former?.entries.size).toBeGreaterThan(5);
    expect(await readdir(temporary)).toEqual([]);
  });
});
