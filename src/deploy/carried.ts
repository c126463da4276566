import { z } from 'zod';
import { isHashed } from '../headers/hashed-files.ts';

/** In a published generation: which files are not of its own site. From the root of the site. */
export const CARRIED = 'carried.json';

/**
 * A file that pages of an earlier generation ask for: somebody has one of them open, or a server turns between the page and its
 * style. It is carried along.
 */
const carriedFile = z.strictObject({
  path: z.string().refine(isHashed),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  /** When the last generation to whose own site it belonged was served no more; an instant, ISO 8601 in UTC. */
  servedUntil: z.iso.datetime(),
});

export type CarriedFile = z.infer<typeof carriedFile>;

/** The list as it is written, by path. */
export function carriedText(files: readonly CarriedFile[]): string {
  return `${JSON.stringify(
    files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    null,
    2,
  )}\n`;
}

/** The list as it is read: none where there is no list, or none that can be read. */
export function readCarried(text: string | undefined): CarriedFile[] {
  if (text === undefined) return [];
  try {
    return z.array(carriedFile).parse(JSON.parse(text));
  } catch {
    return [];
  }
}

/** For a week: a page may stay open for days, and search engines draw pages later than they read them. In milliseconds. */
const CARRIED_FOR = 7 * 24 * 60 * 60 * 1000;

/**
 * What a generation carries along that takes the place of `served` now: the hashed files of that one, and what that one carries,
 * but what it has itself and what has not been served for a week.
 */
export function carriedOver(
  served: { readonly digests: ReadonlyMap<string, string>; readonly carried: readonly CarriedFile[] },
  has: ReadonlySet<string>,
  now: Date,
): CarriedFile[] {
  const former = [...served.digests]
    .filter(([path]) => isHashed(path))
    .map(([path, sha256]) => ({ path, sha256, servedUntil: now.toISOString() }));
  return [...served.carried, ...former].filter(
    ({ path, servedUntil }) => !has.has(path) && now.getTime() - Date.parse(servedUntil) < CARRIED_FOR,
  );
}
