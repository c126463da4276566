import robotsParser from 'robots-parser';

/** What hosts ask of programs. Each host is asked once. Source: RFC 9309. */
export interface Robots {
  readonly isAllowed: (url: URL) => Promise<boolean>;
  /** The seconds that a host wants between two requests; undefined where it does not say. */
  readonly delayOf: (origin: string) => number | undefined;
}

/** RFC 9309 asks to read at least 500 KiB. */
export const MOST_OF_ROBOTS = 512_000;

/**
 * Reads what hosts ask of programs. `textAt` gives the text of a robots.txt: '' for a host that has none, or whose file cannot
 * be had, which asks nothing of us. What it throws is thrown on, and the file is asked for again the next time.
 */
export function robotsOf(userAgent: string, textAt: (url: URL) => Promise<string>): Robots {
  const read = new Map<string, Promise<ReturnType<typeof robotsParser>>>();
  const delays = new Map<string, number | undefined>();
  const rulesAt = async (origin: string) => {
    const url = new URL('/robots.txt', origin);
    return robotsParser(url.href, await textAt(url));
  };
  const rulesOf = (origin: string) => {
    const known = read.get(origin);
    if (known) return known;
    const rules = rulesAt(origin);
    read.set(origin, rules);
    rules.catch(() => read.delete(origin));
    return rules;
  };
  return {
    isAllowed: async (url) => {
      const rules = await rulesOf(url.origin);
      delays.set(url.origin, rules.getCrawlDelay(userAgent));
      return rules.isAllowed(url.href, userAgent) !== false;
    },
    delayOf: (origin) => delays.get(origin),
  };
}
