import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'candour-incremental-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** More by hand: `node test/build/incremental.ts FOLDER 50 7`. */
const ROUNDS = 4;
const SEED = 20261126;

test('after random changes, making again what read them gives the same pages as making all of them from nothing', () => {
  const { NODE_ENV: _, ...environment } = process.env;
  execFileSync(process.execPath, [join(import.meta.dirname, 'incremental.ts'), folder, String(ROUNDS), String(SEED)], {
    env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
  const found = JSON.parse(readFileSync(join(folder, 'found.json'), 'utf8')) as {
    changes: string[];
    differ: string[];
  }[];
  expect(found.length).toBe(ROUNDS);
  expect(found.filter(({ differ }) => differ.length > 0)).toEqual([]);
}, 600_000);
