import { languages } from '../i18n/languages.ts';
import { MANIFEST } from '../verify/manifest.ts';
import { INDEX_FOLDER } from '../search/format.ts';
import { isHashed } from '../headers/hashed-files.ts';

/** What is done with one file where a site is put on an object store, which knows no links and no renames. */
export interface Step {
  /** `later`: delete it when no page of the edition before is open or kept anywhere any more, a day later say. */
  readonly action: 'put' | 'delete' | 'later';
  /** From the root of the site. */
  readonly path: string;
}

/** Where readers, search engines and other portals begin: what they find there must be there already. */
const ENTRY_POINTS = [
  /\.atom$/u,
  /^sitemap[^/]*\.xml$/u,
  /^robots\.txt$/u,
  /^data\/register\.json$/u,
  new RegExp(`^${INDEX_FOLDER}/[a-z]+\\.json$`, 'u'),
];

/** The first page in each language. */
const FIRST_PAGES = new Set(['index.html', ...languages.map(({ code }) => `${code}/index.html`)]);

/** The turn in which a file is put: hashed files, data and pictures, pages, entry points, and last the list of digests. */
function turnOf(path: string): number {
  if (path === MANIFEST) return 4;
  if (isHashed(path)) return 0;
  if (FIRST_PAGES.has(path) || ENTRY_POINTS.some((pattern) => pattern.test(path))) return 3;
  return path.endsWith('.html') ? 2 : 1;
}

/**
 * The steps, in their order, by which a site takes the place of the one that is published: at each moment every page that can be
 * found finds what it asks for. Files that are the same in both are left out. Both are digests by path, of the lists of digests.
 */
export function uploadOrder(
  site: ReadonlyMap<string, string>,
  published: ReadonlyMap<string, string> = new Map(),
): Step[] {
  const changed = [...site].filter(([path, digest]) => published.get(path) !== digest).map(([path]) => path);
  const gone = [...published.keys()].filter((path) => !site.has(path));
  const puts = [...changed, ...(changed.length > 0 || gone.length > 0 ? [MANIFEST] : [])];
  return [
    ...inTurn(puts).map((path): Step => ({ action: 'put', path })),
    // In reverse: what leads to a file goes before it.
    ...inTurn(gone.filter((path) => !isHashed(path)))
      .toReversed()
      .map((path): Step => ({ action: 'delete', path })),
    ...inTurn(gone.filter((path) => isHashed(path))).map((path): Step => ({ action: 'later', path })),
  ];
}

const inTurn = (paths: readonly string[]) => paths.toSorted((a, b) => turnOf(a) - turnOf(b) || (a < b ? -1 : 1));
