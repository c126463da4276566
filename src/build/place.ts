import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Where it is kept how each site was made. */
const CACHE = '.cache/made';

/** The folder that keeps how the site in a folder was made. */
export function placeOfBuild(site: string): string {
  return join(CACHE, createHash('sha256').update(resolve(site)).digest('hex').slice(0, 20));
}
