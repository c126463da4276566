import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishRenewal, freeFolder, renew } from '../../src/start-register/renew.ts';
import { writeProject } from '../fixtures/project.ts';

const old = { 'content/tools/a.mdx': 'old', 'theme.json': 'old theme', 'package.json': 'stays' };
const files = { 'content/pages/b.mdx': 'new', 'theme.json': 'new theme' };

const text = (root: string, path: string) => readFile(join(root, path), 'utf8');
const all = async (root: string) => (await readdir(root)).toSorted();

test('new content takes the place of the old, which lies in another folder', async () => {
  const root = await writeProject(old);
  await renew(root, { files, former: 'former-content' });
  expect(await all(root)).toEqual(['content', 'former-content', 'package.json', 'theme.json']);
  expect(await readdir(join(root, 'content'))).toEqual(['pages']);
  expect(await text(root, 'theme.json')).toBe('new theme');
  expect(await text(root, 'former-content/content/tools/a.mdx')).toBe('old');
  expect(await text(root, 'former-content/theme.json')).toBe('old theme');
});

test('who stops before all of the new is there has the old register', async () => {
  const root = await writeProject({ ...old, '.start-register/content/pages/b.mdx': 'half' });
  expect(await finishRenewal(root)).toBe(false);
  expect(await text(root, 'content/tools/a.mdx')).toBe('old');
});

test.each(['nothing was moved', 'the old content was moved', 'the new content is in its place'])(
  'who stops when %s finds the new register the next time',
  async (stopped) => {
    const root = await writeProject({
      ...old,
      '.start-register/content/pages/b.mdx': 'new',
      '.start-register/theme.json': 'new theme',
      '.start-register/ready.json': '{"former":"former-content"}',
    });
    if (stopped !== 'nothing was moved') {
      await mkdir(join(root, 'former-content'));
      await rename(join(root, 'content'), join(root, 'former-content/content'));
    }
    if (stopped.startsWith('the new')) await rename(join(root, '.start-register/content'), join(root, 'content'));
    expect(await finishRenewal(root)).toBe(true);
    expect(await all(root)).toEqual(['content', 'former-content', 'package.json', 'theme.json']);
    expect(await text(root, 'content/pages/b.mdx')).toBe('new');
    expect(await text(root, 'theme.json')).toBe('new theme');
    expect(await text(root, 'former-content/content/tools/a.mdx')).toBe('old');
    expect(await text(root, 'former-content/theme.json')).toBe('old theme');
  },
);

test('a folder that is there is not used for what was there before', async () => {
  const root = await writeProject({ 'former-content/x': '', 'former-content-2/y': '' });
  expect(await freeFolder(root, 'former-content')).toBe('former-content-3');
  await rm(join(root, 'former-content'), { recursive: true });
  expect(await freeFolder(root, 'former-content')).toBe('former-content');
  await writeFile(join(root, 'z'), '');
});
