import { relative } from 'node:path';
import {
  commonTokens,
  declareFactoryPlugin,
  PluginKind,
  tokens,
  type Injector,
  type PluginContext,
} from '@stryker-mutator/api/plugin';
import type { MutantRunOptions, MutantRunResult, MutantRunStatus, TestRunner } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as ofVitest } from '@stryker-mutator/vitest-runner';
import { isDrawn } from './drawn.ts';
import { nearestIn, type Nearest } from './nearest.ts';
import { ELSEWHERE, NEAREST_ALONE, ONE_IN, ROOT, TESTS } from './targets.ts';

/** The tests of a run that are in some files. Where it names none, because modules are loaded anew, all tests of them. */
export function testsIn(files: readonly string[], named: readonly string[] | undefined): string[] {
  if (named === undefined) return files.map((file) => `${file}#`);
  return named.filter((test) => files.includes(test.split('#', 1)[0] ?? ''));
}

/** How mutants are tried. */
export interface Trying {
  readonly near: Nearest;
  /** The folder that files are in, as Stryker names them. */
  readonly root: string;
  /** Leaves out the tests that are not near. */
  readonly nearestAlone: boolean;
  /** Tries one mutant of so many. What becomes of the others is nothing to go by. */
  readonly oneIn: number;
}

/**
 * Runs the tests that are nearest to a mutated module first, step by step, and all that reach the mutant only where it survives
 * these. Most mutants are killed by the nearest, which take a fraction of the time.
 */
export function nearestFirst(runner: TestRunner, { near, root, nearestAlone, oneIn }: Trying): TestRunner {
  return {
    capabilities: () => runner.capabilities(),
    init: async () => await runner.init?.(),
    dryRun: async (options) => await runner.dryRun(options),
    dispose: async () => await runner.dispose?.(),
    async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
      if (!isDrawn(options.activeMutant, oneIn, root)) return { status: SURVIVED, nrOfTests: 0 };
      const file = relative(root, options.activeMutant.fileName).replaceAll('\\', '/');
      let result: MutantRunResult | undefined;
      for (const files of near.get(file) ?? []) {
        const testFilter = testsIn(files, options.testFilter);
        if (testFilter.length > 0) result = await runner.mutantRun({ ...options, testFilter });
        if (result !== undefined && result.status !== SURVIVED) return result;
      }
      return result !== undefined && nearestAlone ? result : await runner.mutantRun(options);
    },
  };
}

const SURVIVED = 'survived' as MutantRunStatus.Survived;

function runnerOf(injector: Injector<PluginContext>): TestRunner {
  const patterns = JSON.parse(process.env[TESTS] ?? '[]') as string[];
  const root = process.env[ROOT] ?? process.cwd();
  const [vitest] = ofVitest;
  if (vitest === undefined) throw new Error('@stryker-mutator/vitest-runner has no test runner.');
  const runner = injector.injectFunction(vitest.factory);
  return nearestFirst(runner, {
    near: nearestIn(root, patterns, ELSEWHERE),
    root,
    nearestAlone: NEAREST_ALONE in process.env,
    oneIn: Number(process.env[ONE_IN] ?? 1),
  });
}
runnerOf.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'nearest-first', runnerOf)];
