import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../generations/replace.ts';
import { digestOfFile, digestsBelow } from '../verify/manifest.ts';

/** How a file lay on the disk when its digest was worked out: size, moment of last change in milliseconds, SHA-256 in hexadecimal. */
type Seen = readonly [size: number, changed: number, sha256: string];

/**
 * The digests of the files of a site, kept from build to build: a file is read again only where its size or the moment of its last
 * change is another. A site has tens of thousands of files, of which a build changes a few.
 */
export interface SiteDigests {
  /** Whether a file lies on the site as it was, and with this digest. */
  readonly has: (path: string, sha256: string) => boolean;
  /** The digest of a file that lies on the site now. */
  readonly of: (path: string) => Promise<string>;
  /** Says which digest a file has that was written now, so that it need not be read again. */
  readonly note: (path: string, sha256: string) => void;
  /** The digest of every file that lies on the site now, by path, in the order of paths. */
  readonly now: () => Promise<ReadonlyMap<string, string>>;
  /** Keeps what `of` and `now` found for the next build. */
  readonly save: () => Promise<void>;
}

/** The digests of the site in a folder. `file` is where they are kept; `isOfLastBuild` is whether what it holds can be believed. */
export async function digestsOfSite(site: string, file: string, isOfLastBuild: boolean): Promise<SiteDigests> {
  const before = isOfLastBuild ? await readSeen(file) : new Map<string, Seen>();
  const after = new Map<string, Seen>();
  const asBefore = (path: string): Seen | undefined => {
    const seen = after.get(path) ?? before.get(path);
    const is = seen && statSync(join(site, path), { throwIfNoEntry: false });
    return is?.isFile() && is.size === seen?.[0] && is.mtimeMs === seen[1] ? seen : undefined;
  };
  const digestNow = async (path: string): Promise<string> => {
    const seen = asBefore(path) ?? (await seenNow(join(site, path)));
    after.set(path, seen);
    return seen[2];
  };
  return {
    has: (path, sha256) => before.get(path)?.[2] === sha256 && asBefore(path) !== undefined,
    of: digestNow,
    note: (path, sha256) => {
      const { size, mtimeMs } = statSync(join(site, path));
      after.set(path, [size, mtimeMs, sha256]);
    },
    now: () => digestsBelow(site, digestNow),
    save: () => replaceFile(file, JSON.stringify([...after])),
  };
}

async function seenNow(path: string): Promise<Seen> {
  // Before it is read: a change while it is read is seen by the next build.
  const { size, mtimeMs } = statSync(path);
  return [size, mtimeMs, await digestOfFile(path)];
}

async function readSeen(file: string): Promise<ReadonlyMap<string, Seen>> {
  try {
    return new Map(JSON.parse(await readFile(file, 'utf8')) as [string, Seen][]);
  } catch {
    return new Map();
  }
}
