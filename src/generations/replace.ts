import { rename, writeFile } from 'node:fs/promises';
import type { Disk } from './disk.ts';

/** Puts a text in the place of a file, at once: whoever reads sees the old file or the new one. Throws when the disk does. */
export function replace(disk: Disk, path: string, text: string): void {
  const fresh = `${path}.new`;
  disk.remove(fresh);
  disk.write(fresh, text);
  disk.rename(fresh, path);
}

/** As `replace`, of what no generation holds, while other work goes on. */
export async function replaceFile(path: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
