import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isIdPart } from '../model/field.ts';

/** A file to write, by its path from the folder of its source. */
export interface GatheredFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Puts files in the place of all that a source had: `folder/source`.
 *
 * They are written into a folder beside it, which then takes its name, so that whoever reads sees all of the old files or
 * all of the new ones. When anything fails, the old ones stay. Throws when the disk does, or for a path that leads out of
 * the folder: a fault in our code.
 */
export async function replaceGathered(folder: string, source: string, files: readonly GatheredFile[]): Promise<void> {
  if (!isIdPart(source)) throw new Error(`“${source}” cannot be the name of a source.`);
  await mkdir(folder, { recursive: true });
  await clearLeftovers(folder, source);
  const names = temporaryNames(source);
  const [place, fresh, old] = [source, names.fresh, names.old].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  try {
    await writeAll(fresh, files);
    const hadOne = await exists(place);
    if (hadOne) await rename(place, old);
    try {
      await rename(fresh, place);
    } catch (error) {
      if (hadOne) await rename(old, place);
      throw error;
    }
    await rm(old, { recursive: true, force: true });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function writeAll(folder: string, files: readonly GatheredFile[]): Promise<void> {
  const made = new Set<string>();
  await mkdir(folder);
  for (const { path, text } of files) {
    const target = resolve(folder, path);
    const inside = relative(folder, target);
    if (inside === '' || inside.split(sep)[0] === '..') throw new Error(`“${path}” leads out of the folder.`);
    if (!made.has(dirname(target))) await mkdir(dirname(target), { recursive: true });
    made.add(dirname(target));
    await writeFile(target, text, { flag: 'wx' });
  }
}

/** Names that begin with a full stop and hold the number of this process, so that two imports never meet. */
function temporaryNames(source: string): { fresh: string; old: string } {
  return { fresh: `.${source}.${process.pid}.new`, old: `.${source}.${process.pid}.old` };
}

/** Takes away what an import that was killed left behind; puts back the files that it had moved aside. */
async function clearLeftovers(folder: string, source: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, owner, pid, kind] = /^\.(.+)\.(\d+)\.(new|old)$/.exec(name) ?? [];
    if (owner !== source || isRunning(Number(pid))) continue;
    const lost = kind === 'old' && !(await exists(join(folder, source)));
    if (lost) await rename(join(folder, name), join(folder, source));
    else await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
