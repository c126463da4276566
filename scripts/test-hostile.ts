/**
 * `npm run test-hostile`: every attack in every field through the whole build, in a browser: ours, and those of public collections
 * where they lie in `../shared/corpora`. Needs a built site.
 * Says at the end how many attacks there were, in how many fields and pages, and what came of them. Takes an hour.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { FIGURES } from '../test/hostile/figures.ts';

rmSync(FIGURES, { force: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', 'test/browser/hostile.spec.ts', '--workers=1'],
  { stdio: 'inherit', env: { ...process.env, HOSTILE: 'all' } },
);
if (existsSync(FIGURES))
  for (const [what, many] of Object.entries(JSON.parse(readFileSync(FIGURES, 'utf8')) as Record<string, number>))
    console.log(`${what}: ${many.toLocaleString('en-GB')}`);
process.exitCode = status ?? 1;
