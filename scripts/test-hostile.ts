/**
 * `npm run test-hostile`: what `npm test` tries with attacks of our own, with those of public collections too where they lie in
 * `../shared/corpora`. Needs a built site. Takes an hour.
 */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', 'test/browser/hostile.spec.ts', '--workers=1'],
  { stdio: 'inherit', env: { ...process.env, HOSTILE: 'all' } },
);
process.exitCode = status ?? 1;
