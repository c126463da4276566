/** How often the clock looks, in milliseconds. */
const TICK = 20;
/** The most that counts between two looks: what is longer is time in which this program did something else. */
const MOST = 100;

/** Time in which somebody listened, in milliseconds. */
export interface ListeningClock {
  readonly now: () => number;
  readonly stop: () => void;
}

/**
 * A clock that stands still while this program is too busy to hear an answer, as it is when it judges a large register: no server
 * is told to be slow for that. `actual` gives the time that goes by, in milliseconds.
 */
export function listeningClock(actual: () => number = () => performance.now()): ListeningClock & { tick: () => void } {
  let [heard, last] = [0, actual()];
  const tick = () => {
    const now = actual();
    heard += Math.min(now - last, MOST);
    last = now;
  };
  const ticking = setInterval(tick, TICK);
  ticking.unref();
  return { now: () => heard, tick, stop: () => clearInterval(ticking) };
}
