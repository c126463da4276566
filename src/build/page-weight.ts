import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of a site that a page needs, and what it weighs over the wire, in bytes. */
export interface Weighed {
  /** From the folder of the site. */
  readonly path: string;
  readonly bytes: number;
}

/** What a page weighs over the wire at a first visit. */
export interface PageWeight {
  readonly page: Weighed;
  /** The style sheets, scripts and pictures that it loads, and what these load. */
  readonly loads: readonly Weighed[];
  /** All of it, in bytes. */
  readonly bytes: number;
}

/** Formats that are packed already, and are sent as they are. */
const PACKED = /\.(?:png|jpe?g|webp|avif|woff2|gz)$/u;

/** What loads a file with the page: style sheets, scripts and pictures of this site. */
const LOADED = /<(?:link[^>]+rel="stylesheet"[^>]*|script[^>]*|img[^>]*|source[^>]*)>/gu;
const ADDRESS = /\s(?:href|src)="(\/[^"?#]*)/u;
const IMPORT = /(?:from|import)\s*["']\.\/([^"']+)["']/gu;

/**
 * Weighs pages of a built site. Whatever many pages load is packed and weighed once. `base` is the path that the site is served below.
 */
export function pageScales(site: string, base = '/'): (file: string) => PageWeight {
  const known = new Map<string, Weighed>();
  const weigh = (path: string): Weighed => {
    const before = known.get(path);
    if (before) return before;
    const content = readFileSync(join(site, path));
    const weighed = { path, bytes: PACKED.test(path) ? content.length : gzipSync(content).length };
    known.set(path, weighed);
    return weighed;
  };
  return (file) => {
    const page = { path: file, bytes: gzipSync(readFileSync(join(site, file))).length };
    const loads = loadedBy(file, site, base).map(weigh);
    return { page, loads, bytes: [page, ...loads].reduce((sum, { bytes }) => sum + bytes, 0) };
  };
}

function loadedBy(page: string, site: string, base: string): string[] {
  const loaded = new Set<string>();
  const add = (path: string) => {
    if (loaded.has(path) || !existsSync(join(site, path))) return;
    loaded.add(path);
    if (path.endsWith('.js'))
      for (const [, name = ''] of readFileSync(join(site, path), 'utf8').matchAll(IMPORT))
        add(posix.join(posix.dirname(path), name));
  };
  for (const [tag] of readFileSync(join(site, page), 'utf8').matchAll(LOADED)) {
    const [, address = ''] = ADDRESS.exec(tag) ?? [];
    if (address.startsWith(base)) add(address.slice(base.length));
  }
  return [...loaded];
}
