import type { Plugin } from 'vite';

/** The version of `@sveltia/cms` for which the lines below were written. */
export const SVELTIA_VERSION = '0.221.1';

/**
 * The hosts that the editor would ask for newer versions, missing parts of itself, letters, and how the repository's host is
 * doing, and how often the address of each stands in its files. Letters come with the package; the version is pinned.
 */
const FOREIGN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'npm/index.js': {
    'https://unpkg.com': 4,
    'https://cdn.jsdelivr.net': 3,
    'https://www.githubstatus.com/api': 1,
    'https://status-api.hostedstatus.com': 1,
  },
};

/** An address that answers with nothing and asks nobody. */
const NOWHERE = 'data:,';

/** Parts that no field of ours uses: maps, code in colours, and pictures turned into other kinds. */
const UNUSED = /^(?:@shikijs\/|leaflet|terra-draw|svgo)|^\.\/chunks\/(?:heic|webp_enc|shiki)/u;

const HOSTS = [...new Set(Object.values(FOREIGN).flatMap(Object.keys))];

const STUB = '\0candour-not-shipped';

/**
 * Makes the editor’s package fit to be served from this site alone: the addresses of other hosts in it are taken out, and the
 * parts that are never used are left behind. The build fails where the package is not the one that this was written for.
 */
export function sveltiaBundle(): Plugin {
  return {
    name: 'sveltia-bundle',
    enforce: 'pre',
    resolveId(source, importer) {
      return importer && partOf(importer) && UNUSED.test(source) ? STUB : undefined;
    },
    load: (id) => (id === STUB ? 'export default {};' : undefined),
    transform(code, id) {
      const part = partOf(id);
      if (!part) return undefined;
      return { code: withoutForeignHosts(code, part), map: null };
    },
  };
}

/** The path of a module inside the editor’s package; undefined for every other module. */
function partOf(id: string): string | undefined {
  return /\/node_modules\/@sveltia\/cms\/(?<part>[^?]+)/u.exec(id.replaceAll('\\', '/'))?.groups?.['part'];
}

/**
 * The code of a file of the package without the addresses of foreign hosts.
 *
 * Throws where an address does not stand in it exactly as often as it did when this was written.
 */
export function withoutForeignHosts(code: string, part: string): string {
  let own = code;
  for (const host of HOSTS) {
    const found = code.split(host).length - 1;
    const expected = FOREIGN[part]?.[host] ?? 0;
    if (found !== expected)
      throw new Error(
        `The editor’s file ${part} names ${host} ${found} times, and ${expected} were expected (version ${SVELTIA_VERSION}). ` +
          'Look at what it loads from there, then correct src/editor/sveltia-bundle.ts.',
      );
    // Letters are asked for in styles, as url(…): there the package's own take their place.
    own = own.replace(new RegExp(`url\\(${host}[^)]*\\)`, 'gu'), 'local(none)').replaceAll(host, NOWHERE);
  }
  return own;
}
