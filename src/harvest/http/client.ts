import { setTimeout as pause } from 'node:timers/promises';
import { guardedDispatcher, type Connecting } from '../dispatcher.ts';
import { Fault } from '../failure.ts';
import { publicReach, type Reach } from '../reach.ts';
import type { Validator } from '../received.ts';
import { MOST_OF_ROBOTS, robotsOf } from '../robots.ts';
import { followed, type GotFile } from './follow.ts';
import { hostRules, type KnownRules } from './host-rules.ts';
import { hostTurns } from './host-turns.ts';
import { listeningClock } from './listening.ts';
import { faultOf } from './network-faults.ts';
import { ask, type Answered, type Deadlines, type OneRequest } from './one-request.ts';
import { waitBefore, type Trying } from './retry.ts';

/** How a client goes about. What is not said is as it suits a harvest. */
export interface ClientSettings extends Omit<Connecting, 'connectWithin' | 'headersWithin'> {
  /** What the program calls itself, with an address at which hosts can read what it is. */
  readonly userAgent: string;
  /** The day of the harvest, YYYY-MM-DD, Europe/London. */
  readonly on: string;
  /** What hosts asked of programs the last time. */
  readonly rules?: KnownRules;
  readonly reach?: Reach;
  readonly deadlines?: Partial<Deadlines>;
  readonly trying?: Partial<Trying>;
}

/** What is asked for. */
export interface Wanted extends Pick<OneRequest, 'accept' | 'mostBytes' | 'validator' | 'signal'> {
  /** Makes what sees each piece of the file as it comes, anew for each try. */
  readonly watcher?: () => OneRequest['watch'];
}

export type Got = GotFile | { readonly is: 'not-modified'; readonly validator: Validator };

/** Gets files from the public network, politely and within bounds. */
export interface Client {
  readonly reach: Reach;
  /** Throws a `Fault`. */
  readonly get: (address: string | URL, wanted: Wanted) => Promise<Got>;
  /** What hosts asked of programs, for the next time. */
  readonly rules: () => KnownRules;
  readonly close: () => Promise<void>;
}

/** A plain file begins at once: who is slower than this is asked again at the next harvest, and keeps nobody waiting. */
const DEADLINES: Deadlines = {
  connect: 5_000,
  firstByte: 5_000,
  whole: 120_000,
  slowest: { bytes: 4_000, within: 5_000 },
};
const TRYING: Trying = { tries: 3, wait: 500, longestWait: 30_000 };

/**
 * Opens a client for a whole harvest. Each address, and each that it leads on to, is looked at before a request and once more
 * when its name is resolved; robots.txt is kept; a host has one request at a time.
 */
export function openClient(settings: ClientSettings): Client {
  const { userAgent, on, rules: known = {}, reach = publicReach } = settings;
  const deadlines = { ...DEADLINES, ...settings.deadlines };
  const trying = { ...TRYING, ...settings.trying };
  const dispatcher = guardedDispatcher(reach, {
    ...settings,
    connectWithin: deadlines.connect,
    // The head of an answer has a deadline that counts only the time in which we listened.
    headersWithin: 0,
  });
  const turns = hostTurns();
  const { now, stop } = listeningClock();
  const rules = hostRules(
    (url, validator) => {
      const one = { dispatcher, userAgent, deadlines, now, validator, accept: 'text/plain', mostBytes: MOST_OF_ROBOTS };
      return followed(url, reach, (next) => turns.take(next.host, () => ask(next, one)));
    },
    { known, on },
  );
  const robots = robotsOf(userAgent, rules.textAt);
  const hop = async (url: URL, wanted: Wanted): Promise<Answered> => {
    if (!(await robots.isAllowed(url))) {
      rules.askAgain(url.origin);
      throw new Fault('robots');
    }
    const one = { ...wanted, watch: wanted.watcher?.(), dispatcher, userAgent, deadlines, now };
    return turns.take(url.host, () => ask(url, one), robots.delayOf(url.origin));
  };
  const once = async (first: URL, wanted: Wanted): Promise<Got> => {
    const got = await followed(first, reach, (url) => hop(url, wanted));
    return got.is === 'file' ? got : { ...got, validator: wanted.validator ?? {} };
  };
  return {
    reach,
    rules: rules.toKeep,
    get: async (address, wanted) => {
      const url = URL.parse(address);
      if (!url) throw new Fault('not-allowed-address', 'It is no address.');
      for (let turn = 1; ; turn += 1)
        try {
          return await once(url, wanted);
        } catch (error) {
          const fault = faultOf(error);
          const wait = waitBefore(fault, turn, trying);
          if (wait === undefined) throw fault;
          await pause(wait, undefined, { signal: wanted.signal });
        }
    },
    close: () => {
      stop();
      return dispatcher.destroy();
    },
  };
}
