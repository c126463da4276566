import fc from 'fast-check';
import { test } from 'vitest';

/** The same cases in every run. */
const FIXED_SEED = 20_261_126;

/** Other cases in every run, or those of a run that is to be repeated; fast-check names the seed of whatever fails. */
const OWN_SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

/** Cases from each seed: `npm run fuzz` asks for many more. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 10_000);

/**
 * A promise that must hold in every case, from a fixed seed and from one of its own. `costly`: of work that takes a hundred times as
 * long as the others, a hundredth of the cases.
 *
 * What once failed belongs beside it as an ordinary test.
 */
export function holds<Case>(
  what: string,
  cases: fc.Arbitrary<Case>,
  check: (one: Case) => void,
  { costly = false } = {},
): void {
  const numRuns = costly ? Math.ceil(CASES / 100) : CASES;
  test.each([
    ['a fixed seed', FIXED_SEED],
    ['a seed of its own', OWN_SEED],
  ])(`${what}, from %s`, (_, seed) => {
    fc.assert(fc.property(cases, check), { seed, numRuns });
  });
}
