import robotsParser from 'robots-parser';
import { request, type Dispatcher } from 'undici';
import { whyNotReached, type Reach } from './reach.ts';

/** What hosts ask of programs. Each host is asked once. Source: RFC 9309. */
export interface Robots {
  readonly isAllowed: (url: URL) => Promise<boolean>;
  /** The seconds that a host wants between two requests; undefined where it does not say. */
  readonly delayOf: (origin: string) => number | undefined;
}

/** RFC 9309 asks to read at least 500 KiB, and lets the rest be. */
const MOST_BYTES = 500 * 1024;
const WITHIN = 15_000;

/** Reads what hosts ask of programs, with the same guard over connections as everything else. */
export function robotsOf(dispatcher: Dispatcher, reach: Reach, userAgent: string): Robots {
  const read = new Map<string, Promise<ReturnType<typeof robotsParser>>>();
  const delays = new Map<string, number>();
  const rulesOf = (url: URL) => {
    const known = read.get(url.origin) ?? rulesAt(url.origin, dispatcher, reach, userAgent);
    read.set(url.origin, known);
    return known;
  };
  return {
    isAllowed: async (url) => {
      const rules = await rulesOf(url);
      const delay = rules.getCrawlDelay(userAgent);
      if (delay !== undefined) delays.set(url.origin, delay);
      return rules.isAllowed(url.href, userAgent) ?? true;
    },
    delayOf: (origin) => delays.get(origin),
  };
}

/** A host without the file, or whose file cannot be had, asks nothing of us: its pages are asked for one by one and seldom. */
async function rulesAt(origin: string, dispatcher: Dispatcher, reach: Reach, userAgent: string) {
  const url = new URL('/robots.txt', origin);
  const text = whyNotReached(url, reach) ? '' : await textAt(url, dispatcher, userAgent).catch(() => '');
  return robotsParser(url.href, text);
}

async function textAt(url: URL, dispatcher: Dispatcher, userAgent: string): Promise<string> {
  const signal = AbortSignal.timeout(WITHIN);
  const { statusCode, body } = await request(url, {
    method: 'GET',
    dispatcher,
    signal,
    headers: { 'user-agent': userAgent, accept: 'text/plain', 'accept-encoding': 'identity' },
  });
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size >= MOST_BYTES) break;
  }
  return statusCode === 200 ? Buffer.concat(parts).subarray(0, MOST_BYTES).toString('utf8') : '';
}
