import { setTimeout as pause } from 'node:timers/promises';

/** Gives each host one request at a time, and a pause after it. */
export interface HostTurns {
  /** Waits for the host's turn, then does the work. `delay` are the seconds that the host wants between two requests. */
  readonly take: <T>(host: string, work: () => Promise<T>, delay?: number) => Promise<T>;
}

/** The time that turns go by, in milliseconds. */
export interface Clock {
  readonly now: () => number;
  readonly pause: (wait: number) => Promise<unknown>;
}

/** The longest pause, whatever a host asks for, in milliseconds. */
const LONGEST_PAUSE = 10_000;
/** The longest pause that follows from a slow answer alone. */
const LONGEST_OF_ITSELF = 2_000;
/** A register is seldom more than this: what the host asks of programs, the feed, and the file of all entries. */
const WITHOUT_PAUSE = 3;

const nothing = () => undefined;

/**
 * One request at a time to a host. From the fourth on the host is left alone after each one for as long as its answer took: who
 * is slow is asked seldom, who is quick loses nothing. A host that asks for a pause (Crawl-delay) has it from the first.
 */
export function hostTurns(clock: Clock = { now: () => performance.now(), pause }): HostTurns {
  const hosts = new Map<string, { last: Promise<unknown>; taken: number; freeAt: number }>();
  return {
    take: (host, work, delay = 0) => {
      const own = hosts.get(host) ?? { last: Promise.resolve(), taken: 0, freeAt: 0 };
      hosts.set(host, own);
      const turn = own.last.then(async () => {
        const wait = own.freeAt - clock.now();
        if (wait > 0) await clock.pause(wait);
        const begun = clock.now();
        try {
          return await work();
        } finally {
          own.taken += 1;
          const ended = clock.now();
          const itself = own.taken < WITHOUT_PAUSE ? 0 : Math.min(ended - begun, LONGEST_OF_ITSELF);
          own.freeAt = ended + Math.max(itself, Math.min(delay * 1000, LONGEST_PAUSE));
        }
      });
      // Only that it has ended is kept, not what it gave: a host would hold on to its last file for as long as the harvest lasts.
      own.last = turn.then(nothing, nothing);
      return turn;
    },
  };
}
