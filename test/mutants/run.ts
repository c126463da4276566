import { Stryker } from '@stryker-mutator/core';
import type { LogLevel, MutantResult } from '@stryker-mutator/api/core';
import { asTried, isDrawn } from './drawn.ts';
import { NEAREST_ALONE, ONE_IN, ROOT, TESTS, type Area } from './targets.ts';

/** Where results are kept between runs, the reports to read, and the copies of the project that are mutated. Not in git. */
export const FOLDER = '.cache/mutants';

/** Nothing here changes what a mutant does: it need not be copied. */
const LEFT_OUT = [
  '/dist',
  '/preview',
  '/.cache',
  '/.astro',
  '/packs',
  '/data',
  '/test-results',
  '/imported',
  '/templates',
];

export interface Choice {
  readonly area: Area;
  /** The files to mutate: paths or patterns from the root. */
  readonly files: readonly string[];
  /** Test files or folders, in place of those of the area. */
  readonly tests: readonly string[];
  /** How many run at once. Each is a process that keeps one processor busy. */
  readonly atOnce: number;
  /** Whether a mutant that the nearest tests do not kill survives, whatever the others say. */
  readonly nearestAlone: boolean;
  /** Tries one mutant of so many, and counts the others as left out. */
  readonly oneIn: number;
  /** Whether the words of definitions are mutated too. */
  readonly words: boolean;
}

/** Mutates the files of one area, one change at a time, and says of each mutant whether a test fails. */
export async function mutate({
  area,
  files,
  tests,
  atOnce,
  nearestAlone,
  oneIn,
  words,
}: Choice): Promise<MutantResult[]> {
  // Two runs must come to the same: the same cases, the same day. Few cases, because each mutant runs them.
  Object.assign(process.env, { FUZZ_CASES: '100', FUZZ_SEED: '1', BUILD_DAY: '2026-11-23' });
  const chosen = tests.length > 0 ? tests : area.tests;
  process.env[TESTS] = JSON.stringify(chosen.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)));
  const root = process.cwd();
  Object.assign(process.env, { [ROOT]: root, [ONE_IN]: String(oneIn) });
  if (nearestAlone) process.env[NEAREST_ALONE] = 'yes';
  const name = area.of.replaceAll('/', '-');
  const kind = `${words ? '-words' : ''}${nearestAlone ? '-nearest' : ''}${oneIn > 1 ? `-one-in-${oneIn}` : ''}`;
  const results = await new Stryker({
    testRunner: 'nearest-first',
    plugins: [
      '@stryker-mutator/vitest-runner',
      `${import.meta.dirname}/nearest-first.ts`,
      `${import.meta.dirname}/words-of-definitions.ts`,
    ],
    mutate: [...files],
    coverageAnalysis: 'perTest',
    // Only the tests named above, and no search through the imports of all others for each mutant.
    vitest: { related: false, configFile: 'test/mutants/vitest.config.ts' },
    // What runs when a module is loaded is mutated too, though all tests of the area must be tried for each: much of the model
    // (patterns, closed lists, requirements) is made then, and leaving it out would give a better figure of less.
    ignoreStatic: false,
    ignorers: words ? [] : ['words-of-definitions'],
    incremental: true,
    incrementalFile: `${FOLDER}/${name}${kind}.json`,
    reporters: ['progress-append-only', 'html'],
    htmlReporter: { fileName: `${FOLDER}/${name}${kind}.html` },
    tempDirName: `${FOLDER}/copies`,
    ignorePatterns: LEFT_OUT,
    concurrency: atOnce,
    // Vitest takes the types out; `npm run types` looks at them.
    disableTypeChecks: false,
    checkers: [],
    timeoutMS: 10_000,
    // The nearest tests take a small part of the time of all, from which Stryker reckons.
    timeoutFactor: nearestAlone ? 0.1 : 1.5,
    logLevel: 'warn' as LogLevel,
    allowEmpty: true,
  }).runMutationTest();
  return results.map((one) => (isDrawn(asTried(one), oneIn, root) ? one : { ...one, status: 'Ignored' }));
}
