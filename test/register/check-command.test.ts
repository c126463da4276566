import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/register/problem.ts';
import { completeEntry, TODAY } from '../fixtures/entries.ts';
import { entryFile, json, mdx, validContent, writeProject, type Files } from '../fixtures/project.ts';

const COMMAND = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));

/** Runs `npm run check` in a folder with these files. */
async function check(files: Files, ...options: string[]) {
  const cwd = await writeProject(files);
  const env = { ...process.env, BUILD_DAY: TODAY };
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...options], { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr, lines: stdout.trimEnd().split('\n') };
}

const FAULTY: Files = {
  ...validContent(),
  'content/care/a.json': json(completeEntry('care', { inBrief: 'TBC', aiHere: 'N/A' })),
  'content/pages/b.mdx': mdx(completeEntry('pages'), '{one}'),
};

test('content that is right passes, and is told what the history does not have yet', async () => {
  const { status, lines, stderr } = await check(validContent());
  expect([status, lines, stderr]).toEqual([
    0,
    [
      '9 files checked: 0 problems, 0 remarks.',
      '9 changes are not in the history of the register yet. Before you publish, run: npm run history',
    ],
    '',
  ]);
});

test('content with problems fails, names each, and counts them', async () => {
  const { status, lines, stderr } = await check(FAULTY);
  expect(status).toBe(1);
  expect(stderr).toBe('');
  expect(lines.filter((line) => /^content\//u.test(line))).toEqual([
    ...['content/care/a.json, line 3', 'content/care/a.json, line 4', 'content/pages/b.mdx, line 7'],
  ]);
  expect(lines).toContain('  What is it, in one sentence?  says only “TBC”.');
  expect(lines.at(-1)).toBe('11 files checked: 3 problems in 2 files, 0 remarks.');
});

test('one problem in one file is counted as one', async () => {
  const { lines } = await check({ 'content/care/a.json': json(completeEntry('care', { inBrief: 'TBC' })) });
  expect(lines.at(-1)).toBe('1 file checked: 1 problem in 1 file, 0 remarks.');
});

test('--json gives the problems as data, and nothing else', async () => {
  const { status, stdout } = await check(FAULTY, '--json');
  const { files, problems } = JSON.parse(stdout) as { files: number; problems: Problem[] };
  expect([status, files]).toEqual([1, 11]);
  expect(problems.map(({ file, field }) => [file, field])).toEqual([
    ['content/care/a.json', 'inBrief'],
    ['content/care/a.json', 'aiHere'],
    ['content/pages/b.mdx', undefined],
  ]);
  expect(JSON.parse((await check(validContent(), '--json')).stdout)).toEqual({
    files: 9,
    problems: [],
    draftProblems: [],
    setAside: [],
    remarks: [],
  });
});

test('--annotations gives one line for each problem, and the count', async () => {
  const { status, lines } = await check(FAULTY, '--annotations');
  expect(status).toBe(1);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(
    /^::error file=content\/care\/a\.json,line=3,title=What is it%2C in one sentence\?::says only/u,
  );
  expect(lines.slice(0, 3).every((line) => line.startsWith('::error file=content/'))).toBe(true);
});

describe('a single file', () => {
  test('is checked alone: only its problems are named', async () => {
    const { status, lines } = await check(FAULTY, 'content/pages/b.mdx');
    expect(status).toBe(1);
    expect(lines.filter((line) => /^content\//u.test(line))).toEqual(['content/pages/b.mdx, line 7']);
    expect(lines.at(-1)).toBe('1 file checked: 1 problem in 1 file, 0 remarks.');
  });

  test('that is right passes, whatever is wrong beside it', async () => {
    const { status, stdout } = await check(FAULTY, './content/care/scans.json');
    expect([status, stdout]).toEqual([0, '1 file checked: 0 problems, 0 remarks.\n']);
  });

  test('knows the entries that it refers to', async () => {
    const tool = 'content/tools/riverside/chest-x-rays.mdx';
    expect((await check(FAULTY, tool)).status).toBe(0);
    const dangling = entryFile('tools', 'riverside/x', completeEntry('tools', { product: 'gone' }));
    expect((await check({ ...FAULTY, ...dangling }, 'content/tools/riverside/x.mdx')).lines).toContain(
      '  Which product is it?  names “gone”, and there is no such product.',
    );
  });

  test('that is not there is named, beside those that are', async () => {
    const { status, lines } = await check(FAULTY, 'content/care/nowhere.json', 'content/care/scans.json');
    expect(status).toBe(1);
    expect(lines.slice(0, 2)).toEqual(['content/care/nowhere.json, line 1', '  There is no such file.']);
    expect(lines.at(-1)).toBe('1 file checked: 1 problem in 1 file, 0 remarks.');
  });

  test('whose name does not fit is named once', async () => {
    const { lines } = await check({ ...FAULTY, 'content/care/Teeth.json': '{}' }, 'content/care/Teeth.json');
    expect(lines.filter((line) => line.startsWith('content/'))).toEqual(['content/care/Teeth.json, line 1']);
  });
});

test('a folder without content passes: there is nothing to put right', async () => {
  expect(await check({ 'README.md': 'Hello' })).toMatchObject({
    status: 0,
    stdout: '0 files checked: 0 problems, 0 remarks.\n',
  });
});

test('--help says how it is used, and checks nothing', async () => {
  const { status, stdout } = await check(FAULTY, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('npm run check -- --annotations');
  expect(stdout).not.toContain('TBC');
});

test('remarks are told after the problems, fail nothing, and stand in yellow on a pull request', async () => {
  const files = {
    ...validContent(),
    ...entryFile('tools', 'riverside/chest-x-rays', completeEntry('tools', { why: 'It is for hypertension.' })),
  };
  const told = await check(files);
  expect(told.status).toBe(0);
  expect(told.stdout).toContain('says “hypertension”.');
  expect(told.stdout).toContain('0 problems, 1 remark.');
  expect((await check(files, '--annotations')).stdout).toContain(
    '::warning file=content/tools/riverside/chest-x-rays.mdx',
  );
});

test('files in other languages are counted as not measured', async () => {
  const welsh = {
    'content/care/scans.cy.json': JSON.stringify({
      name: 'Sganiau',
      translatedBy: 'person',
      translatedOn: '2026-01-02',
    }),
  };
  expect((await check({ ...validContent(), ...welsh })).stdout).toContain('1 file in other languages not measured.');
});
