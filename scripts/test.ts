/**
 * `npm test`: formatter, linter, types, unit tests, the build, browser tests. All run, also when one fails.
 * The last line is the true sum of the unit and browser tests: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/** The day on which the tests stand, so that “overdue” means the same tomorrow. */
const TEST_DAY = '2026-11-23';
const RESULTS = 'test-results';

interface Counts {
  passed: number;
  failed: number;
}

function run(name: string, command: string, ...words: string[]): boolean {
  console.log(`\n— ${name}`);
  const env = { ...process.env, BUILD_DAY: TEST_DAY, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(process.execPath, [`node_modules/${command}`, ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  if (status !== 0) console.log(`${name}: failed`);
  return status === 0;
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function unitCounts(): Counts | undefined {
  const report = read(`${RESULTS}/unit.json`) as { numPassedTests: number; numFailedTests: number } | undefined;
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

function browserCounts(): Counts | undefined {
  const report = read(`${RESULTS}/browser.json`) as
    { stats: { expected: number; unexpected: number; flaky: number } } | undefined;
  if (!report) return undefined;
  const { expected, unexpected, flaky } = report.stats;
  if (flaky > 0) console.log(`${flaky} browser tests passed only when run again; they are named above as flaky.`);
  return { passed: expected + flaky, failed: unexpected };
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const steps = [
  run('Format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  run('Lint', 'eslint/bin/eslint.js', '.'),
  run('Types', 'astro/bin/astro.mjs', 'check'),
  run(
    'Unit tests',
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}/unit.json`,
  ),
  run('Build', '../scripts/build.ts'),
  run('Browser tests', '@playwright/test/cli.js', 'test'),
];

const counts = [unitCounts(), browserCounts()];
const passed = counts.reduce((sum, one) => sum + (one?.passed ?? 0), 0);
const failed = counts.reduce((sum, one) => sum + (one?.failed ?? 0), 0);
// A suite that left no report has not passed, whatever it returned.
const broken = steps.filter((step) => !step).length + counts.filter((one) => !one).length;

if (broken > 0 && failed === 0) console.log(`\n${broken} of the steps above failed outside a single test.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = broken > 0 || failed > 0 || passed === 0 ? 1 : 0;
