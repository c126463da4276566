import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'import-command-'));
const fixture = join(import.meta.dirname, '../fixtures/exchange/cprd.csv');
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(...words: string[]) {
  const script = join(import.meta.dirname, '../../scripts/import.ts');
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

test('help lists the standards', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  for (const name of ['us-federal-2024', 'nl-algoritmeregister', 'cprd', 'uk-atrs', 'chai-model-card'])
    expect(stdout).toContain(name);
});

test.each([
  [['no-such.csv', '--as', 'cprd'], 'There is no file'],
  [[fixture, '--as', 'cprt'], 'Did you mean “cprd”?'],
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
