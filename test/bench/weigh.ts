import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageScales } from '../../src/build/page-weight.ts';
import { collectionNames } from '../../src/model/collection-names.ts';
import { reservedIds } from '../../src/register/addresses.ts';
import { INDEX_FOLDER } from '../../src/search/format.ts';
import { pathsBelow } from '../../src/verify/paths-below.ts';

/** A built file: its path from the folder of the site, and its size. */
interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

/** The weight of the pages of one kind, in bytes. */
export interface PageWeight {
  readonly kind: string;
  readonly pages: number;
  readonly html: Spread;
  readonly gzip: Spread;
}

export interface Spread {
  readonly median: number;
  readonly most: number;
  /** The page that weighs most. */
  readonly heaviest: string;
}

/** What a site weighs, in bytes. All over the wire is compressed with gzip. */
export interface SiteWeight {
  readonly pages: number;
  readonly byKind: readonly PageWeight[];
  readonly css: number;
  readonly js: number;
  /** The first visit to a tool’s page of median weight: its HTML and every file that it loads. */
  readonly toolPageOverTheWire: number;
  /** `toBegin`: what is loaded before the first word is looked up, in English. */
  readonly searchIndex: { readonly files: number; readonly bytes: number; readonly toBegin: number };
}

/** So many pages of each kind are compressed to find the median; the heaviest ones always are. */
const COMPRESSED_OF_A_KIND = 300;

/** Weighs a built site. */
export function weighSite(site: string): SiteWeight {
  const files = filesIn(site);
  const isIndex = ({ path }: BuiltFile) => path.startsWith(`${INDEX_FOLDER}/`);
  const pages = files.filter((file) => file.path.endsWith('.html') && !isIndex(file));
  const gzip = (path: string) => gzipSync(readFileSync(join(site, path))).length;
  const sum = (kind: string) =>
    files
      .filter((file) => file.path.endsWith(kind) && !isIndex(file))
      .reduce((total, { path }) => total + gzip(path), 0);
  const kinds = Map.groupBy(pages, ({ path }) => kindOf(path));
  const tools = (kinds.get('tools') ?? []).toSorted((a, b) => a.bytes - b.bytes);
  const tool = tools[Math.floor(tools.length / 2)];
  return {
    pages: pages.length,
    byKind: [...kinds]
      .map(([kind, some]) => weightOf(kind, some, gzip))
      .toSorted((a, b) => b.pages - a.pages || a.kind.localeCompare(b.kind)),
    css: sum('.css'),
    js: sum('.js'),
    toolPageOverTheWire: tool ? pageScales(site)(tool.path).bytes : 0,
    searchIndex: {
      files: files.filter(isIndex).length,
      bytes: bytesOf(files.filter(isIndex)),
      toBegin: gzip(`${INDEX_FOLDER}/en.json`),
    },
  };
}

function filesIn(site: string): BuiltFile[] {
  return pathsBelow(site).map((path) => ({ path, bytes: statSync(join(site, path)).size }));
}

/** Entries are of the kind of their collection; every other page that grows with the register is a list. */
function kindOf(path: string): string {
  const parts = posix.dirname(path).split('/');
  const [folder = '', ...rest] = parts[0] === 'cy' ? parts.slice(1) : parts;
  const isCollection = (collectionNames as readonly string[]).includes(folder);
  if (!isCollection) return 'other pages';
  return rest.length === 0 || reservedIds.has(rest[0] ?? '') ? 'lists' : folder;
}

function weightOf(kind: string, pages: readonly BuiltFile[], gzip: (path: string) => number): PageWeight {
  const bySize = pages.toSorted((a, b) => b.bytes - a.bytes);
  const step = Math.max(1, Math.floor(pages.length / COMPRESSED_OF_A_KIND));
  const sample = bySize.filter((_, place) => place < 3 || place % step === 0);
  return {
    kind,
    pages: pages.length,
    html: spreadOf(pages),
    gzip: spreadOf(sample.map(({ path }) => ({ path, bytes: gzip(path) }))),
  };
}

function spreadOf(files: readonly BuiltFile[]): Spread {
  const sorted = files.toSorted((a, b) => a.bytes - b.bytes);
  const most = sorted.at(-1);
  return {
    median: sorted[Math.floor(sorted.length / 2)]?.bytes ?? 0,
    most: most?.bytes ?? 0,
    heaviest: most?.path ?? '',
  };
}

const bytesOf = (files: readonly BuiltFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);
