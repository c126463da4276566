import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import config from '../../vitest.config.ts';
import { ELSEWHERE, TESTS } from './targets.ts';

/** A mutant is done with as soon as one test fails: those that took least time come first, where Vitest’s own order has them last. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/**
 * The tests that mutants are held against, as `run.ts` chooses them. They are named here: where Stryker itself is given test files,
 * it switches a mutant on after modules are loaded, and what runs while they are loaded is never mutated (10.1.1).
 *
 * All files of a run share one thread, so that each module is loaded once for a mutant and not once for each file. The next mutant
 * has a thread of its own (Vitest 5.1.1 ends it with the run), so what runs while modules are loaded is mutated all the same.
 */
export default defineConfig({
  test: {
    ...config.test,
    root: process.cwd(),
    include: JSON.parse(process.env[TESTS] ?? '[]') as string[],
    exclude: [...(config.test?.exclude ?? []), ...ELSEWHERE],
    isolate: false,
    sequence: { sequencer: QuickestFirst },
  },
});
