/** Numbers that look random and are the same for the same seed, so that two benches measure the same register. */
export interface Random {
  /** A whole number from 0 up to, and without, `below`. */
  readonly below: (below: number) => number;
  /** True in so many of 100 cases. */
  readonly chance: (ofHundred: number) => boolean;
  /** One of a list. Throws for an empty one: a fault in the bench. */
  readonly one: <T>(list: readonly T[]) => T;
}

/** A generator from a seed. The algorithm is Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    chance: (ofHundred) => next() * 100 < ofHundred,
    one: (list) => {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
  };
}
