import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'import-command-'));
const fixture = join(import.meta.dirname, '../fixtures/exchange/cprd.csv');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = (...words: string[]) => command('import', ...words);

function command(name: 'import' | 'template', ...words: string[]) {
  const script = join(import.meta.dirname, `../../scripts/${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('the command says what was read, imported and refused', () => {
  const { status, stdout } = run(fixture, '--as', 'cprd', '--on', '2026-11-23');
  expect(status).toBe(0);
  expect(stdout).toContain('3 rows read = 2 imported + 1 refused. 1 organisation.');
  expect(stdout).toContain('row 4: It has no title.');
  expect(JSON.parse(readFileSync(join(root, 'content/gathered/cprd/report.json'), 'utf8'))).toMatchObject({ read: 3 });
});

test('what an organisation filled in becomes a draft; the command says where it is, what was not read, and what is next', () => {
  writeFileSync(join(root, 'form.csv'), 'name,does,statusSince\nChest X-rays,It sorts.,04/03/2026\n');
  const { status, stdout } = run('form.csv', '--as', 'template', '--organisation', 'riverside', '--on', '2026-11-23');
  expect(status).toBe(0);
  expect(stdout).toContain('content/tools/riverside/chest-x-rays.mdx is a new draft');
  expect(stdout).toContain('row 2, column C');
  expect(stdout).toContain('imported/2026-11-23-form/report.md');
  expect(stdout).toContain('npm run check');
  expect(readFileSync(join(root, 'content/tools/riverside/chest-x-rays.mdx'), 'utf8')).toContain('does: It sorts.');
});

test('the same again writes nothing', () => {
  const { stdout } = run('form.csv', '--as', 'template', '--organisation', 'riverside', '--on', '2026-11-23');
  expect(stdout).toContain('1 the same');
  expect(stdout).toContain('Nothing was written.');
  expect(existsSync(join(root, 'imported/2026-11-23-form-2'))).toBe(false);
});

test('a template is made by its name, and a name that is none is answered with the nearest', () => {
  expect(command('template', 'tools').stdout).toContain('Made templates/tools.xlsx and templates/tools.docx.');
  expect(existsSync(join(root, 'templates/tools.xlsx'))).toBe(true);
  const { status, stderr } = command('template', 'tool');
  expect(status).toBe(1);
  expect(stderr).toContain('Did you mean “tools”?');
});

test('help lists the standards', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  for (const name of ['us-federal-2024', 'nl-algoritmeregister', 'cprd', 'uk-atrs', 'chai-model-card'])
    expect(stdout).toContain(name);
});

test.each([
  [['no-such.csv', '--as', 'cprd'], 'There is no file'],
  [[fixture, '--as', 'cprt'], 'Did you mean “cprd”?'],
  [['no-such.xlsx', '--as', 'template'], 'There is no such file'],
  [[fixture, '--as', 'template'], 'Nothing was changed.'],
  [[fixture, '--as', 'template', '--collection', 'toys'], 'There is no collection “toys”'],
  [[fixture], 'Name one file, and its standard'],
  [[fixture, '--as', 'cprd', '--on', '23/11/2026'], 'Write a day as 2026-11-23'],
  [[fixture, '--from', 'cprd'], '--from'],
  [[fixture, '--as', 'us-federal-2024'], 'Nothing was changed.'],
])('%j ends with 1 and says why', (words, because) => {
  const { status, stderr } = run(...words);
  expect(status).toBe(1);
  expect(stderr).toContain(because);
  expect(stderr).not.toMatch(/\n\s+at /);
});
