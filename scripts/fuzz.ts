/** `npm run fuzz`: the promises of test/properties in very many cases. Whatever fails names its seed, and becomes a test. */
import { spawnSync } from 'node:child_process';
import { readArguments } from './arguments.ts';

const CASES = 1_000_000;
const USAGE = `npm run fuzz                           ${CASES.toLocaleString('en-GB')} cases of each promise in test/properties, from a fixed seed and from one of its own
npm run fuzz -- feeds addresses        of these files alone
npm run fuzz -- --cases 50000          so many cases
npm run fuzz -- --seed 405909474       the cases of a run that failed, again`;

const given = readArguments(
  {
    allowPositionals: true,
    options: {
      cases: { type: 'string', default: String(CASES) },
      seed: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  },
  USAGE,
);
if ('because' in given) fail(given.because);
else if (given.values.help) console.log(USAGE);
else run(given.positionals, given.values);

function run(files: readonly string[], { cases, seed }: { cases: string; seed?: string | undefined }): void {
  if (![cases, seed ?? '0'].every((text) => /^\d{1,10}$/u.test(text)))
    return fail(`Cases and seeds are whole numbers.\n\n${USAGE}`);
  const folders = files.length === 0 ? ['test/properties'] : files.map((name) => `test/properties/${name}`);
  const env = { ...process.env, FUZZ_CASES: cases, ...(seed !== undefined && { FUZZ_SEED: seed }) };
  // Minutes of work in one test: no deadline.
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=0', ...folders];
  process.exitCode = spawnSync(process.execPath, words, { stdio: 'inherit', env }).status ?? 1;
}

function fail(because: string): void {
  console.error(because);
  process.exitCode = 2;
}
