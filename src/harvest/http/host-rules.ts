import { z } from 'zod';
import { daysFrom } from '../../register/review.ts';
import { Fault } from '../failure.ts';
import type { FailureCode, Validator } from '../received.ts';
import type { GotFile } from './follow.ts';

/** Longer rules are not kept, but asked for each time. */
const MOST_KEPT = 20_000;

/** What hosts asked of programs when they were last asked, by the address of their robots.txt. */
export const knownRules = z.record(
  z.string(),
  z.strictObject({
    /** The day on which it was asked, YYYY-MM-DD, Europe/London; '' where it is to be asked again. */
    on: z.string(),
    text: z.string().max(MOST_KEPT),
    etag: z.string().optional(),
    lastModified: z.string().optional(),
  }),
);
export type KnownRules = z.infer<typeof knownRules>;

/** The robots.txt of hosts, each of which is asked once a day at most. Source: RFC 9309, 2.4 (24 hours at most). */
export interface HostRules {
  /** The text of a robots.txt; '' where there is none. Throws the `Fault` of a host that cannot be reached or does not know. */
  readonly textAt: (url: URL) => Promise<string>;
  /** Lets a host be asked again: it said no, and may have been asked by its people to say yes. */
  readonly askAgain: (origin: string) => void;
  /** What to keep for the next time. */
  readonly toKeep: () => KnownRules;
}

/** Asks for a file, or whether it is another than that of the validator. */
type Get = (url: URL, validator: Validator | undefined) => Promise<GotFile | { readonly is: 'not-modified' }>;

/** Of a host that cannot be reached the file itself cannot be read either: it is not asked for in vain. */
const OUTAGES: ReadonlySet<FailureCode> = new Set(['unreachable', 'tls', 'timed-out', 'internal']);
/** What a host asked that has not been gone to for so many days is forgotten. */
const KEPT_DAYS = 31;

/** `known`: what was kept the last time. `on`: the day of the harvest, YYYY-MM-DD, Europe/London. */
export function hostRules(get: Get, { known: before, on }: { known: KnownRules; on: string }): HostRules {
  const known = new Map(Object.entries(before));
  const learn = (href: string, text: string, { etag, lastModified }: Validator): string => {
    known.delete(href);
    if (text.length <= MOST_KEPT) known.set(href, { on, text, etag, lastModified });
    return text;
  };
  const ask = async (url: URL): Promise<string> => {
    const { href } = url;
    const last = known.get(href);
    try {
      const got = await get(url, last && validatorOf(last));
      return got.is === 'not-modified'
        ? learn(href, last?.text ?? '', last ?? {})
        : learn(href, got.bytes.toString('utf8'), got.validator);
    } catch (error) {
      if (!(error instanceof Fault) || OUTAGES.has(error.code)) throw error;
      if (error.code !== 'server-error') return learn(href, '', {});
      // Until it can say what it asks, a host has asked for everything (RFC 9309, 2.3.1.4), or for what it asked before.
      if (last) return last.text;
      throw new Fault('server-error', `Asked for robots.txt, it does not know. ${error.message}`, { cause: error });
    }
  };
  return {
    textAt: async (url) => {
      const last = known.get(url.href);
      return last?.on === on ? last.text : ask(url);
    },
    askAgain: (origin) => {
      const { href } = new URL('/robots.txt', origin);
      const last = known.get(href);
      if (last) known.set(href, { ...last, on: '' });
    },
    toKeep: () =>
      Object.fromEntries(
        [...known]
          .filter(([, one]) => one.on === '' || daysFrom(one.on, on) <= KEPT_DAYS)
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ),
  };
}

function validatorOf({ etag, lastModified }: KnownRules[string]): Validator | undefined {
  return etag === undefined && lastModified === undefined ? undefined : { etag, lastModified };
}
