import type { CoverageRow } from './coverage.ts';
import type { UseRow } from './users.ts';

/** What was published on the day of a harvest at which something was new. */
export interface Grown {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly organisations: number;
  readonly tools: number;
}

/** What is counted over the whole register when a national portal is built. */
export interface NationalFigures {
  readonly coverage: readonly CoverageRow[];
  readonly uses: readonly UseRow[];
  /** By day, the first first. */
  readonly growth: readonly Grown[];
}
