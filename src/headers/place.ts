/**
 * Where on the site a rule holds, by the path of what is asked for. Paths have the base of the site in front, so that a site below
 * a path leaves its neighbours alone.
 */
export type Place =
  /** One page: `/search/`, and the file that answers it, `/search/index.html`. */
  | { readonly page: string }
  /** Everything below a folder: `/assets/`. */
  | { readonly below: string }
  /** Everything below a folder whose path ends so: `.json`. */
  | { readonly ending: string; readonly within: string };

/** Whether a path, decoded and without its query, is at a place. */
export function isAt(place: Place, path: string): boolean {
  if ('page' in place) return path === place.page || path === `${place.page}index.html`;
  if ('below' in place) return path.startsWith(place.below);
  return path.startsWith(place.within) && path.endsWith(place.ending);
}

/** The place with one star, as Cloudflare Pages, Netlify and Caddy write it: `/assets/*`. */
export function starred(place: Place): string {
  if ('page' in place) return place.page;
  return 'below' in place ? `${place.below}*` : `${place.within}*${place.ending}`;
}

/** The place as a regular expression that nginx, Apache and JavaScript read alike. */
export function asPattern(place: Place): string {
  if ('page' in place) return `^${escaped(place.page)}(?:index\\.html)?$`;
  return 'below' in place ? `^${escaped(place.below)}` : `^${escaped(place.within)}.*${escaped(place.ending)}$`;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
