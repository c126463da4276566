import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathsBelow } from '../verify/paths-below.ts';

/** Every file below a folder, by its path from there, but those of git; none where the folder is not there. */
export function filesBelow(folder: string): Set<string> {
  return new Set(existsSync(folder) ? pathsBelow(folder).filter((path) => !/^\.git(?:\/|$)/u.test(path)) : []);
}

/** Removes every file below a folder but those named, and the folders that are empty then. */
export async function sweep(folder: string, there: ReadonlySet<string>, staying: ReadonlySet<string>): Promise<void> {
  for (const file of there) if (!staying.has(file)) await removeFile(folder, file);
}

/** Removes a file below a folder, and the folders that are empty then. */
export async function removeFile(folder: string, file: string): Promise<void> {
  await rm(join(folder, file), { force: true });
  for (let above = dirname(file); above !== '.'; above = dirname(above))
    if (
      !(await rmdir(join(folder, above)).then(
        () => true,
        () => false,
      ))
    )
      return;
}

/** Moves files from one folder to another, by their paths from there. The two may lie on different disks. */
export async function moveFiles(files: readonly string[], from: string, to: string): Promise<void> {
  for (const file of files) {
    const [source, target] = [join(from, file), join(to, file)];
    await mkdir(dirname(target), { recursive: true });
    await rename(source, target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EXDEV') throw error;
      return copyFile(source, target);
    });
  }
}
