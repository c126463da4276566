import { join } from 'node:path';
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
    /** The link to the new generation, before it takes the place of the old. */
    next: join(home, 'next'),
    metrics: join(home, 'metrics.txt'),
    health: join(home, 'health.json'),
    /** What hosts asked of programs. */
    rules: join(home, 'robots.json'),
    log: join(home, 'log.ndjson'),
  };
}

export type Places = ReturnType<typeof placesIn>;

/** The name of a generation's folder: six digits, so that names sort as numbers do. */
export const folderOf = (generation: number) => String(generation).padStart(6, '0');

/** The number of a generation, from the name of its folder; undefined of another name. */
export const numberOf = (name: string) => (/^\d{6,}$/u.test(name) ? Number(name) : undefined);
