import { setTimeout as pause } from 'node:timers/promises';
import { guardedDispatcher, type Connecting } from '../dispatcher.ts';
import { Fault } from '../failure.ts';
import { publicReach, whyNotGathered, type Reach } from '../reach.ts';
import type { Validator } from '../received.ts';
import { robotsOf } from '../robots.ts';
import { hostTurns } from './host-turns.ts';
import { ask, type Answered, type Deadlines, type OneRequest } from './one-request.ts';
import { waitBefore, type Trying } from './retry.ts';

/** How a client goes about. What is not said is as it suits a harvest. */
export interface ClientSettings extends Omit<Connecting, 'connectWithin'> {
  /** What the program calls itself, with an address at which hosts can read what it is. */
  readonly userAgent: string;
  readonly reach?: Reach;
  readonly deadlines?: Partial<Deadlines>;
  readonly trying?: Partial<Trying>;
}

/** What is asked for. */
export interface Wanted extends Pick<OneRequest, 'accept' | 'mostBytes' | 'validator' | 'watch' | 'signal'> {
  /** Makes `watch` anew for each try. */
  readonly watcher?: () => OneRequest['watch'];
}

/** A file that was got. */
export interface GotFile {
  readonly is: 'file';
  /** Where it was in the end. */
  readonly url: URL;
  readonly bytes: Buffer;
  /** Its Content-Type, as the server gives it; '' where it gives none. */
  readonly type: string;
  readonly validator: Validator;
  /** Where it has moved to for good, as the server says. */
  readonly movedTo?: URL;
}

export type Got = GotFile | { readonly is: 'not-modified'; readonly validator: Validator };

/** Gets files from the public network, politely and within bounds. */
export interface Client {
  readonly reach: Reach;
  /** Throws a `Fault`. */
  readonly get: (address: string | URL, wanted: Wanted) => Promise<Got>;
  readonly close: () => Promise<void>;
}

const DEADLINES: Deadlines = {
  connect: 10_000,
  firstByte: 15_000,
  whole: 120_000,
  slowest: { bytes: 8_000, within: 10_000 },
};
const TRYING: Trying = { tries: 3, wait: 500, longestWait: 30_000 };
const MOST_REDIRECTS = 5;

/**
 * Opens a client for a whole harvest. Each address, and each that it leads on to, is looked at before a request and once more
 * when its name is resolved; robots.txt is kept; a host has one request at a time.
 */
export function openClient(settings: ClientSettings): Client {
  const { userAgent, reach = publicReach } = settings;
  const deadlines = { ...DEADLINES, ...settings.deadlines };
  const trying = { ...TRYING, ...settings.trying };
  const dispatcher = guardedDispatcher(reach, { ...settings, connectWithin: deadlines.connect });
  const robots = robotsOf(dispatcher, reach, userAgent);
  const turns = hostTurns();

  const hop = async (url: URL, wanted: Wanted): Promise<Answered> => {
    const why = whyNotGathered(url, reach);
    if (why !== undefined) throw new Fault('not-allowed-address', `It ${why}.`);
    if (!(await turns.take(url.host, () => robots.isAllowed(url)))) throw new Fault('robots');
    const one = { ...wanted, watch: wanted.watcher?.() ?? wanted.watch, dispatcher, userAgent, deadlines };
    return turns.take(url.host, () => ask(url, one), robots.delayOf(url.origin));
  };

  const once = async (first: URL, wanted: Wanted): Promise<Got> => {
    let url = first;
    let isForGood = true;
    for (let turn = 0; turn <= MOST_REDIRECTS; turn += 1) {
      const answer = await hop(url, wanted);
      if (answer.is === 'not-modified') return { is: 'not-modified', validator: wanted.validator ?? {} };
      if (answer.is === 'file') return { ...answer, url, ...(turn > 0 && isForGood && { movedTo: url }) };
      if (!answer.isForGood) isForGood = false;
      url = answer.url;
    }
    throw new Fault('redirects', `It leads on more than ${MOST_REDIRECTS} times.`);
  };

  return {
    reach,
    get: async (address, wanted) => {
      const url = URL.parse(address);
      if (!url) throw new Fault('not-allowed-address', 'It is no address.');
      for (let turn = 1; ; turn += 1)
        try {
          return await once(url, wanted);
        } catch (error) {
          const wait = error instanceof Fault ? waitBefore(error, turn, trying) : undefined;
          if (wait === undefined) throw error;
          await pause(wait, undefined, { signal: wanted.signal });
        }
    },
    close: () => dispatcher.destroy(),
  };
}
