import { join } from 'node:path';
import type { ServedLink } from '../../generations/served-link.ts';
import { GATHERED, HARVEST, TAKEN_OVER } from '../../register/harvest/gathered-folder.ts';

/** Where a harvest works. `root` holds `content/`. */
export function placesIn(root: string) {
  const home = join(root, HARVEST);
  return {
    home,
    gathered: join(root, GATHERED),
    takenOver: join(root, TAKEN_OVER),
    generations: join(home, 'generations'),
    sources: join(home, 'sources'),
    lock: join(home, 'lock'),
    served: {
      link: join(root, GATHERED),
      next: join(home, 'next'),
      leadsTo: `../${HARVEST}/generations/`,
    } satisfies ServedLink,
    metrics: join(home, 'metrics.txt'),
    health: join(home, 'health.json'),
    /** What hosts asked of programs. */
    rules: join(home, 'robots.json'),
    log: join(home, 'log.ndjson'),
  };
}

export type Places = ReturnType<typeof placesIn>;
