import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../failure.ts';
import { bytesOfBody } from '../http/body.ts';
import type { Client } from '../http/client.ts';
import { publicReach } from '../reach.ts';

/** A folder on this computer may take its time. */
const unhurried = { bytes: 0, within: Infinity };

/**
 * Reads the files of a site from a folder, by the addresses that they will have: for a publisher who looks at a feed before it
 * is published. The folder is the whole site, or any part of it: of an address only its end must lead to a file. No connection is
 * opened.
 */
export function openFolder(folder: string): Client {
  return {
    reach: publicReach,
    rules: () => ({}),
    get: async (address, { mostBytes, watcher }) => {
      const url = URL.parse(address);
      const path = url ? await fileFor(url, folder) : undefined;
      if (!url || path === undefined)
        throw new Fault('not-found', `The folder has no file for ${String(address).slice(0, 200)}.`);
      const bytes = await bytesOfBody(createReadStream(path), '', {
        mostBytes,
        slowest: unhurried,
        now: () => performance.now(),
        watch: watcher?.(),
      });
      const etag = createHash('sha256').update(bytes).digest('hex');
      return { is: 'file', url, bytes, type: '', validator: { etag } };
    },
    close: () => Promise.resolve(),
  };
}

/** The file to which the longest end of an address leads. */
async function fileFor(url: URL, folder: string): Promise<string | undefined> {
  const parts = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  if (parts.some((part) => part === '..' || /[/\\\0]/u.test(part))) return undefined;
  for (const from of parts.keys()) {
    const path = join(folder, ...parts.slice(from));
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile()) return path;
  }
  return undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
