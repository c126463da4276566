import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { slugOf } from '../slug.ts';
import type { Outcome } from './outcome.ts';

/** Where imports keep their reports and what entries said before. No loader reads it, and git leaves it alone. */
const FOLDER = 'imported';

type Written = Extract<Outcome, { path: string; text: string }>;

/** The outcomes that change a file. */
export function toWrite(outcomes: readonly Outcome[]): Written[] {
  return outcomes.filter((one): one is Written => one.kind === 'new' || one.kind === 'changed');
}

/**
 * Writes drafts, all or none, and beside them the report and what changed entries said before.
 *
 * Each is written under a hidden name first, which no loader reads, and then takes its name. Gives the folder of the report,
 * from `root`. Throws when the disk fails; what was there is then there again.
 */
export async function writeDrafts(
  root: string,
  drafts: readonly Written[],
  about: { name: string; on: string; report: (folder: string) => string },
): Promise<string> {
  const folder = await freshFolder(root, `${about.on}-${slugOf(about.name, 40) || 'file'}`);
  await writeFile(join(root, folder, 'report.md'), about.report(folder), { flag: 'wx' });
  const former = (path: string) => join(root, folder, 'former', path);
  const fresh = (path: string) => join(root, dirname(path), `.${basename(path)}.${process.pid}.new`);
  for (const { kind, path } of drafts)
    if (kind === 'changed') {
      await mkdir(dirname(former(path)), { recursive: true });
      await copyFile(join(root, path), former(path));
    }
  const done: Written[] = [];
  try {
    for (const { path, text } of drafts) {
      await mkdir(join(root, dirname(path)), { recursive: true });
      await writeFile(fresh(path), text);
    }
    for (const draft of drafts) {
      await rename(fresh(draft.path), join(root, draft.path));
      done.push(draft);
    }
  } catch (error) {
    for (const { kind, path } of done)
      await (kind === 'changed' ? copyFile(former(path), join(root, path)) : rm(join(root, path), { force: true }));
    await rm(join(root, folder), { recursive: true, force: true });
    throw error;
  } finally {
    for (const { path } of drafts) await rm(fresh(path), { force: true });
  }
  return folder;
}

/** Makes a folder that was not there: no import writes over what another has kept. */
async function freshFolder(root: string, name: string): Promise<string> {
  await mkdir(join(root, FOLDER), { recursive: true });
  for (let count = 1; ; count += 1) {
    const folder = `${FOLDER}/${name}${count === 1 ? '' : `-${count}`}`;
    try {
      await mkdir(join(root, folder));
      return folder;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
