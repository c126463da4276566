import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differences, hashesOf } from '../bench/same-twice.ts';

const folder = mkdtempSync(join(tmpdir(), 'candour-both-ways-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the compiled program makes the same pages, style sheets and scripts as Astro’s own build, byte for byte', () => {
  const { NODE_ENV: _, ...environment } = process.env;
  execFileSync(process.execPath, [join(import.meta.dirname, 'both-ways.ts'), folder], {
    env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
  const [astro, program] = [join(folder, 'astro'), join(folder, 'program')];
  expect(differences(astro, program)).toEqual([]);
  expect([...hashesOf(program).keys()].filter((path) => path.endsWith('.html')).length).toBeGreaterThan(500);
}, 600_000);
