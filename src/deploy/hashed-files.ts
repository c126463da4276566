/** Where the build puts files whose names say what is in them: a digest of it, or the version of a package. */
const HASHED = [/^assets\//u, /^pagefind\/(?:fragment|index|filter)\//u, /^pagefind\/[^/]+\.pf_meta$/u];

/**
 * Whether a file of the site is never anything else under its name: such a file may be kept for good, and may lie beside those of
 * another edition. `path` is from the root of the site, with forward slashes.
 */
export function isHashed(path: string): boolean {
  return HASHED.some((pattern) => pattern.test(path));
}
