/** What is mutated, by which tests it is held, and how much of it they must kill. */
export interface Area {
  /** A folder, or a file, from the root of the project. */
  readonly of: string;
  /** Where the tests are that can reach it in well below a second. The browser’s, the builds’ and the benches’ are not. */
  readonly tests: readonly string[];
  /** The share of the mutants that must be killed, in percent. */
  readonly reach: number;
}

/** Source: what the security paper promises of the tests. */
export const areas: readonly Area[] = [
  { of: 'src/model', tests: ['test/model', 'test/prose', 'test/properties'], reach: 85 },
  { of: 'src/prose', tests: ['test/prose', 'test/properties/prose.test.ts'], reach: 85 },
  { of: 'src/register', tests: ['test/register', 'test/pack'], reach: 85 },
  { of: 'src/harvest', tests: ['test/harvest', 'test/properties/feeds.test.ts'], reach: 85 },
];

/**
 * They run commands in processes and threads of their own, where no mutant is switched on: they can kill none, and take most of the
 * time of their area.
 */
export const ELSEWHERE: readonly string[] = [
  'test/register/check-command.test.ts',
  'test/register/history-command.test.ts',
  'test/register/measuring-thread.test.ts',
  'test/harvest/command.test.ts',
  'test/harvest/generation/killed.test.ts',
];

/** None may survive here: the checks of addresses, the deletion guard, and the check of who may speak for whom. */
export const none = new Set([
  'src/model/contact.ts',
  'src/harvest/reach.ts',
  'src/harvest/settle/guard.ts',
  'src/harvest/judge/identity.ts',
  'src/harvest/judge/look-alike.ts',
]);

/** The area that a file or folder is in. Undefined where it is in none. */
export const areaOf = (path: string): Area | undefined =>
  areas.find(({ of }) => path === of || path.startsWith(`${of}/`));

/** What must be killed of a file alone, in percent. */
export const reachOf = (file: string): number => (none.has(file) ? 100 : (areaOf(file)?.reach ?? 0));

/** The variable that tells the tests to `vitest.config.ts` and to `nearest-first.ts`, as patterns in JSON. */
export const TESTS = 'MUTANT_TESTS';

/** The variable that tells `nearest-first.ts` where the project is: it runs in a copy. */
export const ROOT = 'MUTANT_ROOT';

/** The variable that is there where the nearest tests must kill a mutant alone. */
export const NEAREST_ALONE = 'MUTANT_NEAREST_ALONE';

/** The variable that says that one mutant of so many is tried. */
export const ONE_IN = 'MUTANT_ONE_IN';
