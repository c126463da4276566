/** What was published on the day of a harvest at which something was new. */
export interface Grown {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly organisations: number;
  readonly tools: number;
}
