/**
 * `npm run test-hostile`: every attack in every field through the whole build, in a browser: ours, and those of public collections
 * where they lie in `../shared/corpora`. Needs a built site. Takes an hour.
 */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', 'test/browser/hostile.spec.ts', '--workers=1'],
  { stdio: 'inherit', env: { ...process.env, HOSTILE: 'all' } },
);
process.exitCode = status ?? 1;
