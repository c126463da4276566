import { defineConfig } from 'vitest/config';
import config from '../../vitest.config.ts';
import { TESTS } from './targets.ts';

/**
 * The tests that mutants are held against, as `run.ts` chooses them. They are named here: where Stryker itself is given test files,
 * it switches a mutant on after modules are loaded, and what runs while they are loaded is never mutated (10.1.1).
 */
export default defineConfig({
  test: { ...config.test, root: process.cwd(), include: JSON.parse(process.env[TESTS] ?? '[]') as string[] },
});
