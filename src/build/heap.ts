/**
 * By how much the heap of a build may grow, in percent, before what nobody needs is looked for: a flag of Node. Left alone, Node lets it
 * grow to several times of what is needed: a large register then takes half as much memory again, and hardly less time.
 */
export const HEAP_GROWS = '--heap-growing-percent=40';
