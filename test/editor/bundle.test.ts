import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SVELTIA_VERSION, withoutForeignHosts } from '../../src/editor/sveltia-bundle.ts';
import { editorPolicy } from '../../src/editor/policy.ts';
import { editorSettings, type EditorSettings } from '../../src/editor/settings.ts';

const PART = 'npm/index.js';
const code = readFileSync(`node_modules/@sveltia/cms/${PART}`, 'utf8');

test('the package is the version that its bundle was written for', () => {
  const { version } = JSON.parse(readFileSync('node_modules/@sveltia/cms/package.json', 'utf8')) as { version: string };
  expect(version).toBe(SVELTIA_VERSION);
});

test('no address from which the editor would load at its start is left in it', () => {
  const own = withoutForeignHosts(code, PART);
  for (const host of ['unpkg.com', 'cdn.jsdelivr.net', 'githubstatus.com/api', 'hostedstatus.com'])
    expect(own).not.toContain(`https://${host}`);
});

test('the build stops where the package names a host more or less often than expected', () => {
  expect(() => withoutForeignHosts(`${code} https://unpkg.com/more`, PART)).toThrow(
    /names https:\/\/unpkg\.com 5 times/u,
  );
  expect(() => withoutForeignHosts('', PART)).toThrow(/0 times, and 4 were expected/u);
  expect(() => withoutForeignHosts('https://unpkg.com', 'npm/chunks/new.js')).toThrow(/and 0 were expected/u);
});

const settings = (more: Partial<EditorSettings> & Pick<EditorSettings, 'backend'>) =>
  editorSettings.parse({ repository: 'owner/name', ...more });

test('without a repository the editor may speak to this site alone', () => {
  expect(editorPolicy(undefined)).toMatch(/connect-src 'self' data: blob:;/u);
});

test('with a repository it may speak to the host of the repository, and to nobody else', () => {
  expect(editorPolicy(settings({ backend: 'github' }))).toContain(
    "connect-src 'self' data: blob: https://api.github.com https://github.com;",
  );
  expect(editorPolicy(settings({ backend: 'gitlab', apiAddress: 'https://git.example.org/api/v4' }))).toContain(
    "connect-src 'self' data: blob: https://git.example.org;",
  );
});

test('a change needs review unless the settings say that it does not', () => {
  expect(settings({ backend: 'github' }).review).toBe(true);
  expect(() => editorSettings.parse({ backend: 'github', repository: 'no-owner' })).toThrow(/owner\/name/u);
});
