import { setTimeout as pause } from 'node:timers/promises';

/** Gives each host one request at a time, and a pause after it. */
export interface HostTurns {
  /** Waits for the host's turn, then does the work. `delay` are the seconds that the host wants between two requests. */
  readonly take: <T>(host: string, work: () => Promise<T>, delay?: number) => Promise<T>;
}

/** The longest pause, whatever a host asks for, in milliseconds: a register is seldom more than three requests. */
const LONGEST_PAUSE = 10_000;
/** The longest pause that follows from a slow answer alone. */
const LONGEST_OF_ITSELF = 2_000;

/**
 * One request at a time to a host. After each one the host is left alone for as long as its answer took: who is slow is asked
 * seldom, who is quick loses nothing. A host that asks for a longer pause (Crawl-delay) has it.
 */
export function hostTurns(): HostTurns {
  const last = new Map<string, Promise<unknown>>();
  const freeAt = new Map<string, number>();
  return {
    take: (host, work, delay = 0) => {
      const turn = (last.get(host) ?? Promise.resolve()).then(async () => {
        const wait = (freeAt.get(host) ?? 0) - performance.now();
        if (wait > 0) await pause(wait);
        const begun = performance.now();
        try {
          return await work();
        } finally {
          const ended = performance.now();
          const rest = Math.max(Math.min(ended - begun, LONGEST_OF_ITSELF), Math.min(delay * 1000, LONGEST_PAUSE));
          freeAt.set(host, ended + rest);
        }
      });
      last.set(
        host,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
