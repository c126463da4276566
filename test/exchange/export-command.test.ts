import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'export-command-'));
const root = join(import.meta.dirname, '../..');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/export.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, BUILD_DAY: '2026-11-23' },
  });
  return { status, stdout, stderr };
}

test('the command writes a file, and says what has no place in it', () => {
  const { status, stdout, stderr } = run('--as', 'uk-atrs', '--organisation', 'riverside');
  expect(status).toBe(0);
  const { records } = JSON.parse(stdout) as { records: { organisation_name: string }[] };
  expect(new Set(records.map((record) => record.organisation_name))).toEqual(
    new Set(['Riverside Hospitals NHS Trust (invented)']),
  );
  expect(stderr).toContain(`${records.length} entries written as uk-atrs.`);
  expect(stderr).toContain('Has no place there');
});

test('a standard whose files hold one record each is written into a folder', () => {
  const out = join(folder, 'cards');
  expect(run('--as', 'chai-model-card', '--out', out).status).toBe(0);
  const names = readdirSync(out);
  expect(names.length).toBeGreaterThan(1);
  expect(readFileSync(join(out, names[0] ?? ''), 'utf8')).toContain('<AppliedModelCard xmlns=');
});

test.each([
  [['--as', 'uk-atr'], 'Did you mean “uk-atrs”?'],
  [[], 'Name a standard with --as'],
  [['--as', 'uk-atrs', '--organisation', 'nowhere'], 'There is no organisation “nowhere”'],
  [['--as', 'chai-model-card'], 'Name a folder with --out'],
  [['--into', 'x'], '--into'],
])('%j ends with 1 and says why', (words, because) => {
  const { status, stderr } = run(...words);
  expect(status).toBe(1);
  expect(stderr).toContain(because);
  expect(stderr).not.toMatch(/\n\s+at /);
});
