import { setTimeout as pause } from 'node:timers/promises';
import { daysFrom } from '../register/review.ts';
import { checkLink, robotsText, type Asking } from './check-link.ts';
import { guardedDispatcher } from './dispatcher.ts';
import { isBroken, type LinkResult } from '../register/link-results.ts';
import { publicReach, type Reach } from './reach.ts';
import { robotsOf } from './robots.ts';

/** How links are checked. */
export interface LinkCheck {
  /** The day on which they are asked for, YYYY-MM-DD, Europe/London. */
  readonly today: string;
  /** What was found before. */
  readonly known: readonly LinkResult[];
  /** A link that worked is asked for again after so many days. */
  readonly days: number;
  /** What the program calls itself, with an address at which hosts can read what it is. */
  readonly userAgent: string;
  /** Milliseconds between two requests to one host. A host may ask for more. */
  readonly pause?: number;
  readonly reach?: Reach;
  /** Told each new result as it comes. */
  readonly onResult?: (result: LinkResult) => void | Promise<void>;
}

const PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/** Hosts that are asked at the same time, each one request at a time. */
const HOSTS_AT_ONCE = 4;

/**
 * Asks whether each address is there, politely: one request at a time to a host and a pause after it, HEAD before GET, what
 * the host asks of programs kept, nothing asked again within `days`. Gives the result of every address, old and new, by address.
 */
export async function checkLinks(addresses: Iterable<string>, check: LinkCheck): Promise<LinkResult[]> {
  const known = new Map(check.known.map((one) => [one.address, one]));
  const wanted = [...new Set(addresses)].toSorted();
  const found = new Map<string, LinkResult>();
  const toAsk: string[] = [];
  for (const address of wanted) {
    const last = known.get(address);
    if (last && isFresh(last, check)) found.set(address, last);
    else toAsk.push(address);
  }
  const { reach = publicReach, userAgent } = check;
  const dispatcher = guardedDispatcher(reach);
  const robots = robotsOf(userAgent, (url) => robotsText(url, { dispatcher, reach, userAgent }));
  const asking: Asking = { dispatcher, reach, userAgent, isAllowed: robots.isAllowed };
  const hosts = [...Map.groupBy(toAsk, hostOf).values()];
  const askHosts = async () => {
    for (let some = hosts.shift(); some; some = hosts.shift())
      for (const [at, address] of some.entries()) {
        const result = dated(address, await answerOf(address, asking), known.get(address), check.today);
        found.set(address, result);
        await check.onResult?.(result);
        const wait = Math.max(check.pause ?? PAUSE, (robots.delayOf(URL.parse(address)?.origin ?? '') ?? 0) * 1000);
        if (at < some.length - 1) await pause(Math.min(wait, LONGEST_PAUSE));
      }
  };
  try {
    await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, askHosts));
  } finally {
    await dispatcher.destroy();
  }
  return [...found.values()].toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

/** What worked is believed for some days; what did not is asked again on the next. */
function isFresh(last: LinkResult, { today, days }: LinkCheck): boolean {
  const age = daysFrom(last.on, today);
  return age >= 0 && age < (isBroken(last) ? 1 : days);
}

const hostOf = (address: string) => URL.parse(address)?.host ?? '';

/** Names that are kept for examples and tests lead to no real page. Source: RFC 2606. */
const EXAMPLES = /(?:^|\.)(?:example\.(?:com|net|org)|example|invalid|test)$/u;

async function answerOf(address: string, asking: Asking) {
  const url = URL.parse(address);
  if (!url) return { outcome: 'not-asked', because: 'is no address' } as const;
  if (EXAMPLES.test(url.hostname)) return { outcome: 'not-asked', because: 'is a made-up example' } as const;
  return checkLink(address, asking);
}

function dated(
  address: string,
  answer: Omit<LinkResult, 'address' | 'on' | 'since'>,
  last: LinkResult | undefined,
  today: string,
): LinkResult {
  const since = isBroken(answer) ? ((last && isBroken(last) ? last.since : undefined) ?? today) : undefined;
  return { address, on: today, ...answer, ...(since !== undefined && { since }) };
}
