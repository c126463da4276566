import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CARRIED, readCarried } from '../deploy/carried.ts';
import type { Finding } from './finding.ts';
import { pathsBelow } from './paths-below.ts';

/** The list of the digests of all files, which `sha256sum --check` reads too. It cannot hold its own. */
export const MANIFEST = 'manifest.sha256';

/** Files that are read at a time. */
const AT_ONCE = 8;

/** Bytes up to which a file is read whole. */
const READ_WHOLE = 4 << 20;

/** The SHA-256 of every file below a folder but the manifest itself, as `sha256sum` writes them, in the order of their paths. */
export async function manifestOf(folder: string): Promise<string> {
  return inManifest(await digestsBelow(folder));
}

/** Digests by path as a manifest. */
export function inManifest(digests: ReadonlyMap<string, string>): string {
  return [...digests].map(([path, digest]) => `${digest}  ${path}\n`).join('');
}

/**
 * Files of a site that are not as its manifest says, are missing, or are not in it. A generation that was published may carry
 * hashed files of earlier ones, which are in a list of their own.
 */
export async function againstManifest(folder: string): Promise<Finding[]> {
  const manifest = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
  if (manifest === undefined) return [{ file: MANIFEST, found: 'The list of digests is not there.' }];
  const { digests, findings } = readManifest(manifest);
  const found = await digestsBelow(folder);
  const carried = await readFile(join(folder, CARRIED), 'utf8').catch(() => undefined);
  if (!digests.has(CARRIED) && carried !== undefined) found.delete(CARRIED);
  for (const { path, sha256 } of readCarried(carried)) if (!digests.has(path)) digests.set(path, sha256);
  const paths = [...new Set([...digests.keys(), ...found.keys()])].toSorted(byPath);
  return [
    ...findings,
    ...paths.flatMap((file) => {
      const [said, is] = [digests.get(file), found.get(file)];
      if (is === undefined) return [{ file, found: 'It is in the list of digests, and is not there.' }];
      if (said === undefined) return [{ file, found: 'It is there, and not in the list of digests.' }];
      return said === is ? [] : [{ file, found: 'It was changed after the site was built.' }];
    }),
  ];
}

/** The digests of a manifest by path, and its lines that are none. */
export function readManifest(text: string): {
  readonly digests: Map<string, string>;
  readonly findings: readonly Finding[];
} {
  const digests = new Map<string, string>();
  const findings = text.split('\n').flatMap((line, at): Finding[] => {
    const { digest, path } = /^(?<digest>[0-9a-f]{64}) [ *](?<path>.+)$/u.exec(line)?.groups ?? {};
    if (digest !== undefined && path !== undefined) digests.set(path, digest);
    else if (line !== '') return [{ file: MANIFEST, line: at + 1, found: 'The line is no digest and path.' }];
    return [];
  });
  return { digests, findings };
}

/** The SHA-256 of every file below a folder but the manifest itself, in the order of their paths. `digestOf` gives that of one. */
export async function digestsBelow(
  folder: string,
  digestOf = (path: string) => digestOfFile(join(folder, path)),
): Promise<Map<string, string>> {
  const paths = pathsBelow(folder)
    .filter((path) => path !== MANIFEST)
    .toSorted(byPath);
  const digests = new Map(paths.map((path) => [path, '']));
  const waiting = paths.values();
  const worker = async () => {
    for (const path of waiting) digests.set(path, await digestOf(path));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return digests;
}

/** The SHA-256 of a file in hexadecimal. A stream for each of many thousand small pages takes several times as long as reading it whole. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  const { size } = await stat(path);
  if (size <= READ_WHOLE) hash.update(await readFile(path));
  else await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** By the code units of their paths, which is the same on every system. */
const byPath = (a: string, b: string) => (a < b ? -1 : 1);
