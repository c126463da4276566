import { join } from 'node:path';
import type { ServedLink } from '../generations/served-link.ts';

/** How many generations stay, the one that is served among them. */
export const KEEP = 5;

/** The link that a server serves, in the folder to which a site is published. */
export const SERVED = 'current';

/** Where a site is published: `to` is a folder of its own. */
export function placesIn(to: string) {
  return {
    home: to,
    generations: join(to, 'generations'),
    served: { link: join(to, SERVED), next: join(to, 'next'), leadsTo: 'generations/' } satisfies ServedLink,
    lock: join(to, 'lock'),
  };
}

export type Places = ReturnType<typeof placesIn>;
