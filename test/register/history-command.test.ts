import { spawnSync } from 'node:child_process';
import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readHistory } from '../../src/register/history/read.ts';
import { completeEntry, TODAY } from '../fixtures/entries.ts';
import { entryFile, validContent, writeProject } from '../fixtures/project.ts';

const script = (name: string) => fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));

/** Runs a command in a folder, as `npm run` does. */
function run(name: string, cwd: string, words: readonly string[] = [], day = TODAY) {
  const env = { ...process.env, BUILD_DAY: day };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script(name), ...words], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
}

const historyIn = (root: string) => join(root, 'content/history.ndjson');
const read = async (root: string) => readHistory(await readFile(historyIn(root), 'utf8'));
const tool = async (root: string, facts: object) => {
  const [[path, text] = ['', '']] = Object.entries(
    entryFile('tools', 'riverside/chest-x-rays', completeEntry('tools', { ...facts })),
  );
  await writeFile(join(root, path), text);
};

test('npm run history begins a history, adds only what changed, and is done when run again', async () => {
  const root = await writeProject(validContent());
  expect(run('history', root).text).toContain('added     tools/riverside/chest-x-rays');
  expect((await read(root)).history.lines).toHaveLength(9);
  expect(run('history', root).text).toBe('Nothing has changed since the last line.\n');
  await tool(root, { why: 'Another reason.', publicationApprovedOn: '2026-11-25' });
  expect(run('history', root, [], '2026-11-25').text).toContain('changed   tools/riverside/chest-x-rays');
  const { history, broken } = await read(root);
  expect(broken).toEqual([]);
  expect(history.lines.at(-1)).toMatchObject({ line: 10, on: '2026-11-25', event: 'changed' });
});

test('npm run history -- --check writes nothing, and fails while something is not written', async () => {
  const root = await writeProject(validContent());
  expect(run('history', root, ['--check'])).toMatchObject({ status: 1 });
  await expect(readFile(historyIn(root))).rejects.toThrow();
  run('history', root);
  expect(run('history', root, ['--check'])).toMatchObject({ status: 0, text: 'The history is up to date.\n' });
});

test('npm run history writes nothing while there are problems, or on a day before its last line', async () => {
  const root = await writeProject(validContent());
  run('history', root);
  const before = await readFile(historyIn(root), 'utf8');
  await tool(root, { why: 'TBC' });
  expect(run('history', root)).toMatchObject({ status: 1, text: expect.stringContaining('Nothing was written') });
  await tool(root, { why: 'Another reason.', lastChecked: '2026-09-14' });
  expect(run('history', root, [], '2026-11-01')).toMatchObject({ status: 1 });
  expect(await readFile(historyIn(root), 'utf8')).toBe(before);
});

test('npm run history writes on a line of its own where an editor took off the end of the last', async () => {
  const root = await writeProject(validContent());
  run('history', root);
  const { length } = await readFile(historyIn(root));
  await truncate(historyIn(root), length - 1);
  await tool(root, { why: 'Another reason.' });
  run('history', root);
  expect((await read(root)).broken).toEqual([]);
  expect((await read(root)).history.lines).toHaveLength(10);
});

test('an officer without git is led from a deleted file to a register that can be published', async () => {
  const root = await writeProject(validContent());
  run('history', root);
  const path = join(root, 'content/tools/riverside/chest-x-rays.mdx');
  await rm(path);
  const { status, text } = run('check', root);
  expect(status).toBe(1);
  const example = text.slice(text.indexOf('    ---')).split('\n').slice(0, 8);
  await writeFile(path, example.map((line) => line.replace(/^ {4}/u, '')).join('\n'));
  expect(run('check', root).status).toBe(0);
  expect(run('history', root).text).toContain('left      tools/riverside/chest-x-rays');
});

test('npm run verify tells of a published history that was changed, by line', async () => {
  const root = await writeProject(validContent());
  run('history', root);
  const copy = join(root, 'downloaded.ndjson');
  const text = await readFile(historyIn(root), 'utf8');
  await writeFile(copy, text);
  expect(run('verify', root, [copy])).toMatchObject({
    status: 0,
    text: expect.stringContaining('is what was published'),
  });
  await writeFile(
    copy,
    text.replace('"line":3,"on":"2026-11-23","event":"added"', '"line":3,"on":"2026-11-23","event":"changed"'),
  );
  const tampered = run('verify', root, [copy]);
  expect(tampered.status).toBe(1);
  expect(tampered.text).toContain('data/history.ndjson, line 3: It is not the same as ours');
  expect(run('verify', root, ['no-such-file'])).toMatchObject({ status: 1 });
});
