import { PARTS_FOLDER } from '../search/format.ts';
import { isAt, type Place } from './place.ts';

/**
 * Where the build puts files whose names say what is in them: a digest of it, or the version of a package. `base` is the path of the
 * site, with a slash at its end.
 */
export function hashedPlaces(base: string): Place[] {
  return [{ below: `${base}assets/` }, { below: `${base}${PARTS_FOLDER}/` }];
}

/**
 * Whether a file of the site is never anything else under its name: such a file may be kept for good, and may lie beside those of
 * another edition. `path` is from the root of the site, with forward slashes.
 */
export function isHashed(path: string): boolean {
  return FROM_ROOT.some((place) => isAt(place, path));
}

const FROM_ROOT = hashedPlaces('');
